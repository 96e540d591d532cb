import { defineControl } from '../control.ts';

export const fichierPasTropGros = defineControl({
  id: 'fichier-pas-trop-gros',
  titre: 'Le fichier n’est pas démesuré',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 9',
      extrait: 'An implementation may set limits on the size of texts that it accepts.',
    },
  ],
  message:
    'Le fichier pèse {taille} Mo : le simulateur s’arrête à {maximum} Mo, pour ne pas bloquer votre poste.',
  explication:
    'Un fichier de 200 demandes pèse moins de 1 Mo. Vérifiez que vous avez choisi le fichier JSON et non un zip ou une sauvegarde. Cette limite est celle du simulateur, pas celle du portail.',
  niveau: 'lecture',
});
