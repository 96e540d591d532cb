import { NOM_PIECE_MAX } from '#domain/pieces.ts';
import { defineControl, type Signal } from '../control.ts';
import { countCharacters, extensionOf } from '../support/champs.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';

export const nomDeFichierExtensionComprise = defineControl({
  id: 'nom-de-fichier-extension-comprise',
  titre: 'Le nom d’une pièce tient en 100 caractères, extension comprise',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'La limite de 100 caractères est publiée, mais rien ne dit si l’extension compte : ce nom ne dépasse que si elle compte.',
  sources: [REGLES_PIECES_2026],
  niveau: 'demande',
  message:
    'Le nom de cette pièce a {nombre} caractères, extension comprise : la limite est de 100.',
  explication:
    'Sans son extension, le nom tient dans la limite ; avec elle, il la dépasse. Raccourcissez-le pour ne courir aucun risque, et renommez de même le fichier du zip.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, nomFichier } of pieces) {
      if (nomFichier.length <= NOM_PIECE_MAX) continue;
      const nombre = countCharacters(nomFichier);
      const sansExtension = nombre - extensionOf(nomFichier).length;
      if (nombre <= NOM_PIECE_MAX || sansExtension > NOM_PIECE_MAX) continue;
      signaux.push({ chemin: `${chemin}/nomFichier`, args: { nombre } });
    }
    return signaux;
  },
});
