import { defineControl } from '../control.ts';

export const rienApresLaFin = defineControl({
  id: 'rien-apres-la-fin',
  titre: 'Rien ne suit la fin du document',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 2' }],
  message: 'Du texte suit la fin du document : {valeur}',
  explication:
    'Un fichier ne contient qu’un document, de la première accolade à celle qui la ferme. {conseil}',
  niveau: 'lecture',
});
