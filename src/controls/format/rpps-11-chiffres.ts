import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, TOUT_LE_FORMAT } from '../support/citations.ts';

export const rpps11Chiffres = defineControl({
  id: 'rpps-11-chiffres',
  titre: 'Un RPPS comporte 11 chiffres',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    TOUT_LE_FORMAT,
    EXEMPLES_IMAGERIE,
    {
      source: 'faq-identifiants',
      endroit: 'tableau des identifiants',
      extrait: '11 caractères numériques',
    },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 11 chiffres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
