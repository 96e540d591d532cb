import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';

export const pieceCompressionCourante = defineControl({
  id: 'piece-compression-courante',
  titre: 'Une pièce est compressée par une méthode courante',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit quelles méthodes le portail sait lire ; « Deflate » et « sans compression » sont celles de Windows et de macOS, les autres sont rares.',
  sources: [{ source: 'appnote-zip', endroit: 'section 4.4.5, méthodes de compression' }],
  niveau: 'entree',
  message: 'La pièce « {entree} » est compressée par une méthode rare (n° {methode}).',
  explication:
    'Le simulateur ne sait pas la lire, et le portail peut-être pas non plus. Refaites le zip « {zip} » avec l’outil de votre système, ou choisissez la méthode « Deflate » dans votre logiciel.',
  check: (piece) => {
    const { methode, chiffree } = piece.entree;
    if (methode === 0 || methode === 8 || chiffree || !isRetenue(piece)) return [];
    return [{ args: { methode } }];
  },
});
