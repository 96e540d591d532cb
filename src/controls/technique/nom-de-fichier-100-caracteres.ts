import { NOM_PIECE_MAX } from '#domain/pieces.ts';
import { defineControl, type Signal } from '../control.ts';
import { countCharacters, extensionOf } from '../support/champs.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026, TOUT_LE_FORMAT } from '../support/citations.ts';

/** Whether the 100 characters include the extension is not said: this blocks only what breaks both readings. */
export const nomDeFichier100Caracteres = defineControl({
  id: 'nom-de-fichier-100-caracteres',
  titre: 'Le nom d’une pièce jointe ne dépasse pas 100 caractères',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe ne doit pas avoir plus de 100 caractères',
    },
    REGLES_PIECES_2022,
    TOUT_LE_FORMAT,
  ],
  niveau: 'demande',
  message: 'Le champ nomFichier ne doit pas avoir plus de 100 caractères : celui-ci en a {nombre}.',
  explication:
    'Raccourcissez le nom à 100 caractères au plus, extension comprise pour être tranquille, et renommez de même le fichier que vous mettrez dans le zip.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, nomFichier } of pieces) {
      if (nomFichier.length <= NOM_PIECE_MAX) continue;
      const nombre = countCharacters(nomFichier);
      if (nombre - extensionOf(nomFichier).length <= NOM_PIECE_MAX) continue;
      signaux.push({ chemin: `${chemin}/nomFichier`, args: { nombre } });
    }
    return signaux;
  },
});
