import { defineControl } from '../control.ts';

export const syntaxeJson = defineControl({
  id: 'syntaxe-json',
  titre: 'Le texte suit la grammaire JSON',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 2' }],
  message: '{valeur} n’est pas attendu à cet endroit.',
  explication:
    'Comparez cet endroit avec un exemple publié : un fichier commence par « { », puis chaque ligne s’écrit "balise": valeur.',
  niveau: 'lecture',
});
