/** A specimen as an image, drawn by the browser. Throws when it can draw none. */
export async function drawImage(
  type: 'image/png' | 'image/jpeg',
  titre: string,
  nom: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const toile = document.createElement('canvas');
  [toile.width, toile.height] = [595, 842];
  const dessin = toile.getContext('2d');
  if (dessin) {
    dessin.fillStyle = '#fff';
    dessin.fillRect(0, 0, toile.width, toile.height);
    dessin.fillStyle = '#a65200';
    dessin.font = 'bold 56px sans-serif';
    dessin.fillText('SPÉCIMEN', 60, 420);
    dessin.font = '18px sans-serif';
    for (const [rang, ligne] of [titre, 'Sans valeur. Document fictif.', nom].entries()) {
      dessin.fillText(ligne, 60, 80 + rang * 28);
    }
  }
  const image = await new Promise<Blob | null>((resolve) => toile.toBlob(resolve, type));
  if (image === null) throw new Error(`This browser draws no ${type}`);
  return new Uint8Array(await image.arrayBuffer());
}
