import { addDays, toJjMmAaaa } from '#domain/dates.ts';

/**
 * The digits of a number as a workbook keeps it, without exponent when they are all there: `1.30006372E13` is a whole SIRET. Null when
 * it is no number.
 */
export function ecrireNombre(brut: string): string | null {
  const texte = brut.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(texte)) return null;
  const nombre = Number(texte);
  if (!Number.isFinite(nombre)) return null;
  // Digits that a number cannot hold would change on the way.
  if (/^-?\d{16,}$/.test(texte)) return texte;
  const court = String(nombre);
  return /e/i.test(court) && Number.isSafeInteger(nombre) ? BigInt(nombre).toString() : court;
}

/** A spreadsheet counts days from the eve of 1900, and counts 29 February 1900, which never was. */
const DEPUIS_1900 = { annee: 1899, mois: 12, jour: 30 };
const DEPUIS_1904 = { annee: 1904, mois: 1, jour: 1 };
const LE_FAUX_29_FEVRIER = 60;
/** The year 9999. */
const JOUR_MAX = 2_958_465;

/** `JJ/MM/AAAA`, with ` HH:MM` when there is an hour; null for what is no day. */
export function ecrireJour(numero: number, depuis1904: boolean): string | null {
  if (!(numero >= 1 && numero <= JOUR_MAX)) return null;
  const minutes = Math.round((numero % 1) * 1440);
  const jour = Math.floor(numero) + (minutes === 1440 ? 1 : 0);
  const decale = !depuis1904 && jour < LE_FAUX_29_FEVRIER ? 1 : 0;
  const date = toJjMmAaaa(addDays(depuis1904 ? DEPUIS_1904 : DEPUIS_1900, jour + decale));
  const heure = minutes % 1440;
  if (heure === 0) return date;
  return `${date} ${pad(Math.floor(heure / 60))}:${pad(heure % 60)}`;
}

/** The same of `AAAA-MM-JJ` or `AAAA-MM-JJTHH:MM:SS`; null for another text. */
export function ecrireIso(texte: string): string | null {
  const [, annee, mois, jour, heure] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::[\d.]+)?)?Z?$/.exec(texte) ?? [];
  if (annee === undefined) return null;
  const date = `${jour}/${mois}/${annee}`;
  return heure === undefined || heure === '00:00' ? date : `${date} ${heure}`;
}

function pad(nombre: number): string {
  return String(nombre).padStart(2, '0');
}

/** Formats that Excel keeps by a number alone (ECMA-376, 18.8.30), those of French and of Asian locales with them. */
function isDateInterne(numero: number): boolean {
  return (
    (numero >= 14 && numero <= 22) ||
    (numero >= 27 && numero <= 36) ||
    (numero >= 45 && numero <= 47) ||
    (numero >= 50 && numero <= 58)
  );
}

/** What a number format makes of a number. */
export type Presentation = 'date' | 'nombre' | { readonly zeros: number };

/** `code`: the format in full when the workbook gives it. A format of zeros alone (« 000000000 ») shows so many digits. */
export function presentationOf(numero: number, code: string | undefined): Presentation {
  if (code === undefined) return isDateInterne(numero) ? 'date' : 'nombre';
  const premiere = code.split(';')[0] ?? '';
  const nu = premiere.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  if (/^0{2,}$/.test(nu)) return { zeros: nu.length };
  return /[dmyj]/i.test(nu) && !/[0#?]/.test(nu) ? 'date' : 'nombre';
}
