import { defineControl } from '../control.ts';

export const nombreSansZeroInitial = defineControl({
  id: 'nombre-sans-zero-initial',
  titre: 'Un nombre ne commence pas par un zéro',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 6', extrait: 'Leading zeros are not allowed.' },
  ],
  message: 'Le nombre {valeur} commence par un zéro.',
  explication:
    'Si c’est un identifiant, mettez-le entre guillemets : "007". Si c’est une quantité, retirez les zéros : 7.',
  niveau: 'lecture',
});
