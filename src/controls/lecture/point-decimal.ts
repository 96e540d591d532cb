import { defineControl } from '../control.ts';

export const pointDecimal = defineControl({
  id: 'point-decimal',
  titre: 'Les décimales se séparent par un point',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 6' }],
  message: 'Le nombre {valeur} est écrit avec une virgule.',
  explication: 'Écrivez les décimales avec un point : 12.50 et non 12,50.',
  niveau: 'lecture',
});
