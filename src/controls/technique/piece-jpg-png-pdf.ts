import { TYPE_PAR_EXTENSION } from '#domain/pieces.ts';
import { defineControl, type Signal } from '../control.ts';
import { extensionOf } from '../support/champs.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026 } from '../support/citations.ts';

export const pieceJpgPngPdf = defineControl({
  id: 'piece-jpg-png-pdf',
  titre: 'Une pièce jointe est un fichier .jpg, .png ou .pdf',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { ...REGLES_PIECES_2026, extrait: 'Les formats acceptés sont .jpg, .png, .pdf' },
    REGLES_PIECES_2022,
  ],
  niveau: 'demande',
  message: 'Le champ nomFichier doit se terminer par .jpg, .png ou .pdf : « {valeur} ».',
  explication:
    'Enregistrez le document en PDF (ou en image .jpg ou .png) et indiquez ici son nom exact, extension comprise. Un fichier .jpeg est à renommer en .jpg.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, nomFichier } of pieces) {
      if (Object.hasOwn(TYPE_PAR_EXTENSION, extensionOf(nomFichier).toLowerCase())) continue;
      signaux.push({ chemin: `${chemin}/nomFichier`, args: { valeur: nomFichier } });
    }
    return signaux;
  },
});
