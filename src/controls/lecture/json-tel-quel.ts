import { defineControl } from '../control.ts';

export const jsonTelQuel = defineControl({
  id: 'json-tel-quel',
  titre: 'Le JSON est écrit tel quel',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 2' }],
  message: 'Le document est écrit {comment}.',
  explication: '{conseil} La correction proposée le rend tel quel.',
  niveau: 'lecture',
});
