import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const numeroAns9Ou10Caracteres = defineControl({
  id: 'numero-ans-9-ou-10-caracteres',
  titre: 'Un numéro ANS comporte 9 ou 10 lettres et chiffres',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    TOUT_LE_FORMAT,
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
    { source: 'guide-financement-2022', endroit: 'section 3, écran de simulation (2021k052a)' },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 9 ou 10 lettres et chiffres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
