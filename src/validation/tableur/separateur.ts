import { parseCsv } from './csv.ts';

const SEPARATEURS = [';', '\t', ',', '|'] as const;

export type Separateur = (typeof SEPARATEURS)[number];

export const NOMS_DES_SEPARATEURS: Readonly<Record<Separateur, string>> = {
  ';': 'le point-virgule',
  '\t': 'la tabulation',
  ',': 'la virgule',
  '|': 'la barre verticale',
};

const RANGEES_SONDEES = 20;
/** UTF-16 units: rows of a table, and not the whole of a text without line ends. */
const SONDE = 2 ** 16;

/** Excel says it so in a first line that it does not show. */
const ANNONCE = /^sep=([;\t,|])(?:\r\n?|\n|$)/i;

/** The separator of a text of values, and where its values begin. */
export function findSeparateur(texte: string): { separateur: Separateur; debut: number } {
  const annonce = ANNONCE.exec(texte);
  const dit = SEPARATEURS.find((separateur) => separateur === annonce?.[1]);
  if (annonce && dit) return { separateur: dit, debut: annonce[0].length };
  const sonde = texte.slice(0, SONDE);
  const [premier] = SEPARATEURS.map((separateur) => ({
    separateur,
    lignes: countAlike(parseCsv(sonde, separateur, RANGEES_SONDEES).rangees),
  })).toSorted((a, b) => b.lignes - a.lignes);
  return { separateur: premier && premier.lignes > 0 ? premier.separateur : ';', debut: 0 };
}

/** The most rows that it cuts into as many cells. A guess of another kind takes the « , » of amounts for that of a file of « ; ». */
function countAlike(rangees: readonly (readonly string[])[]): number {
  const nombres = rangees.map(({ length }) => length).filter((nombre) => nombre > 1);
  return Math.max(0, ...nombres.map((n) => nombres.filter((nombre) => nombre === n).length));
}
