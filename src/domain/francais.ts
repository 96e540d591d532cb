import type { HeureDeParis } from './vocabulaire.ts';

/** How an hour, a day, a number, a size, an amount and a list are written for people: once, for every reader. */

/** « 10/11/2026 à 12h00 », as the sources write it; the text itself when it is no `HeureDeParis`. */
export function formatHeure(heure: HeureDeParis): string {
  const lu = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(heure);
  return lu === null ? heure : `${formatDate(lu[1] ?? '')} à ${lu[2]}h${lu[3]}`;
}

/** The day alone when no text gives the hour. */
export function formatEcheance(heure: HeureDeParis, heurePubliee: boolean): string {
  return heurePubliee ? formatHeure(heure) : formatDate(heure.slice(0, 10));
}

/** `2022-06-10` → « 10/06/2022 », `2026-03` → « 03/2026 », `2024` → « 2024 ». */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/**
 * « 12 345,6 », with narrow no-break spaces: what `Intl` writes of whole numbers and of tenths, without it. Its first use is slow, and
 * some of these numbers stand in sentences that every start makes.
 */
export function formatNombre(nombre: number): string {
  const [entier = '', decimales] = String(nombre).split('.');
  return decimales === undefined
    ? groupThousands(entier)
    : `${groupThousands(entier)},${decimales}`;
}

/** « 3 demandes », « 1 demande »: French takes the plural from 2. */
export function formatCompte(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formatNombre(nombre)} ${Math.abs(nombre) < 2 ? singulier : pluriel}`;
}

/** « les 104 possibles », « les possibles » when there is none, or what the only one is called. */
export function formatTous(nombre: number, seul: string, pluriel: string): string {
  if (nombre === 1) return seul;
  return nombre === 0 ? `les ${pluriel}` : `les ${formatNombre(nombre)} ${pluriel}`;
}

/** Bytes, in the decimal units of file managers. */
export function formatTaille(octets: number): string {
  if (octets < 1000) return formatCompte(octets, 'octet');
  if (octets < 1_000_000) return `${formatUneDecimale(octets / 1000)} ko`;
  return `${formatUneDecimale(octets / 1_000_000)} Mo`;
}

/** « 10 750,00 € », with narrow no-break spaces. */
export function formatEuros(centimes: number): string {
  const absolu = Math.abs(centimes);
  const euros = groupThousands(String(Math.floor(absolu / 100)));
  const signe = centimes < 0 ? '-' : '';
  return `${signe}${euros},${String(absolu % 100).padStart(2, '0')}\u00a0€`;
}

function groupThousands(chiffres: string): string {
  return chiffres.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** « a, b et c », or « a, b ou c »; beyond `max` names, « a, b et 195 autres ». */
export function listNames(
  noms: readonly string[],
  { mot = 'et', max = noms.length }: { readonly mot?: 'et' | 'ou'; readonly max?: number } = {},
): string {
  const reste = noms.length - max;
  const dits = reste > 0 ? [...noms.slice(0, max), formatCompte(reste, 'autre')] : noms;
  const debut = dits.slice(0, -1).join(', ');
  return debut === '' ? (dits[0] ?? '') : `${debut} ${mot} ${dits.at(-1)}`;
}

function formatUneDecimale(nombre: number): string {
  return formatNombre(Math.round(nombre * 10) / 10);
}
