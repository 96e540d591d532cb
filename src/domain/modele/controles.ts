import type { ControleDeSchema } from '../generated/champs.ts';
import { STRUCTURES, type Noeud } from '../generated/structures.ts';
import type { TypeNoeud } from './modele.ts';

/** A format control, as the published forms use it. */
export type ControleDeForme = Pick<Noeud, 'motif' | 'min'> & { readonly type: TypeNoeud };

/** The format controls that a place of a model may call, by id: those of the texts and of the numLigne. */
export const CONTROLES: ReadonlyMap<string, ControleDeForme> = new Map(
  Object.values(STRUCTURES)
    .flatMap((structure) => Object.values(structure))
    .flatMap(({ controle, type, motif, min }) =>
      controle === undefined
        ? []
        : [
            [
              controle,
              { type, ...(motif && { motif }), ...(min !== undefined && { min }) },
            ] as const,
          ],
    ),
);

/** Whether a place of this type may call this control. */
export function acceptsControle(type: TypeNoeud, controle: string): controle is ControleDeSchema {
  return CONTROLES.get(controle)?.type === type;
}

/** Whether the control, which must be known, accepts the text. */
export function fitsControle(texte: string, controle: string): boolean {
  const motif = CONTROLES.get(controle)?.motif;
  return motif !== undefined && regexOf(motif).test(texte);
}

const regexes = new Map<string, RegExp>();

/** Patterns come from our own schemas: a dozen of them. */
function regexOf(motif: string): RegExp {
  const connue = regexes.get(motif) ?? new RegExp(motif, 'u');
  regexes.set(motif, connue);
  return connue;
}
