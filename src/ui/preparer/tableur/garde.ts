import { parseJson } from '#domain/parse-json.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import type { ClasseurLu } from '#domain/tableur/classeur-lu.ts';
import { SEPARATEURS, type Separateur } from '#domain/tableur/separateurs.ts';
import { createStored } from '#ui/commun/stored.ts';
import type { Gestes } from './gestes.ts';

/** The table that a window keeps until it closes, so that a reload loses nothing. */
export interface TableauGarde {
  /** Of the file; null for a paste. */
  readonly nom: string | null;
  /** Null: too long to be kept, the file is to be given again. */
  readonly classeur: ClasseurLu | null;
  /** Of the sheet at hand. */
  readonly rang: number;
  /** By which a person cut the text; null: the table told. */
  readonly separateur: Separateur | null;
}

/** Another shape, another number: what an older page kept is forgotten. */
const VERSION = 2;
const tableau = createStored('sessionStorage', 'preparer-tableau');
const travaux = createStored('sessionStorage', 'preparer-tableau-gestes');

/** Null: keeps none. */
export function garderTableau(garde: TableauGarde | null): void {
  if (garde === null) tableau.write(null);
  else if (!tableau.write(JSON.stringify({ version: VERSION, ...garde })))
    tableau.write(JSON.stringify({ version: VERSION, ...garde, classeur: null }));
}

export function garderGestes(gestes: readonly Gestes[]): void {
  travaux.write(JSON.stringify({ version: VERSION, gestes }));
}

export function relireTableau(): TableauGarde | null {
  const lu = relire(tableau.read());
  return isTableau(lu) ? lu : null;
}

export function relireGestes(): readonly Gestes[] {
  const lus = relire(travaux.read())?.['gestes'];
  return Array.isArray(lus) && lus.every(isGestes) ? lus : [];
}

function relire(texte: string | null): Readonly<Record<string, unknown>> | null {
  const lu = texte === null ? null : parseJson(texte);
  return isBloc(lu) && lu['version'] === VERSION ? lu : null;
}

/** Written by this version, in this window: its parts are looked at, not each of their values. */
function isTableau(lu: unknown): lu is TableauGarde {
  if (!isBloc(lu)) return false;
  const { nom, classeur, rang, separateur } = lu;
  const ouvert = isBloc(classeur) && Array.isArray(classeur['feuilles']);
  return (
    (nom === null || typeof nom === 'string') &&
    (classeur === null || ouvert) &&
    Number.isInteger(rang) &&
    (separateur === null || SEPARATEURS.some((each) => each === separateur))
  );
}

function isGestes(lu: unknown): lu is Gestes {
  return (
    isBloc(lu) &&
    FORMULAIRE_IDS.some((id) => id === lu['formulaire']) &&
    ['titres', 'liens', 'constantes'].every((part) => Array.isArray(lu[part]))
  );
}
