import { FORMATS_DE_PIECE } from '#domain/valeurs-connues.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, REGLES_PIECES_2026 } from '../support/citations.ts';

export const formatDeFichierConnu = defineControl({
  id: 'format-de-fichier-connu',
  titre: 'Le format de la pièce est PDF, JPG ou PNG',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Seule la valeur PDF est publiée ; JPG et PNG se déduisent des formats de fichier acceptés.',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV, REGLES_PIECES_2026],
  niveau: 'demande',
  message: 'Le champ formatFichier vaut « {valeur} », qui n’est pas un format accepté.',
  explication:
    'Les pièces jointes sont des fichiers .pdf, .jpg ou .png : indiquez PDF, JPG ou PNG, et enregistrez le document dans ce format.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, formatFichier } of pieces) {
      if (FORMATS_DE_PIECE.includes(formatFichier.toUpperCase())) continue;
      signaux.push({ chemin: `${chemin}/formatFichier`, args: { valeur: formatFichier } });
    }
    return signaux;
  },
});
