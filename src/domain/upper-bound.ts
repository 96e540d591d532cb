/** First rank whose value is greater than `seuil` in an ascending array. */
export function upperBound(values: ArrayLike<number>, seuil: number): number {
  let bas = 0;
  let haut = values.length;
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1;
    if ((values[milieu] ?? 0) <= seuil) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}
