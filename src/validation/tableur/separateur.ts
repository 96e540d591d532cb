import { SEPARATEURS, type Separateur } from '#domain/tableur/separateurs.ts';
import { parseCsv } from './csv.ts';

const RANGEES_SONDEES = 20;
/** UTF-16 units: rows of a table, and not the whole of a text without line ends. */
const SONDE = 2 ** 16;

/** Excel says it so in a first line that it does not show. */
const ANNONCE = /^sep=([;\t,|])(?:\r\n?|\n|$)/i;

/** The separator of a text of values, and where its values begin; `voulu`: it was chosen by a person. */
export function findSeparateur(
  texte: string,
  voulu: Separateur | null = null,
): { separateur: Separateur; debut: number } {
  const annonce = ANNONCE.exec(texte);
  const debut = annonce ? annonce[0].length : 0;
  const dit = voulu ?? SEPARATEURS.find((separateur) => separateur === annonce?.[1]);
  if (dit) return { separateur: dit, debut };
  const sonde = texte.slice(0, SONDE);
  const [premier] = SEPARATEURS.map((separateur) => ({
    separateur,
    lignes: countRows(parseCsv(sonde, separateur, RANGEES_SONDEES).rangees),
  })).toSorted((a, b) => b.lignes - a.lignes);
  return { separateur: premier && premier.lignes > 0 ? premier.separateur : ';', debut };
}

/**
 * The most rows that it cuts into as many cells, or at all from the first one as wide as most, since rows may end with their last value under headings
 * that are all there. A guess of another kind takes the « , » of amounts for that of a file of « ; ».
 */
function countRows(rangees: readonly (readonly string[])[]): number {
  const nombres = rangees.map(({ length }) => length);
  const pareilles = nombres.map((n) => (n > 1 ? nombres.filter((each) => each === n).length : 0));
  const coupees = nombres.filter((nombre) => nombre > 1);
  const milieu = coupees.toSorted((a, b) => a - b)[Math.floor(coupees.length / 2)] ?? 0;
  const suite = nombres.slice(nombres.findIndex((nombre) => nombre >= milieu));
  return Math.max(0, ...pareilles, suite.filter((nombre) => nombre > 1).length);
}
