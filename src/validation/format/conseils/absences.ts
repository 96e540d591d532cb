import { isSansValeur } from '#domain/absence.ts';
import { parseDate } from '#domain/dates.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { write, type Conseil, type Trouve } from './conseil.ts';
import { isBlocVide, ouvrir } from './deballage.ts';

/** null, `{}`, `[]`, `""`, `"None"`, `[null]`, `{"@xsi:nil": "true"}`…: ways of saying that there is nothing. */
export function isVide(valeur: unknown): boolean {
  if (valeur === null) return true;
  if (typeof valeur === 'string')
    return isSansValeur(valeur) || /^\s*(?:\[\s*\]|\{\s*\})\s*$/.test(valeur);
  if (Array.isArray(valeur) ? valeur.length === 0 : isBloc(valeur) && isBlocVide(valeur))
    return true;
  const dedans = ouvrir(valeur);
  return dedans !== null && isVide(dedans.valeur);
}

/** What people write in a number that they do not have; a name may be written so. */
const PROBABLE =
  /^(?:[-–—_.?*0/ ]+|n\.?[ac]\.?|n\/c|n[ée]ant|\(?vide\)?|empty|aucune?|sans objet|s\/?o|[àa] venir|inconnu)$/i;

/** Where null is allowed and nothing was meant, null is the only right value. */
export function adviseAbsence({ valeur, noeud }: Trouve): Conseil | null {
  if (!noeud.nullable || valeur === null) return null;
  const rien =
    isVide(valeur) ||
    (noeud.type === 'texte' && (valeur === false || valeur === 0)) ||
    (noeud.motif !== undefined && typeof valeur === 'string' && PROBABLE.test(valeur.trim()));
  return rien ? write(`${sayOrigine(valeur)} écrivez null, sans guillemets.`, 'null') : null;
}

function sayOrigine(valeur: unknown): string {
  if (typeof valeur === 'string') {
    return valeur.trim() === ''
      ? 'Une valeur absente n’est pas un texte vide :'
      : 'Une valeur absente n’est pas un texte :';
  }
  if (Array.isArray(valeur) || valeur === false)
    return 'PHP écrit souvent ainsi une valeur absente :';
  if (valeur === 0) return 'Zéro tient sans doute la place d’une valeur absente :';
  return 'R (jsonlite), Go ou un convertisseur XML écrit ainsi une valeur absente :';
}

/** True when a text would be accepted there. */
export function fits(texte: string, { type, motif, valeurs, controle }: Noeud): boolean {
  if (type !== 'texte' || (valeurs && !valeurs.includes(texte))) return false;
  if (controle === 'date-jj-mm-aaaa' && parseDate(texte) === null) return false;
  return motif === undefined || compile(motif).test(texte);
}

/** Those of the schemas: a dozen. */
const motifs = new Map<string, RegExp>();

function compile(motif: string): RegExp {
  const connu = motifs.get(motif);
  if (connu) return connu;
  const pattern = new RegExp(motif, 'u');
  motifs.set(motif, pattern);
  return pattern;
}

/** True of a plain value of the type and form that a field wants. */
export function convient(valeur: unknown, noeud: Noeud): boolean {
  if (typeof valeur === 'string') return fits(valeur, noeud);
  if (typeof valeur === 'boolean') return noeud.type === 'booleen';
  if (typeof valeur !== 'number') return false;
  return noeud.type === 'nombre' || (noeud.type === 'entier' && Number.isInteger(valeur));
}
