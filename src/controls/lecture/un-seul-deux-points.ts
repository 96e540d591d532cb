import { defineControl } from '../control.ts';

export const unSeulDeuxPoints = defineControl({
  id: 'un-seul-deux-points',
  titre: 'Un seul deux-points sépare le nom et la valeur',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 4' }],
  message: 'Un deux-points (:) est de trop près de {balise}.',
  explication:
    'N’en gardez qu’un entre le nom de la balise et sa valeur. Si la valeur contient un deux-points, mettez-la entre guillemets.',
  niveau: 'lecture',
});
