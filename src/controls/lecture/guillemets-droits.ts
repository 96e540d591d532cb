import { defineControl } from '../control.ts';

export const guillemetsDroits = defineControl({
  id: 'guillemets-droits',
  titre: 'Les textes sont entre guillemets droits',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 7',
      extrait: 'A string begins and ends with quotation marks.',
    },
  ],
  message: '{valeur} n’est pas entre guillemets droits (").',
  explication:
    'JSON ne connaît que le guillemet droit double, le même au début et à la fin : "texte". Les guillemets « », “ ” et les apostrophes viennent souvent d’un traitement de texte.',
  niveau: 'lecture',
});
