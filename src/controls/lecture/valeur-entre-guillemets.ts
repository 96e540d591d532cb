import { defineControl } from '../control.ts';

export const valeurEntreGuillemets = defineControl({
  id: 'valeur-entre-guillemets',
  titre: 'Les textes et les dates sont entre guillemets',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 3' }],
  message: 'La valeur {valeur} n’est pas entre guillemets.',
  explication:
    'Mettez les textes, les dates et les identifiants entre guillemets droits. Seuls les nombres, true, false et null s’écrivent sans.',
  niveau: 'lecture',
});
