import { formatTaille } from '#domain/francais.ts';
import { MO_BINAIRE, PHRASE_PIECE_MAX, PIECE_MAX_MO } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026 } from '../support/citations.ts';

export const piece3Mo = defineControl({
  id: 'piece-3-mo',
  titre: `Une pièce ne dépasse pas ${PIECE_MAX_MO} Mo`,
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    { ...REGLES_PIECES_2026, extrait: 'Chaque fichier ne doit pas dépasser 3Mo' },
    REGLES_PIECES_2022,
    {
      source: 'webinaire-medico-social',
      extrait: 'avec des pièces-jointes de 3 Mo maximum chacune',
    },
  ],
  niveau: 'entree',
  message: PHRASE_PIECE_MAX,
  explication:
    'La pièce « {entree} » pèse {taille} une fois décompressée. Numérisez-la avec une résolution plus basse (150 points par pouce suffisent à un texte), ou réduisez le PDF, en gardant le même nom.',
  check: (piece) => {
    const { taille } = piece.entree;
    if (!isRetenue(piece) || taille <= PIECE_MAX_MO * MO_BINAIRE) return [];
    return [{ args: { taille: formatTaille(taille) } }];
  },
});
