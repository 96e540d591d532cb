import { defineControl } from '../control.ts';

export const sansVirguleFinale = defineControl({
  id: 'sans-virgule-finale',
  titre: 'Pas de virgule après le dernier élément',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 4' },
    { source: 'rfc-8259', endroit: 'section 5' },
  ],
  message: 'Une virgule est de trop juste avant « {fermant} ».',
  explication: 'Retirez la virgule qui suit le dernier élément.',
  niveau: 'lecture',
});
