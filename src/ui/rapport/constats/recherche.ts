import { lignesOf } from '#domain/lignes.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Finding, Report } from '#domain/report.ts';
import { fold } from '#domain/texte.ts';

/**
 * What a finding is looked for by: its own words and value, who its demande is about, and, in so many words, « demande 3 » or
 * « ligne 99 », which mean that demande and that line of the text, not thirty nor nine hundred and ninety.
 */
interface Recherche {
  readonly mots: readonly string[];
  readonly demandes: readonly number[];
  readonly lignes: readonly number[];
  readonly colonnes: readonly number[];
}

/** By `numLigne`: the numbers and the names of a demande, folded. */
export type Reperes = ReadonlyMap<number, Repere>;

interface Repere {
  readonly numeros: readonly string[];
  readonly noms: readonly string[];
}

/** `demande 3`, `demandes n° 3`, `ligne 99, colonne 4`. */
const LIEU = /\b(demande|ligne|colonne)s?\s+(?:n(?:umero|\S)?\s*)?(\d+)(?![\d\p{L}])/gu;

/** Fewer digits are found everywhere. */
const CHIFFRES_MIN = 5;

export function parseRecherche(texte: string): Recherche {
  const lieux = { demande: [], ligne: [], colonne: [] } as Record<string, number[]>;
  const reste = fold(texte).replace(LIEU, (_, quoi: string, rang: string) => {
    lieux[quoi]?.push(Number(rang));
    return ' ';
  });
  const { demande = [], ligne = [], colonne = [] } = lieux;
  const mots = reste.split(/[\s,;]+/).filter(Boolean);
  return { mots, demandes: demande, lignes: ligne, colonnes: colonne };
}

export function isVide({ mots, demandes, lignes, colonnes }: Recherche): boolean {
  return mots.length + demandes.length + lignes.length + colonnes.length === 0;
}

export function matches(constat: Finding, cherche: Recherche, reperes: Reperes): boolean {
  const { libelle, controle, chemin, valeur, numLigne, position } = constat;
  const dit = fold(libelle);
  const isAt = (quoi: string, rang: number, ici: number) =>
    rang === ici || new RegExp(`\\b${quoi} ${rang}\\b`).test(dit);
  if (!cherche.demandes.every((rang) => rang === numLigne)) return false;
  // The portal says « ligne » of a demande: its sentences are found as they are written.
  if (!cherche.lignes.every((rang) => isAt('ligne', rang, position.ligne))) return false;
  if (!cherche.colonnes.every((rang) => isAt('colonne', rang, position.colonne))) return false;
  if (cherche.mots.length === 0) return true;
  const foin = fold(
    [libelle, controle, chemin, valeur, numLigne === null ? '' : 'demande', 'ligne'].join('\n'),
  );
  const repere = numLigne === null ? undefined : reperes.get(numLigne);
  return cherche.mots.every((mot) => foin.includes(mot) || isRepere(mot, repere));
}

function isRepere(mot: string, repere: Repere | undefined): boolean {
  if (!repere) return false;
  const court = /^\d+$/.test(mot) && mot.length < CHIFFRES_MIN;
  return (
    repere.numeros.some((numero) => numero === mot || (!court && numero.includes(mot))) ||
    (!court && repere.noms.some((nom) => nom.includes(mot)))
  );
}

/** Tags whose value tells a demande from another. */
const NUMERO = /^(?:numero(?:ASP|Editeur)|am|adeli|.*(?:siren|siret|rpps|finess).*)$/i;
const NOM = /^(?:nom(?!Fichier)|prenom|raisonSociale|denomination)/i;

/** Read from the text, which is there once; a text that is no JSON gives what the report knows of its demandes. */
export function readReperes({ lignes, texte }: Pick<Report, 'lignes' | 'texte'>): Reperes {
  const blocs = readBlocs(texte);
  return new Map(
    lignes.map(({ index, numLigne, numeroASP, numeroEditeur }) => {
      const numeros = [numeroASP, numeroEditeur].flatMap((numero) => numero ?? []);
      const noms: string[] = [];
      collect(blocs[index], '', (balise, valeur) => {
        if (NUMERO.test(balise)) numeros.push(valeur);
        else if (NOM.test(balise)) noms.push(valeur);
      });
      return [numLigne, { numeros: numeros.map(fold), noms: noms.map(fold) }];
    }),
  );
}

function readBlocs(texte: string): readonly unknown[] {
  try {
    return lignesOf(JSON.parse(texte));
  } catch {
    return [];
  }
}

function collect(valeur: unknown, balise: string, add: (balise: string, valeur: string) => void) {
  if (Array.isArray(valeur)) for (const each of valeur) collect(each, balise, add);
  else if (isBloc(valeur)) {
    for (const [nom, each] of Object.entries(valeur)) collect(each, nom, add);
  } else if (typeof valeur === 'string' || typeof valeur === 'number') add(balise, String(valeur));
}
