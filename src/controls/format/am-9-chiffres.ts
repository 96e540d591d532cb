import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, TOUT_LE_FORMAT } from '../support/citations.ts';

export const am9Chiffres = defineControl({
  id: 'am-9-chiffres',
  titre: 'Un numéro AM comporte 9 chiffres',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    TOUT_LE_FORMAT,
    EXEMPLES_IMAGERIE,
    {
      source: 'faq-identifiants',
      endroit: 'tableau des identifiants',
      extrait: '9 caractères numériques',
    },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 9 chiffres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
