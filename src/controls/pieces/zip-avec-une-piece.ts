import { defineControl } from '../control.ts';

/** Silent for a zip that could not be read: its refusal says all. */
export const zipAvecUnePiece = defineControl({
  id: 'zip-avec-une-piece',
  titre: 'Un zip contient au moins une pièce',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: 'Aucun texte ne dit ce que le portail répond à un zip sans pièce.',
  sources: [{ source: 'guide-solde-imagerie', endroit: 'section 3, écran « Pièces jointes »' }],
  niveau: 'zip',
  message: 'Le zip « {zip} » ne contient aucune pièce.',
  explication: 'Mettez les pièces dans le zip, sans dossier, puis donnez-le de nouveau.',
  check: ({ lecture: { refus }, entrees }) => {
    if (refus || entrees.some(({ nature }) => nature === 'piece')) return [];
    return [{}];
  },
});
