import { defineControl } from '../control.ts';

export const crochetsFermes = defineControl({
  id: 'crochets-fermes',
  titre: 'Chaque accolade et chaque crochet ouvert est fermé',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 4' },
    { source: 'rfc-8259', endroit: 'section 5' },
  ],
  message: 'Les accolades et les crochets ne se répondent pas : {detail}.',
  explication:
    'Chaque « { » se ferme par « } » et chaque « [ » par « ] », dans l’ordre inverse de l’ouverture. Un fichier qui s’arrête trop tôt a sans doute été coupé (téléchargement, copie ou écriture interrompus) : reprenez-le entier.',
  niveau: 'lecture',
});
