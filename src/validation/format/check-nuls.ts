import { isAbsenceEcrite, isSansValeur } from '#domain/absence.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { describeFound } from './mots.ts';
import { blockAbove, sayWhere, tagAt } from './place.ts';
import type { SujetNu } from './refus.ts';

/** The texts that stand for « no value » where the structure accepts any text. */
export function checkNuls({ sujet, structure, base, racine, numLigne }: SujetNu): RawFinding[] {
  if (!mayHold(sujet)) return [];
  const constats: RawFinding[] = [];
  visit(sujet, racine, '', (texte, noeud, relatif) => {
    const nul = noeud.nullable === true && isSansValeur(texte);
    if (!nul && !isAbsenceEcrite(texte)) return;
    const chemin = base + relatif;
    const args = {
      balise: tagAt(relatif) ?? '',
      ou: sayWhere(blockAbove(relatif), numLigne),
      trouve: describeFound(texte),
    };
    const remede = { type: 'valeur', chemin, texte: 'null' } as const;
    constats.push({
      controle: 'null-sans-guillemets',
      numLigne,
      chemin,
      args,
      ...(nul && { remede }),
    });
  });
  return constats;

  function visit(
    valeur: unknown,
    normalise: string,
    chemin: string,
    found: (texte: string, noeud: Noeud, chemin: string) => void,
  ): void {
    if (typeof valeur === 'string') {
      const noeud = structure[normalise];
      if (noeud?.type === 'texte' && !noeud.motif && !noeud.valeurs) found(valeur, noeud, chemin);
    } else if (Array.isArray(valeur)) {
      // The lines of a file are looked at one by one.
      if (normalise === '/lignesImport') return;
      valeur.forEach((item, rang) => visit(item, `${normalise}/*`, `${chemin}/${rang}`, found));
    } else if (isBloc(valeur)) {
      for (const nom of Object.keys(valeur)) {
        const segment = `/${escapeSegment(nom)}`;
        visit(valeur[nom], normalise + segment, chemin + segment, found);
      }
    }
  }
}

/** A first look without pointers: nearly every line has no such text. */
function mayHold(valeur: unknown): boolean {
  if (typeof valeur === 'string') return isSansValeur(valeur);
  if (Array.isArray(valeur)) return valeur.some(mayHold);
  if (!isBloc(valeur)) return false;
  for (const nom in valeur) {
    if (nom !== 'lignesImport' && mayHold(valeur[nom])) return true;
  }
  return false;
}
