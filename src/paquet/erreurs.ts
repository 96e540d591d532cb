/** Le fichier ne peut plus être lu : rien n’est dit de ses données. */
export class FichierInaccessible extends Error {
  override readonly name: string = 'FichierInaccessible';
}
