import { FICHIER_INACCESSIBLE } from '#domain/zip-inaccessible.ts';
import { defineControl } from '../control.ts';

export const zipAccessible = defineControl({
  id: 'zip-accessible',
  titre: 'Le zip choisi peut être relu sur le poste',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Ce n’est pas une règle du portail : le fichier n’a pas pu être lu, et n’est donc pas jugé.',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, écran « Pièces jointes »',
    },
  ],
  niveau: 'zip',
  message: '« {zip} » n’a pas pu être lu : il n’est pas jugé.',
  explication:
    'Depuis que vous l’avez choisi, il a peut-être été modifié, déplacé ou ouvert par un autre logiciel. Donnez-le à nouveau : il remplacera celui-ci.',
  check: ({ lecture: { refus } }) => (refus?.regle === FICHIER_INACCESSIBLE ? [{}] : []),
});
