import { fabriquer } from '#domain/fabrique/fabriquer.ts';
import type { FichierSain } from '#domain/fabrique/fautes/sain.ts';
import { writeGraine } from '#domain/fabrique/graine.ts';
import { uneRecette, type RegimeTva } from '#domain/fabrique/recette.ts';
import { makePieces } from '#domain/fabrique/zip.ts';
import type { FormulaireId } from '#domain/formulaires.ts';

export const GRAINE = writeGraine(123_456);

/** A good file of so many demandes, of 23 March 2026. */
export function unSain(
  formulaire: FormulaireId,
  nombre: number,
  regime: RegimeTva = 'TTC',
): FichierSain {
  const date = '2026-03-23T10:00';
  const { json, pieces } = fabriquer(
    uneRecette({ formulaire, date, nombre, graine: GRAINE, regime }),
  );
  return { formulaire, json, pieces, zip: makePieces(pieces) };
}
