import type { EntreeInspectee } from '#domain/pieces-report.ts';
import { showName } from '#domain/pieces.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';
import { defineControl } from '../control.ts';

const EXEMPLES_MAX = 3;

/** Speaks once for a zip: macOS adds one such entry for each piece. */
export const entreeSuperflue = defineControl({
  id: 'entree-superflue',
  titre: 'Le zip ne contient que des pièces',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit si le portail ignore les dossiers et les fichiers cachés que le système ajoute, ou s’il les refuse parce qu’ils ne sont pas dans le JSON.',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    },
  ],
  niveau: 'zip',
  message: 'Le zip « {zip} » contient {nombre} en trop : {exemples}.',
  explication:
    'Ces entrées ne sont pas des pièces : votre système les a ajoutées. Pour les éviter, sélectionnez les fichiers eux-mêmes (et non leur dossier) avant de compresser ; sous macOS, supprimez « __MACOSX » et « .DS_Store », ou prenez le zip réparé.',
  check: ({ entrees }) => {
    const superflues = entrees.filter(({ role }) => role === 'superflue');
    if (superflues.length === 0) return [];
    const nombre = `${superflues.length} entrée${superflues.length > 1 ? 's' : ''}`;
    return [{ args: { nombre, exemples: showExamples(superflues) } }];
  },
});

function showExamples(superflues: readonly EntreeInspectee[]): string {
  const noms = superflues.slice(0, EXEMPLES_MAX).map(({ entree }) => `« ${showName(entree.nom)} »`);
  return superflues.length > EXEMPLES_MAX ? `${noms.join(', ')}…` : noms.join(', ');
}
