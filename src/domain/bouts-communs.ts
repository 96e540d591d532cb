/** How many items of both ends of two sequences are alike, never counted twice. */
export interface BoutsCommuns {
  readonly tete: number;
  readonly queue: number;
}

/** `pareil`: whether the item at a rank of the one is the item at a rank of the other, both from 0. */
export function countBoutsCommuns(
  { length: avant }: { readonly length: number },
  { length: apres }: { readonly length: number },
  pareil: (rangAvant: number, rangApres: number) => boolean,
): BoutsCommuns {
  const plus = Math.min(avant, apres);
  let tete = 0;
  while (tete < plus && pareil(tete, tete)) tete++;
  let queue = 0;
  while (queue < plus - tete && pareil(avant - 1 - queue, apres - 1 - queue)) queue++;
  return { tete, queue };
}
