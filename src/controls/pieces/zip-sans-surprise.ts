import { defineControl } from '../control.ts';

/** There is one reading, which is given; what is unusual is said once for each kind. */
export const zipSansSurprise = defineControl({
  id: 'zip-sans-surprise',
  titre: 'Le zip est écrit comme tous les logiciels l’attendent',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit comment le portail lit un zip ; ce que le simulateur lit sans équivoque, d’autres logiciels le refusent.',
  sources: [
    { source: 'appnote-zip', endroit: 'section 4.3 : place et ordre des parties d’un zip' },
  ],
  niveau: 'zip',
  message: 'Le zip « {zip} » se lit, mais d’autres logiciels peuvent le refuser. {motif}',
  explication:
    'Corrigez le programme qui a fait le zip, refaites-le avec l’outil de votre système, ou prenez le zip réparé.',
  check: ({ lecture: { remarques } }) => remarques.map(({ motif }) => ({ args: { motif } })),
});
