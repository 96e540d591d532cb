import type { RawFinding } from '#controls/raw-finding.ts';
import { tryParse } from './emballage.ts';
import { excerptOf } from './mistakes.ts';

/** Where the JSON may begin: an object with a key, or a list of objects. */
const DEBUT = /[{[](?=\s*["{}\]])/g;

/** Beginnings that are tried, among the first signs: what precedes a document is short. */
const ESSAIS = 30;
const PORTEE = 50_000;

/** What is written around a sound document that does not begin the text; empty when there is none. */
export function reportAround(texte: string): readonly RawFinding[] {
  const place = findDocument(texte);
  if (place === null) return [];
  const [avant, apres] = [texte.slice(0, place.debut), texte.slice(place.fin)];
  const constats = [
    report('rien-avant-le-debut', 0, place.debut, texte, adviseBefore(avant)),
    report('rien-apres-la-fin', place.fin, texte.length, texte, adviseAfter(apres)),
  ];
  return apres.trim() === '' ? constats.slice(0, 1) : constats;
}

function report(
  controle: 'rien-avant-le-debut' | 'rien-apres-la-fin',
  debut: number,
  fin: number,
  texte: string,
  conseil: string,
): RawFinding {
  const edit = { debut, fin, texte: '' };
  const valeur = excerptOf(texte.slice(debut, fin)) || `${fin - debut} octets nuls`;
  const args = { valeur, conseil };
  return { controle, numLigne: null, chemin: '', args, place: { debut, fin }, edit };
}

function findDocument(texte: string): { readonly debut: number; readonly fin: number } | null {
  if (/^\s*(?:["{[]|<!doctype|<html)/i.test(texte)) return null;
  const fin = { '{': texte.lastIndexOf('}') + 1, '[': texte.lastIndexOf(']') + 1 };
  let essais = 0;
  for (const { index, 0: signe } of texte.slice(0, PORTEE).matchAll(DEBUT)) {
    const end = signe === '{' ? fin['{'] : fin['['];
    const valeur = end > index + 2 ? tryParse(texte.slice(index, end)) : undefined;
    if (valeur !== undefined) return { debut: index, fin: end };
    essais += 1;
    if (essais === ESSAIS) break;
  }
  return null;
}

const ERREUR_PHP = [
  /\b(?:Warning|Notice|Deprecated|Fatal error|Parse error)\b[^]*\bon line\b/,
  'C’est un message d’erreur de PHP : corrigez sa cause ou coupez son affichage (display_errors), puis produisez le fichier de nouveau.',
] as const;

const AVANT: readonly (readonly [RegExp, string])[] = [
  ERREUR_PHP,
  [
    /^HTTP\/\d|^(?:Content-Type|Server|Date|Cache-Control):/im,
    'Ce sont les en-têtes de la réponse du serveur : n’enregistrez que son corps.',
  ],
  [
    /^\s*```/,
    'C’est l’encadré d’un texte Markdown ou d’un assistant : ne gardez que ce qu’il entoure.',
  ],
  [
    /^\s*ï»¿\s*$/,
    'C’est une marque d’ordre des octets (BOM) lue comme des lettres : enregistrez en UTF-8 sans BOM.',
  ],
  [
    /\b(?:INSERT INTO|VALUES|SELECT)\b/i,
    'C’est une instruction SQL : exportez la valeur elle-même.',
  ],
  [/=\s*$/, 'C’est une instruction de JavaScript : n’enregistrez que la valeur.'],
  [/[\w$]\(\s*$/, 'C’est un appel de fonction (JSONP) : demandez le JSON seul.'],
  [
    /<[a-z!/][^>]*>/i,
    'C’est un morceau de page web : n’enregistrez que le JSON, sans la page qui l’affiche.',
  ],
];

function adviseBefore(avant: string): string {
  if (/^[\s\0]+$/.test(avant)) return 'Votre programme a sans doute réservé cette place.';
  return (
    AVANT.find(([motif]) => motif.test(avant))?.[1] ??
    'Votre programme l’a sans doute affiché au même endroit.'
  );
}

/** What follows a document; what a parser leaves there too is told by the same words. */
export function adviseAfter(apres: string): string {
  return ERREUR_PHP[0].test(apres) ? ERREUR_PHP[1] : 'Retirez ce qui la suit.';
}
