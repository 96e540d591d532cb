import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';

export const piecePasUnLien = defineControl({
  id: 'piece-pas-un-lien',
  titre: 'Une pièce est un fichier, pas un lien vers un autre',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne parle des liens symboliques ; mais un tel lien ne contient que le chemin d’un fichier resté sur votre poste.',
  niveau: 'entree',
  message: 'La pièce « {entree} » n’est qu’un lien vers un autre fichier.',
  explication:
    'Le document lui-même n’est pas dans le zip « {zip} ». Remplacez le lien par une copie du fichier, puis refaites le zip.',
  check: (piece) => (piece.entree.lien && isRetenue(piece) ? [{}] : []),
});
