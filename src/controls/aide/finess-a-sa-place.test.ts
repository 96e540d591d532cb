import { testControl } from '#test-support/test-control.ts';
import { finessDit } from '#test-support/registres.ts';
import { finessASaPlace } from './finess-a-sa-place.ts';

testControl(finessASaPlace, {
  conformes: [
    {
      nom: 'un site à la place d’un site',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': {} }),
    },
    {
      nom: 'une entité juridique à la sienne',
      formulaire: 'mdv-lgc-va1.avance',
      registres: finessDit({ '020015087': { nature: 'juridique' } }),
    },
  ],
  nonConformes: [
    {
      nom: 'une entité juridique à la place d’un site',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': { nature: 'juridique' } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          args: { trouve: 'juridique', attendu: 'géographique' },
        },
      ],
    },
    {
      nom: 'un site à la place de son entité, et propose celle-ci',
      formulaire: 'mdv-lgc-va1.avance',
      registres: finessDit({ '020015087': { juridique: '990000034' } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/FINESSJuridique',
          args: { conseil: ' Ce site dépend de l’entité 990000034.' },
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/structure/FINESSJuridique',
            texte: '"990000034"',
            doute: true,
          },
        },
      ],
    },
  ],
});
