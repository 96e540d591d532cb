import { defineControl } from '../control.ts';

export const lectureJusquAuBout = defineControl({
  id: 'lecture-jusqu-au-bout',
  titre: 'Le fichier peut être lu jusqu’au bout',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 9',
      extrait: 'An implementation may set limits on the size of texts that it accepts.',
    },
  ],
  message: 'La lecture s’arrête ici, après {nombre} fautes d’écriture.',
  explication:
    'Corrigez d’abord les fautes signalées, puis simulez de nouveau ; ou produisez de nouveau le fichier avec votre logiciel.',
  niveau: 'lecture',
});
