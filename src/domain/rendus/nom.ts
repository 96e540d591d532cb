/** `solde.json`, `constats`, `csv` → `solde_constats.csv`. */
export function exportName(fichier: string, suffixe: string, extension: string): string {
  const base = fichier.replace(/\.json$/i, '') || 'fichier';
  return `${base}_${suffixe}.${extension}`;
}
