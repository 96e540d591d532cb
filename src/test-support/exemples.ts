import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FormulaireId } from '#domain/formulaires.ts';
import { findPublie, type Variante } from './exemples-publies.ts';

/** The published examples and the files made from them, as values or as text. */

const FOLDER = new URL('../../schemas/exemples/', import.meta.url);

/** A mutable JSON document: tests break it on purpose. */
export type Document = { [key: string]: Valeur };
export type Valeur = string | number | boolean | null | Valeur[] | Document;

/** A fresh copy of the example of a form, ours when none is published; the published avance has two, `ttc` by default. */
export function exemple(formulaire: FormulaireId, variante?: Variante): Document {
  return parseDocument(
    findPublie(formulaire, variante)?.texte ??
      texteExemple(`${formulaire}/valides/deux-demandes.json`),
  );
}

/** Text of a file of `schemas/exemples/`, for instance `img-db-va2.solde/valides/trois-lignes.json`. */
export function texteExemple(fichier: string): string {
  return readFileSync(new URL(fichier, FOLDER), 'utf8');
}

/** Its bytes: an example at fault need not be UTF-8. */
export function octetsExemple(fichier: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(fichier, FOLDER)));
}

/** Paths of the files of a folder of `schemas/exemples/` (`.` for itself), without the lists of findings. */
export function listExemples(dossier: string): readonly string[] {
  if (!existsSync(new URL(`${dossier}/`, FOLDER))) return [];
  return readdirSync(new URL(`${dossier}/`, FOLDER))
    .filter((nom) => nom.endsWith('.json') && !nom.endsWith('.constats.json'))
    .sort()
    .map((nom) => (dossier === '.' ? nom : `${dossier}/${nom}`));
}

/** @throws Error when the text is not a JSON object */
export function parseDocument(texte: string): Document {
  const valeur: unknown = JSON.parse(texte);
  if (!isDocument(valeur)) throw new Error('Not a JSON object');
  return valeur;
}

/** The block of a document at a path of names and ranks, to be changed in place. */
export function bloc(document: Document, ...chemin: readonly (string | number)[]): Document {
  let valeur: Valeur | undefined = document;
  for (const segment of chemin) {
    valeur = Array.isArray(valeur)
      ? valeur[Number(segment)]
      : isDocument(valeur)
        ? valeur[segment]
        : undefined;
  }
  if (!isDocument(valeur)) throw new Error(`No block at ${chemin.join('/')}`);
  return valeur;
}

/** Every value that `JSON.parse` makes is a `Valeur`. */
function isDocument(valeur: unknown): valeur is Document {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}
