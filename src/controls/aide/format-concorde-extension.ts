import { defineControl, type Signal } from '../control.ts';
import { extensionOf } from '../support/champs.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

const EXTENSIONS: Readonly<Record<string, string>> = { PDF: '.pdf', JPG: '.jpg', PNG: '.png' };

export const formatConcordeExtension = defineControl({
  id: 'format-concorde-extension',
  titre: 'Le format annoncé est celui de l’extension',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Les deux concordent dans tous les exemples publiés ; aucun texte ne dit que le portail les compare.',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'demande',
  message: 'Le format annoncé ({format}) ne correspond pas au nom « {nom} ».',
  explication:
    'Corrigez « formatFichier » ou l’extension du nom, pour que les deux désignent le vrai format du fichier que vous mettrez dans le zip.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, nomFichier, formatFichier } of pieces) {
      const attendue = EXTENSIONS[formatFichier.toUpperCase()];
      const extension = extensionOf(nomFichier).toLowerCase();
      if (attendue === undefined || extension === '' || extension === attendue) continue;
      const args = { format: formatFichier, nom: nomFichier };
      signaux.push({ chemin: `${chemin}/formatFichier`, args });
    }
    return signaux;
  },
});
