import type { Bilan } from '#domain/exercices/statistiques.ts';

/** In the units of the drawing. */
export const LARGEUR = 400;
export const HAUTEUR_RANG = 56;
const MARGE = 40;
const PIED = 28;

interface Dessin {
  readonly hauteur: number;
  /** In the order of the exercises. */
  readonly rangs: readonly {
    readonly titre: string;
    /** `rang`: how many stand at the same place before it. */
    readonly points: readonly { readonly x: number; readonly rang: number }[];
    readonly mediane: number;
  }[];
  readonly graduations: readonly { readonly x: number; readonly secondes: number }[];
}

/** Steps of the axis, seconds: of a minute, then of hours. */
const PAS = [60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 43_200];
const GRADUATIONS_MAX = 3;

/** One line an exercise, one point a participant, from zero to the longest. */
export function drawNuage(bilans: readonly Bilan[]): Dessin {
  const longue = Math.max(60, ...bilans.flatMap(({ durees }) => durees));
  const pas = PAS.find((each) => longue / each <= GRADUATIONS_MAX) ?? longue;
  const fin = Math.ceil(longue / pas) * pas;
  const place = (secondes: number) => Math.round(MARGE + (secondes / fin) * (LARGEUR - 2 * MARGE));
  return {
    hauteur: bilans.length * HAUTEUR_RANG + PIED,
    rangs: bilans.map(({ exercice, durees, mediane }) => ({
      titre: exercice.titre,
      points: stack(durees.map(place)),
      mediane: place(mediane),
    })),
    graduations: Array.from({ length: fin / pas + 1 }, (_, rang) => ({
      x: place(rang * pas),
      secondes: rang * pas,
    })),
  };
}

function stack(places: readonly number[]) {
  return places.map((x, ordre) => ({
    x,
    rang: places.slice(0, ordre).filter((autre) => autre === x).length,
  }));
}
