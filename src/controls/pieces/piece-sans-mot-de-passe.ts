import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';

export const pieceSansMotDePasse = defineControl({
  id: 'piece-sans-mot-de-passe',
  titre: 'Une pièce n’est pas protégée par un mot de passe dans le zip',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne parle des zips protégés ; mais l’écran publié ne demande nulle part de mot de passe, et sans lui la pièce ne s’ouvre pas.',
  sources: [
    { source: 'guide-solde-imagerie', endroit: 'section 3, écran « Pièces jointes »' },
    { source: 'appnote-zip', endroit: 'section 4.4.4, bit 0 : entrée chiffrée' },
  ],
  niveau: 'entree',
  message: 'La pièce « {entree} » est protégée par un mot de passe.',
  explication: 'Personne à l’ASP ne pourra l’ouvrir. Refaites le zip « {zip} » sans mot de passe.',
  check: (piece) => (piece.entree.chiffree && isRetenue(piece) ? [{}] : []),
});
