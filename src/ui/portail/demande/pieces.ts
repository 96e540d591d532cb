import { numeroDAvenant } from '#domain/portail/avenants.ts';
import type { Avenant, Dossier, PieceAjoutee, PieceDeposee } from '#domain/portail/dossier.ts';
import { listGenres, nameLettre } from '#domain/portail/lettres/ecrire.ts';
import { showName } from '#domain/pieces.ts';
import { findTypeDePiece } from '#domain/types-de-piece.ts';

/** A piece chosen on the screen of a modification, and not sent yet. */
export interface PieceChoisie {
  readonly typeFichier: string;
  readonly fichier: File;
}

/** A row of « Pièces justificatives »: « Nom du fichier », « Type de document », and what is consulted. */
export interface RangeePiece<P extends PieceChoisie = PieceChoisie> {
  readonly nom: string;
  readonly type: string;
  readonly contenu:
    | { readonly genre: 'deposee'; readonly piece: PieceDeposee }
    | { readonly genre: 'ajoutee'; readonly piece: PieceAjoutee }
    | { readonly genre: 'decision'; readonly avenant: Avenant }
    | { readonly genre: 'choisie'; readonly piece: P };
}

/**
 * The pieces in the order of the screen of the SAS: those of the deposit, the décisions d’attribution of the dossier so far
 * (a solde shows that of its avance), those that were added, and those that are about to be.
 */
export function listPieces<P extends PieceChoisie>(
  { numeroASP, avenants }: Dossier,
  avenant: Avenant,
  choisies: readonly P[],
): readonly RangeePiece<P>[] {
  const type = (typeFichier: string) => writeType(typeFichier, numeroASP);
  const decides = avenants
    .slice(0, avenant.numero + 1)
    .filter((each) => listGenres(each).includes('decision'));
  return [
    ...avenant.demande.pieces.map((piece): RangeePiece<P> => ({
      nom: showName(piece.nomFichier),
      type: type(piece.typeFichier),
      contenu: { genre: 'deposee', piece },
    })),
    ...decides.map((decide): RangeePiece<P> => ({
      nom: nameLettre('decision', numeroDAvenant(numeroASP, decide.numero)),
      type: `decision_attribution_${numeroASP}`,
      contenu: { genre: 'decision', avenant: decide },
    })),
    ...avenant.ajouts.map((piece): RangeePiece<P> => ({
      nom: showName(piece.fichier.nom),
      type: type(piece.typeFichier),
      contenu: { genre: 'ajoutee', piece },
    })),
    ...choisies.map((piece): RangeePiece<P> => ({
      nom: showName(piece.fichier.name),
      type: type(piece.typeFichier),
      contenu: { genre: 'choisie', piece },
    })),
  ];
}

/** As the screen of the SAS prints it: some types bear the number of their dossier. */
function writeType(typeFichier: string, numeroASP: string): string {
  return findTypeDePiece(typeFichier)?.numerote ? `${typeFichier}_${numeroASP}` : typeFichier;
}
