import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const finess9Caracteres = defineControl({
  id: 'finess-9-caracteres',
  titre: 'Un FINESS comporte 9 caractères',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    TOUT_LE_FORMAT,
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
    { source: 'faq-identifiants', endroit: 'tableau des identifiants' },
    {
      source: 'finess-flux-structures',
      endroit: 'schéma, « finessId »',
      extrait: '^[A-Za-z0-9]{9}$',
    },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 9 caractères, chiffres ou lettres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
