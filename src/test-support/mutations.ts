import fc from 'fast-check';
import type { Document, Valeur } from './exemples.ts';

/** Changes of a JSON document at random places, of the kinds that people and scripts make. */

/** A list of changes, drawn by fast-check and applied to a copy of `document`. */
export function mutationsOf(document: Document): fc.Arbitrary<Document> {
  return fc.array(MUTATION, { minLength: 1, maxLength: 6 }).map((mutations) => {
    const copy = structuredClone(document);
    for (const mutation of mutations) apply(copy, mutation);
    return copy;
  });
}

/** Every block of a document, from its root. */
export function blocsOf(valeur: Valeur): Document[] {
  if (Array.isArray(valeur)) return valeur.flatMap(blocsOf);
  if (typeof valeur !== 'object' || valeur === null) return [];
  return [valeur, ...Object.values(valeur).flatMap(blocsOf)];
}

const NOMS = ['x', 'toString', 'constructor', '__proto__', 'a/b~c', 'numLigne', 'siret', 'RPPS'];

const VALEURS: readonly Valeur[] = [
  ...[null, true, 0, 1, -3, 1.5, 1e21, '', 'TTC', '01/02/2026', '123456789', '12345678901'],
  ...[[], [null], ['a', 'a'], {}, { numLigne: 1 }],
];

const MUTATION = fc.record({
  geste: fc.constantFrom('retire', 'renomme', 'remplace', 'ajoute', 'deplace', 'repete'),
  bloc: fc.nat(),
  autre: fc.nat(),
  balise: fc.nat(),
  nom: fc.constantFrom(...NOMS),
  valeur: fc.constantFrom(...VALEURS),
});

type Mutation = typeof MUTATION extends fc.Arbitrary<infer T> ? T : never;

function apply(document: Document, { geste, bloc, autre, balise, nom, valeur }: Mutation): void {
  const blocs = blocsOf(document);
  const cible = blocs[bloc % blocs.length] ?? document;
  const noms = Object.keys(cible);
  const choisi = noms[balise % Math.max(noms.length, 1)] ?? nom;
  const ancienne = (Object.hasOwn(cible, choisi) ? cible[choisi] : null) ?? null;
  if (geste === 'retire') delete cible[choisi];
  else if (geste === 'remplace') set(cible, choisi, valeur);
  else if (geste === 'ajoute') set(cible, nom, valeur);
  else if (geste === 'repete') set(cible, choisi, [ancienne, ancienne]);
  else {
    delete cible[choisi];
    const vers = geste === 'deplace' ? (blocs[autre % blocs.length] ?? cible) : cible;
    set(vers, geste === 'deplace' ? choisi : `${choisi}s`, ancienne);
  }
}

/** As `JSON.parse` does: `__proto__` is a name like another. */
function set(bloc: Document, nom: string, valeur: Valeur): void {
  // A copy without shared blocks: a value may be put inside itself.
  const value: Valeur = JSON.parse(JSON.stringify(valeur));
  const own = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(bloc, nom, own);
}
