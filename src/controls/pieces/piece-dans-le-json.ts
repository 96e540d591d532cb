import type { EntreeInspectee } from '#domain/pieces-report.ts';
import { extensionOfPiece, TYPE_PAR_EXTENSION } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026 } from '../support/citations.ts';

export const pieceDansLeJson = defineControl({
  id: 'piece-dans-le-json',
  titre: 'Une pièce du zip est annoncée dans le JSON',
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    },
    REGLES_PIECES_2022,
  ],
  niveau: 'entree',
  message: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
  explication:
    'Le fichier « {entree} » du zip « {zip} » n’est annoncé par aucune demande. {conseil}',
  check: (piece) =>
    piece.role === 'inattendue' ? [{ args: { conseil: adviseStray(piece) } }] : [],
});

const ANNONCER =
  'Retirez-le du zip, renommez-le comme le JSON l’annonce (balise nomFichier), ou ajoutez-le à « piecesJustificatives » de sa demande.';

/** What cannot be a piece is not to be announced. */
function adviseStray({ entree: { nom, lien }, examen }: EntreeInspectee): string {
  if (lien) {
    return 'C’est un lien vers un autre fichier, pas un document : retirez-le du zip, ou mettez-y le fichier lui-même.';
  }
  const extension = extensionOfPiece(nom);
  if (extension === '.zip') {
    return 'C’est un zip dans le zip : les pièces qu’il contient ne comptent pas. Sortez-les et mettez-les directement dans le zip, puis retirez-le.';
  }
  if (Object.hasOwn(TYPE_PAR_EXTENSION, extension)) return ANNONCER;
  const nature = examen?.type === 'autre' ? examen.contenu?.nature : null;
  return nature
    ? `C’est ${nature}, qui n’est pas un format de pièce : retirez-le du zip, ou remplacez-le par le document enregistré en PDF.`
    : 'Ce n’est pas un format de pièce (.pdf, .png, .jpg) : retirez-le du zip.';
}
