import { MO_BINAIRE, MO_DECIMAL, PIECE_MAX_MO, showTaille } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';
import { isRetenue } from '../support/pieces.ts';

export const piecePresque3Mo = defineControl({
  id: 'piece-presque-3-mo',
  titre: `Une pièce reste sous ${PIECE_MAX_MO} 000 000 d’octets`,
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: `La limite est de ${PIECE_MAX_MO} Mo, sans que les guides disent si un Mo compte 1 000 000 ou 1 048 576 octets.`,
  sources: [{ ...REGLES_PIECES_2026, extrait: 'Chaque fichier ne doit pas dépasser 3Mo' }],
  niveau: 'entree',
  message: `La pièce « {entree} » est à la limite de ${PIECE_MAX_MO} Mo ({taille}).`,
  explication:
    'Elle passe si le portail compte 1 048 576 octets par Mo, pas s’il en compte 1 000 000. Pour être tranquille, réduisez-la un peu.',
  check: (piece) => {
    const { taille } = piece.entree;
    if (!isRetenue(piece) || taille <= PIECE_MAX_MO * MO_DECIMAL) return [];
    if (taille > PIECE_MAX_MO * MO_BINAIRE) return [];
    return [{ args: { taille: showTaille(taille, PIECE_MAX_MO) } }];
  },
});
