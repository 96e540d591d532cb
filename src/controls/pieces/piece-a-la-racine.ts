import { defineControl } from '../control.ts';
import { baseName, showName } from '#domain/pieces.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';
import { entreeAt } from '../support/pieces.ts';

/** Other differences of name are told by `piece-nom-proche`: the repair is then the same. */
export const pieceALaRacine = defineControl({
  id: 'piece-a-la-racine',
  titre: 'Les pièces sont à la racine du zip, pas dans un dossier',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le nom de la pièce doit être dans le JSON ; aucun texte ne dit si le portail regarde aussi dans les dossiers du zip.',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    },
  ],
  niveau: 'attendu',
  message:
    'Le document attendu « {attendu} » (ligne {ligne}) est dans un dossier du zip : « {trouve} ».',
  explication:
    'Sélectionnez les fichiers eux-mêmes, et non leur dossier, avant de compresser : le zip ne doit contenir que des fichiers. Le zip réparé le fait pour vous.',
  check: ({ etat, cause, entrees }, contexte) => {
    if (etat !== 'autre-nom' || (cause !== 'dossier' && cause !== 'unicode')) return [];
    const nom = entreeAt(entrees[0], contexte)?.entree.nom ?? '';
    return baseName(nom) === nom ? [] : [{ args: { trouve: showName(nom) } }];
  },
});
