/** How numbers and sizes read in French. Pure; apart from the rest because the first load needs it. */

const NOMBRE = new Intl.NumberFormat('fr-FR');

export function formatNombre(nombre: number): string {
  return NOMBRE.format(nombre);
}

/** `3 demandes`, `1 demande`: French takes the plural from 2. */
export function formatCompte(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formatNombre(nombre)} ${Math.abs(nombre) < 2 ? singulier : pluriel}`;
}

/** Bytes, in the decimal units of file managers. */
export function formatTaille(octets: number): string {
  if (octets < 1000) return formatCompte(octets, 'octet');
  if (octets < 1_000_000) return `${formatUneDecimale(octets / 1000)} ko`;
  return `${formatUneDecimale(octets / 1_000_000)} Mo`;
}

function formatUneDecimale(nombre: number): string {
  return NOMBRE.format(Math.round(nombre * 10) / 10);
}
