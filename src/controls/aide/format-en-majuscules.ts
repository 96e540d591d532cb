import { FORMATS_DE_PIECE } from '#domain/valeurs-connues.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

export const formatEnMajuscules = defineControl({
  id: 'format-en-majuscules',
  titre: 'Le format de la pièce est en majuscules',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Tous les exemples publiés écrivent PDF en majuscules, et un éditeur a dû corriger « pdf » dans son script ; la règle n’est pas écrite.',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV, { source: 'script-editeur' }],
  niveau: 'demande',
  message: 'Le champ formatFichier devrait être en majuscules : « {valeur} ».',
  explication: 'Écrivez {attendu} au lieu de « {valeur} ».',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const piece of pieces) {
      const valeur = piece.formatFichier;
      const attendu = valeur.toUpperCase();
      // What is no format in capitals either is told as such.
      if (valeur === attendu || !FORMATS_DE_PIECE.includes(attendu)) continue;
      const chemin = `${piece.chemin}/formatFichier`;
      const remede = { type: 'valeur', chemin, texte: JSON.stringify(attendu) } as const;
      signaux.push({ chemin, args: { valeur, attendu }, remede });
    }
    return signaux;
  },
});
