import { defineControl } from '../control.ts';

export const virguleEntreElements = defineControl({
  id: 'virgule-entre-elements',
  titre: 'Une virgule sépare les éléments',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 4',
      extrait: 'A single comma separates a value from a following name.',
    },
    { source: 'rfc-8259', endroit: 'section 5' },
  ],
  message: 'Il manque une virgule après {valeur}.',
  explication:
    'Mettez une virgule entre deux balises ou deux éléments d’une liste, mais pas après le dernier.',
  niveau: 'lecture',
});
