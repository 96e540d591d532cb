import type { Noeud } from '#domain/generated/structures.ts';
import { fits, isVide } from './absences.ts';
import { keep, write, type Conseil } from './conseil.ts';
import { isTypee, JACKSON } from './deballage.ts';
import { CLES } from './identifiants.ts';

/** An element that has no place in its list as it is: the change is that of the whole list. */
export function adviseElement(
  liste: readonly unknown[],
  valeur: unknown,
  noeud: Noeud,
): Conseil | null {
  if (isTypee(liste)) return keep(JACKSON, ['/1'], false);
  if (isVide(valeur)) {
    const pleins = liste.flatMap((each, rang) => (isVide(each) ? [] : [`/${rang}`]));
    return keep('Cet élément est vide : retirez-le de la liste.', pleins, true);
  }
  if (Array.isArray(valeur)) {
    const texte = 'Retirez les crochets en trop : une seule liste est attendue.';
    return keep(texte, liste.flatMap(flatten), true);
  }
  if (typeof valeur !== 'string' || noeud.motif === undefined) return null;
  if (splitValues(valeur, noeud) === null) return null;
  const items = liste.flatMap((each): readonly unknown[] =>
    typeof each === 'string' ? (splitValues(each, noeud) ?? [each]) : [each],
  );
  return write('Écrivez chaque valeur entre ses propres guillemets.', writeListe(items));
}

function flatten(each: unknown, rang: number): readonly string[] {
  return Array.isArray(each) ? each.map((_, i) => `/${rang}/${i}`) : [`/${rang}`];
}

export function writeListe(items: readonly unknown[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}

/**
 * « 111111487 ; 111111495 », `{"a","b"}`, `['a', 'b']`: several values that the field accepts, in one text; null otherwise. With
 * nothing between them, their keys must be right.
 */
export function splitValues(texte: string, noeud: Noeud | undefined): readonly string[] | null {
  if (noeud?.motif === undefined) return null;
  const parts = texte.split(/(?:[\s,;|/{}[\]"'’+&-]|\bet\b)+/).filter(Boolean);
  if (parts.length > 1) return parts.every((part) => fits(part, noeud)) ? parts : null;
  const cle = CLES[noeud.controle ?? ''];
  const colles = (cle && texte.match(new RegExp(`.{1,${cle.longueur}}`, 'gu'))) ?? [];
  return colles.length > 1 && colles.every((part) => cle?.isJuste(part)) ? colles : null;
}
