import { findColonnes, type ColonneFiness } from '#domain/base-es.ts';
import { decodeWindows1252 } from '#domain/windows-1252.ts';

/** More than any base: the whole of France has some hundred thousand sites. */
const OCTETS_MAX = 50 * 2 ** 20;
const LIGNES_SONDEES = 20;

export type LectureBase =
  | { readonly ok: true; readonly colonnes: readonly ColonneFiness[]; readonly lignes: number }
  | { readonly ok: false; readonly motif: 'trop-gros' | 'illisible' | 'sans-finess' };

/** The columns of a CSV, a text or an .xlsx file that may hold FINESS numbers. Never throws for what the file holds. */
export async function readBaseFile(fichier: File): Promise<LectureBase> {
  if (fichier.size > OCTETS_MAX) return { ok: false, motif: 'trop-gros' };
  const rangees = await readRangees(fichier);
  if (rangees === null) return { ok: false, motif: 'illisible' };
  const colonnes = findColonnes(rangees);
  if (colonnes.length === 0) return { ok: false, motif: 'sans-finess' };
  return { ok: true, colonnes, lignes: rangees.length };
}

type Rangees = readonly (readonly string[])[];

/** Null: nothing can be read. A reader that does not come is another matter: it rejects. */
async function readRangees(fichier: File): Promise<Rangees | null> {
  const octets = await fichier.arrayBuffer().catch(() => null);
  if (octets === null) return null;
  if (isZip(octets)) return readXlsx(octets);
  const { default: papa } = await import('papaparse');
  const texte = decode(octets);
  return papa.parse<string[]>(texte, { delimiter: findSeparateur(texte) }).data;
}

function isZip(octets: ArrayBuffer): boolean {
  const [p, k] = new Uint8Array(octets, 0, Math.min(2, octets.byteLength));
  return p === 0x50 && k === 0x4b;
}

/** Cells as texts: a FINESS that the sheet took for a number is told by its figures. */
async function readXlsx(octets: ArrayBuffer): Promise<Rangees | null> {
  const { readSheet } = await import('read-excel-file/universal');
  const feuille = await readSheet(octets).catch(() => null);
  const rangees = feuille?.map((rangee) =>
    rangee.map((cellule) => (cellule === null ? '' : `${cellule}`)),
  );
  return rangees ?? null;
}

/** Ours to decide: a guess takes the « , » of amounts and addresses for that of a file of « ; ». It comes as often on each line. */
export function findSeparateur(texte: string): string {
  const sonde = texte.split(/\r\n?|\n/, LIGNES_SONDEES);
  const [premier] = [';', '\t', ',', '|']
    .map((separateur) => ({ separateur, lignes: countAlike(sonde, separateur) }))
    .toSorted((a, b) => b.lignes - a.lignes);
  return premier && premier.lignes > 0 ? premier.separateur : ';';
}

/** The most lines that hold it the same number of times. */
function countAlike(lignes: readonly string[], separateur: string): number {
  const nombres = lignes.map((ligne) => ligne.split(separateur).length - 1);
  const presents = nombres.filter((nombre) => nombre > 0);
  return Math.max(0, ...presents.map((n) => presents.filter((nombre) => nombre === n).length));
}

/** UTF-8, else what French spreadsheets write. */
function decode(octets: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return decodeWindows1252(new Uint8Array(octets));
  }
}
