import { defineControl } from '../control.ts';

export const uneSeuleVirgule = defineControl({
  id: 'une-seule-virgule',
  titre: 'Une virgule ne se répète pas',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 4' },
    { source: 'rfc-8259', endroit: 'section 5' },
  ],
  message: 'Une virgule est de trop.',
  explication: 'Retirez-la, ou écrivez l’élément qui manque.',
  niveau: 'lecture',
});
