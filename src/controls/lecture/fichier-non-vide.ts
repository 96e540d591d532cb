import { defineControl } from '../control.ts';

export const fichierNonVide = defineControl({
  id: 'fichier-non-vide',
  titre: 'Le fichier contient quelque chose',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 2', extrait: 'A JSON text is a sequence of tokens.' },
  ],
  message: 'Le fichier est vide.',
  explication:
    'Choisissez le fichier que votre logiciel a produit ; si c’est bien celui-ci, son enregistrement a échoué : produisez-le de nouveau.',
  niveau: 'lecture',
});
