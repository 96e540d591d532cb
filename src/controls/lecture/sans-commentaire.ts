import { defineControl } from '../control.ts';

export const sansCommentaire = defineControl({
  id: 'sans-commentaire',
  titre: 'Le fichier ne contient pas de commentaire',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 2' }],
  message: 'Un commentaire n’est pas permis en JSON : {valeur}',
  explication: 'Retirez le commentaire.',
  niveau: 'lecture',
});
