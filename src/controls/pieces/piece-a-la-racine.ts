import { defineControl } from '../control.ts';
import type { CauseNom } from '#domain/pieces-report.ts';
import { baseName, isDotPath, showName } from '#domain/pieces.ts';
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
  message: 'Le document attendu « {attendu} » (demande {ligne}) {ou}.',
  explication: '{conseil} Le zip réparé le fait pour vous.',
  check: ({ etat, cause, entrees }, contexte) => {
    if (etat !== 'autre-nom' || !SANS_AUTRE_ECART.has(cause)) return [];
    const { nom = '', nomSur } = entreeAt(entrees[0], contexte)?.entree ?? {};
    // `nom-sur` speaks of a path that is no folder of the zip.
    if (baseName(nom) === nom || !nomSur) return [];
    return [{ args: isDotPath(nom) ? CHEMIN : describeFolder(nom) }];
  },
});

const SANS_AUTRE_ECART: ReadonlySet<CauseNom | null> = new Set(['dossier', 'unicode', 'encodage']);

const CHEMIN = {
  ou: 'porte dans le zip un chemin devant son nom : « ./ »',
  conseil:
    'Il n’y a pas de dossier en trop : c’est la commande qui a fait le zip (« tar », « zip -r . ») qui écrit ce chemin. Donnez-lui les noms des fichiers (« * »), et non « . ».',
};

function describeFolder(nom: string) {
  const dossier = showName(nom.slice(0, nom.lastIndexOf('/')));
  return {
    ou: `est dans un dossier du zip : « ${dossier} »`,
    conseil:
      'Sélectionnez les fichiers eux-mêmes, et non leur dossier, avant de compresser : le zip ne doit contenir que des fichiers.',
  };
}
