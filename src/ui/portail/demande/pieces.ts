import type { Avenant, Dossier, PieceAjoutee, PieceDeposee } from '#domain/portail/dossier.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import { showName } from '#domain/pieces.ts';
import { findTypeDePiece } from '#domain/types-de-piece.ts';
import { writeDecision, type Lettre } from './lettre.ts';

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
    | { readonly genre: 'decision'; readonly lettre: Lettre }
    | { readonly genre: 'choisie'; readonly piece: P };
}

/**
 * The pieces in the order of the screen of the SAS: those of the deposit, the décisions d’attribution of the dossier so far
 * (a solde shows that of its avance), those that were added, and those that are about to be.
 */
export function listPieces<P extends PieceChoisie>(
  { numeroASP, avenants, ...dossier }: Dossier,
  avenant: Avenant,
  fournisseur: Fournisseur | undefined,
  choisies: readonly P[],
): readonly RangeePiece<P>[] {
  const type = (typeFichier: string) => writeType(typeFichier, numeroASP);
  const decisions = fournisseur
    ? avenants
        .slice(0, avenant.numero + 1)
        .flatMap(
          (each) => writeDecision({ numeroASP, avenants, ...dossier }, each, fournisseur) ?? [],
        )
    : [];
  return [
    ...avenant.demande.pieces.map((piece): RangeePiece<P> => ({
      nom: showName(piece.nomFichier),
      type: type(piece.typeFichier),
      contenu: { genre: 'deposee', piece },
    })),
    ...decisions.map((lettre): RangeePiece<P> => ({
      nom: lettre.nom,
      type: `decision_attribution_${numeroASP}`,
      contenu: { genre: 'decision', lettre },
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
