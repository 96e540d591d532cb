import { defineControl } from '../control.ts';

export const chaineFermee = defineControl({
  id: 'chaine-fermee',
  titre: 'Chaque texte commence et finit par un guillemet',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 7',
      extrait: 'A string begins and ends with quotation marks.',
    },
  ],
  message: 'Il manque un guillemet au texte {valeur}.',
  explication:
    'Mettez un guillemet droit (") de chaque côté du texte. Si le fichier s’arrête là, il a sans doute été coupé (téléchargement, copie ou écriture interrompus) : reprenez-le entier.',
  niveau: 'lecture',
});
