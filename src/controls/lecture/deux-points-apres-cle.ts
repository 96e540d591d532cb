import { defineControl } from '../control.ts';

export const deuxPointsApresCle = defineControl({
  id: 'deux-points-apres-cle',
  titre: 'Chaque nom de balise est suivi de deux-points',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 4',
      extrait: 'A single colon comes after each name, separating the name from the value.',
    },
  ],
  message: 'Il manque le deux-points (:) après {balise}.',
  explication: 'Écrivez "balise": valeur. Si la balise n’a pas de valeur, écrivez null.',
  niveau: 'lecture',
});
