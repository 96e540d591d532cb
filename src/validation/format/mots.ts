import { shorten } from '#domain/texte.ts';
import type { Noeud } from '#domain/generated/structures.ts';

/** French words for what was found and for what is expected. */

/** « le texte « 12 » », « le nombre 12 », « la valeur null »… */
export function describeFound(valeur: unknown): string {
  if (valeur === null || typeof valeur === 'boolean') return `la valeur ${String(valeur)}`;
  if (typeof valeur === 'number') return `le nombre ${String(valeur)}`;
  if (Array.isArray(valeur))
    return valeur.length === 0 ? 'une liste vide []' : 'une liste entre crochets';
  if (typeof valeur !== 'string') return 'un bloc entre accolades';
  return valeur === '' ? 'un texte vide' : `le texte « ${shorten(valeur)} »`;
}

/** « un nombre, sans guillemets »… */
export function describeExpected({ type, controle, nullable }: Noeud): string {
  const attendu =
    controle === 'date-jj-mm-aaaa' ? 'une date JJ/MM/AAAA, entre guillemets' : EXPECTED[type];
  return nullable ? `${attendu}, ou null` : attendu;
}

const EXPECTED: Readonly<Record<Noeud['type'], string>> = {
  objet: 'un bloc entre accolades',
  tableau: 'une liste entre crochets',
  texte: 'un texte, entre guillemets',
  nombre: 'un nombre, sans guillemets, avec un point pour les décimales',
  entier: 'un nombre entier, sans guillemets',
  booleen: 'true ou false, sans guillemets',
  libre: 'une valeur',
};

/** « 13 caractères ». */
export function sayLength(texte: string): string {
  return `${texte.length} caractère${texte.length > 1 ? 's' : ''}`;
}

/** Advice follows a sentence. */
export function spaced(conseil: string): string {
  return conseil === '' ? '' : ` ${conseil}`;
}
