import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { noeudNamed } from './convertis.ts';

/**
 * A list of blocks written by columns, as pandas, R and json-2-csv do: its blocks, none when a column is shorter than another; null for
 * anything else.
 */
export function readColonnes(valeur: unknown, balises: readonly string[]): readonly Bloc[] | null {
  if (!isBloc(valeur)) return null;
  const tableau = readTableau(valeur, balises);
  if (tableau || !Object.keys(valeur).every((nom) => balises.includes(nom))) return tableau;
  const toutes = Object.entries(valeur);
  const colonnes = toutes.flatMap(([nom, colonne]) =>
    isColonne(colonne) ? [{ nom, colonne }] : [],
  );
  const [premiere] = colonnes;
  // A list of its own is no column.
  if (!premiere || colonnes.every(({ nom }) => noeudNamed(nom)?.type === 'tableau')) return null;
  const rangs = Object.keys(premiere.colonne);
  const egales = colonnes.every(({ colonne }) => Object.keys(colonne).join() === rangs.join());
  if (!egales || colonnes.length < toutes.length) return [];
  return rangs.map((rang) =>
    Object.fromEntries(colonnes.map(({ nom, colonne }) => [nom, colonne[rang]])),
  );
}

/** `{"columns": ["a", …], "data": [[1, …], …]}`, pandas' « split ». */
function readTableau({ columns, data }: Bloc, balises: readonly string[]): readonly Bloc[] | null {
  if (!Array.isArray(columns) || !Array.isArray(data)) return null;
  const lignes = data.map((ligne: unknown) =>
    Array.isArray(ligne) && ligne.length === columns.length
      ? Object.fromEntries(columns.map((nom, rang) => [String(nom), ligne[rang]]))
      : null,
  );
  return lignes.every((ligne) => ligne !== null) && columns.every((nom) => balises.includes(nom))
    ? lignes
    : null;
}

function isColonne(valeur: unknown): valeur is Bloc {
  const rangs = typeof valeur === 'object' && valeur !== null ? Object.keys(valeur) : [];
  return rangs.length > 0 && rangs.every((rang) => /^\d+$/.test(rang));
}

export const PAR_COLONNES =
  'Ce sont les colonnes d’un tableau (pandas, R, json-2-csv) : écrivez un bloc par ligne, comme le fait orient="records" de pandas.';
