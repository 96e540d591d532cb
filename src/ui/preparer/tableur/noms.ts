/** What the files that are made are called, without extension: after the table. */
export function nameSortie(nom: string | null): string {
  const sans = nom?.replace(/\.[^.]+$/, '').trim() ?? '';
  return sans === '' ? 'demandes' : sans;
}
