import { defineControl } from '../control.ts';

export const rienAvantLeDebut = defineControl({
  id: 'rien-avant-le-debut',
  titre: 'Rien ne précède le début du document',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 2' }],
  message: 'Du texte précède le JSON : {valeur}',
  explication: '{conseil} Le fichier commence par son accolade.',
  niveau: 'lecture',
});
