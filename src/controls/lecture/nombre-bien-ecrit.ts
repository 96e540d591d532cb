import { defineControl } from '../control.ts';

export const nombreBienEcrit = defineControl({
  id: 'nombre-bien-ecrit',
  titre: 'Un nombre s’écrit avec des chiffres et un point',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 6' }],
  message: '{valeur} n’est pas un nombre au sens de JSON.',
  explication:
    'Un nombre s’écrit avec des chiffres, au besoin un signe moins devant et un point pour les décimales, sans signe plus ni unité : 0.5, -3, 1250. NaN, qu’écrivent pandas et NumPy, tient la place d’une valeur absente : écrivez null si la balise ne s’applique pas, sinon sa valeur.',
  niveau: 'lecture',
});
