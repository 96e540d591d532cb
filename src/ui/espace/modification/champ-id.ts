/** The id of the field of a JSON pointer: `modifier-facture-dateEditionFacture`. */
export function champId(chemin: string): string {
  return `modifier${chemin.replaceAll('/', '-')}`;
}
