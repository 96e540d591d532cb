import { defineControl, type Signal } from '../control.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';

export const nomDePieceSansDossier = defineControl({
  id: 'nom-de-piece-sans-dossier',
  titre: 'Le nom de la pièce est un nom seul, sans dossier',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Tous les exemples publiés donnent un nom seul ; aucun texte ne dit comment le portail lit un chemin.',
  sources: [REGLES_PIECES_2026],
  niveau: 'demande',
  message:
    'Le nom « {valeur} » contient un dossier ou un caractère interdit dans un nom de fichier.',
  explication:
    'Indiquez seulement le nom du fichier, par exemple « IMG-RIS-Va2-FACTURE-00001.pdf », sans dossier devant et sans aucun de ces caractères : / \\ : * ? " < > |.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, nomFichier } of pieces) {
      if (!/[/\\:*?"<>|]/.test(nomFichier)) continue;
      signaux.push({ chemin: `${chemin}/nomFichier`, args: { valeur: nomFichier } });
    }
    return signaux;
  },
});
