import { defineControl } from '../control.ts';

export const cleEntreGuillemets = defineControl({
  id: 'cle-entre-guillemets',
  titre: 'Les noms de balises sont entre guillemets',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 4' }],
  message: 'Le nom de balise {balise} n’est pas entre guillemets.',
  explication: 'Mettez le nom entre guillemets droits, par exemple "numLigne".',
  niveau: 'lecture',
});
