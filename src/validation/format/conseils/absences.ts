import { isSansValeur } from '#domain/absence.ts';
import { parseDate } from '#domain/dates.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { write, type Conseil, type Trouve } from './conseil.ts';

/** null, `{}`, `[]`, `""`, `"None"`, `"null"`…: ways of saying that there is nothing. */
export function isVide(valeur: unknown): boolean {
  if (valeur === null) return true;
  if (typeof valeur === 'string')
    return isSansValeur(valeur) || /^\s*(?:\[\s*\]|\{\s*\})\s*$/.test(valeur);
  if (Array.isArray(valeur)) return valeur.length === 0;
  if (!isBloc(valeur)) return false;
  return Object.keys(valeur).length === 0 || valeur['Valid'] === false;
}

/** Where null is allowed and nothing was meant, null is the only right value. */
export function adviseAbsence({ valeur, noeud }: Trouve): Conseil | null {
  if (!noeud.nullable || valeur === null || !isVide(valeur)) return null;
  return write(`${sayOrigine(valeur)} écrivez null, sans guillemets.`, 'null');
}

function sayOrigine(valeur: unknown): string {
  if (typeof valeur === 'string') {
    return valeur.trim() === ''
      ? 'Une valeur absente n’est pas un texte vide :'
      : 'Une valeur absente n’est pas un texte :';
  }
  if (Array.isArray(valeur)) return 'PHP écrit souvent ainsi une valeur absente :';
  return 'R (jsonlite), SimpleXML ou Go écrit ainsi une valeur absente :';
}

/** True when a text would be accepted there. */
export function fits(texte: string, { type, motif, valeurs, controle }: Noeud): boolean {
  if (type !== 'texte' || (valeurs && !valeurs.includes(texte))) return false;
  if (controle === 'date-jj-mm-aaaa' && parseDate(texte) === null) return false;
  return motif === undefined || new RegExp(motif, 'u').test(texte);
}
