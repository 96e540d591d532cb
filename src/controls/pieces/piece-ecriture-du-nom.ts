import { defineControl } from '../control.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';

/** macOS writes é in two code points (NFD); both look the same on every screen. */
export const pieceEcritureDuNom = defineControl({
  id: 'piece-ecriture-du-nom',
  titre: 'Les lettres accentuées du nom sont écrites de la même façon dans le zip et dans le JSON',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le nom de la pièce doit être dans le JSON ; aucun texte ne dit si le portail tient pour égales les deux façons d’écrire une lettre accentuée.',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    },
  ],
  niveau: 'attendu',
  message:
    'Le nom « {attendu} » (demande {ligne}) paraît le même dans le zip et dans le JSON, mais ses accents n’y sont pas codés de la même façon.',
  explication:
    'C’est une habitude de macOS, invisible à l’écran : « é » y est écrit en deux signes. Évitez les accents dans les noms de pièces, ou déposez le zip réparé, qui écrit les noms comme le JSON.',
  check: ({ etat, cause }) => (etat === 'autre-nom' && cause === 'unicode' ? [{}] : []),
});
