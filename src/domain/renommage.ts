import { FORMULAIRES, type FormulaireId } from './formulaires.ts';
import { groupBy } from './groupes.ts';
import { genreOf, listGenres, readGenre, readNumero, type Numero } from './indices-de-nom.ts';
import { nomDePiece } from './nomenclature.ts';
import { extensionOfPiece, TYPE_PAR_EXTENSION } from './pieces.ts';
import { TYPES_DE_PIECE } from './types-de-piece.ts';

/** Files renamed by the nomenclature without any JSON: what their names tell, which a person confirms. Pure. */

/** What is known of one file. */
export interface Renommage {
  /** With its folder. */
  readonly nom: string;
  /** '': not told. */
  readonly numero: string;
  /** '': not told. */
  readonly typeFichier: string;
  /** Its name tells two numbers, or two kinds: neither is taken. */
  readonly plusieurs: boolean;
  /** What tells the number; null: nothing does, or a person did. */
  readonly par: Exclude<Numero, string | null>['par'] | null;
}

/** The kinds of piece of a form; where the source leaves « VA ou MOM », both. */
export function typesDe(formulaire: FormulaireId): readonly string[] {
  const types = FORMULAIRES[formulaire].pieces.flatMap(({ typeFichier }) =>
    typeFichier === null ? ['VA', 'MOM'] : typeFichier,
  );
  return [...new Set<string>(types)];
}

/** What the names of files tell, in their order. */
export function proposerRenommages(
  noms: readonly string[],
  formulaire: FormulaireId,
): readonly Renommage[] {
  const types = typesDe(formulaire);
  const genres = listGenres([...types, 'MOM']);
  return noms.map((nom) => {
    const genre = readGenre(nom, genres);
    const numero = readNumero(nom, genre !== null);
    const lu = numero === 'plusieurs' ? null : numero;
    return {
      nom,
      numero: lu?.numero ?? '',
      typeFichier: types.find((type) => genreOf(type) === genre) ?? '',
      plusieurs: numero === 'plusieurs' || genre === 'plusieurs',
      par: lu?.par ?? null,
    };
  });
}

/** Its name by the nomenclature, without a folder; null while something is not told, or when it is no piece. */
export function nouveauNom(
  formulaire: FormulaireId,
  { nom, numero, typeFichier }: Pick<Renommage, 'nom' | 'numero' | 'typeFichier'>,
): string | null {
  const extension = extensionVoulue(nom);
  if (extension === null || numero === '' || typeFichier === '') return null;
  return nomDePiece(FORMULAIRES[formulaire].sons, typeFichier, numero, extension);
}

/** `.JPEG` → `jpg`; null: the portal takes no such file. */
export function extensionVoulue(nom: string): string | null {
  const extension = extensionOfPiece(nom);
  return TYPE_PAR_EXTENSION[extension === '.jpeg' ? '.jpg' : extension] ?? null;
}

/** Names that more than one file would take. */
export function nomsEnDouble(noms: readonly (string | null)[]): ReadonlySet<string> {
  const parNom = groupBy(
    noms.flatMap((nom) => nom ?? []),
    (nom) => nom.toLowerCase(),
  );
  return new Set([...parNom.values()].flatMap((memes) => (memes.length > 1 ? memes : [])));
}

/** Of each number that is told, the kinds that no file is. What is asked under one régime only, or added later, is none of them. */
export function listManquants(
  renommages: readonly Renommage[],
  formulaire: FormulaireId,
): readonly { readonly numero: string; readonly types: readonly string[] }[] {
  const voulus = FORMULAIRES[formulaire].pieces.filter(
    ({ acte, regime }) => acte === 'depot' && regime === null,
  );
  const parNumero = groupBy(
    renommages.filter(({ numero }) => numero !== ''),
    ({ numero }) => numero,
  );
  return [...parNumero].flatMap(([numero, siens]) => {
    const presents: readonly string[] = siens.map(({ typeFichier }) => typeFichier);
    const types = voulus.flatMap(({ typeFichier }) => {
      const admis: readonly string[] = typeFichier === null ? ['VA', 'MOM'] : [typeFichier];
      return admis.some((type) => presents.includes(type)) ? [] : admis.join(' ou ');
    });
    return types.length > 0 ? [{ numero, types }] : [];
  });
}

/** A list of names in the shape of a JSON, for what makes the zips: it is no deposit, and nobody is given it. */
export function listeDeNoms(noms: readonly string[]): string {
  const piecesJustificatives = noms.map((nomFichier) => ({
    nomFichier,
    formatFichier: (extensionVoulue(nomFichier) ?? '').toUpperCase(),
    typeFichier: '',
  }));
  return JSON.stringify({ lignesImport: [{ numLigne: 1, piecesJustificatives }] });
}

/** « Copie de la facture », or the code where no source names it. */
export function libelleDuType(typeFichier: string): string {
  const connus: Readonly<Partial<Record<string, { readonly libelle: string }>>> = TYPES_DE_PIECE;
  return connus[typeFichier]?.libelle ?? typeFichier;
}
