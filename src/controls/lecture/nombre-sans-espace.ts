import { defineControl } from '../control.ts';

export const nombreSansEspace = defineControl({
  id: 'nombre-sans-espace',
  titre: 'Un nombre s’écrit sans espace',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 6' }],
  message: 'Le nombre {valeur} contient une espace.',
  explication: 'Écrivez les milliers sans espace : 1000.50 et non 1 000,50.',
  niveau: 'lecture',
});
