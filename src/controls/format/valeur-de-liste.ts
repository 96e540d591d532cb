import { defineControl } from '../control.ts';
import { EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const valeurDeListe = defineControl({
  id: 'valeur-de-liste',
  titre: 'La valeur est l’une de celles de la liste',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    TOUT_LE_FORMAT,
    EXEMPLES_MDV,
    { source: 'script-editeur', endroit: 'fichier d’avance LIBERAL produit par le script' },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit valoir {valeurs}.',
  explication:
    'Le fichier contient {trouve}. Respectez les majuscules et n’ajoutez ni accent ni espace.{conseil}',
});
