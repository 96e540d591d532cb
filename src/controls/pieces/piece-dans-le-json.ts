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
    'Le fichier « {entree} » du zip « {zip} » n’est annoncé par aucune demande. Retirez-le du zip, renommez-le comme le JSON l’annonce (balise nomFichier), ou ajoutez-le à « piecesJustificatives » de sa demande.',
  check: ({ role }) => (role === 'inattendue' ? [{}] : []),
});
