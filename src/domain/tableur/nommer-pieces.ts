import { FORMULAIRES, type FormulaireId } from '../formulaires.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { LIGNE } from '../modele/chemins.ts';
import { nomDePiece } from '../nomenclature.ts';
import type { Correspondance } from './correspondance.ts';

/** Where a form lists the documents of a demande. */
const PIECES = `${LIGNE}/piecesJustificatives`;

/** A document of a demande, as the JSON lists it. */
interface PieceNommee {
  readonly nomFichier: string;
  readonly formatFichier: 'PDF';
  readonly typeFichier: string;
}

/** The types that a demande of any régime needs when it is deposited, where the sources name them and the form lists them. */
export function typesANommer(formulaire: FormulaireId): readonly string[] {
  if (!(`${PIECES}/*/nomFichier` in STRUCTURES[formulaire])) return [];
  return FORMULAIRES[formulaire].pieces.flatMap(({ acte, regime, typeFichier }) =>
    acte === 'depot' && regime === null && typeFichier !== null ? [typeFichier] : [],
  );
}

/** Of a place of the form: it says something of the documents. */
export function isPiece(chemin: string): boolean {
  return chemin.startsWith(PIECES);
}

/** The table itself says something of the documents. */
export function hasPieces({ colonnes, constantes }: Correspondance): boolean {
  return [...colonnes, ...constantes].some(({ chemin }) => isPiece(chemin));
}

/** The documents of a demande, on the pattern of the published examples; none where nothing tells its number. */
export function nommerPieces(
  formulaire: FormulaireId,
  { numeroASP, numeroEditeur }: Readonly<Record<string, unknown>>,
): readonly PieceNommee[] {
  const numero = [numeroASP, numeroEditeur].find((each) => typeof each === 'string' && each !== '');
  if (typeof numero !== 'string') return [];
  const { sons } = FORMULAIRES[formulaire];
  return typesANommer(formulaire).map((typeFichier) => ({
    nomFichier: nomDePiece(sons, typeFichier, numero, 'pdf'),
    formatFichier: 'PDF',
    typeFichier,
  }));
}
