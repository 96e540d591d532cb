import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const enveloppeEnPlace = defineControl({
  id: 'enveloppe-en-place',
  titre: 'Le fichier est une enveloppe, qui contient les demandes',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le fichier n’a pas la forme attendue : {constat}.',
  explication:
    'Un fichier est un bloc qui donne « numeroAns », « siret », puis les demandes dans la liste « lignesImport ». {conseil}',
});
