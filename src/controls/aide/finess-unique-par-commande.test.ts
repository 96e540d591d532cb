import { testControl } from '#test-support/test-control.ts';
import { finessUniqueParCommande } from './finess-unique-par-commande.ts';

testControl(finessUniqueParCommande, {
  conformes: [
    {
      nom: 'deux sites',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/beneficiaires/Etablissements/0/FINESSGeos': ['020015772'] }],
    },
    {
      nom: 'la même entité juridique, qui peut avoir plusieurs sites',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, { '/beneficiaires/structure/FINESSGeo': ['2A0000014'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'le même site dans deux commandes',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/beneficiaires/Etablissements/0/FINESSGeos': ['020015772', '111111487'] }],
      signaux: [
        {
          chemin: '/lignesImport/1/beneficiaires/Etablissements/0/FINESSGeos/1',
          args: { valeur: '111111487', autreLigne: 1 },
        },
      ],
    },
    {
      nom: 'la même structure dans deux avances LGC vague 2 (S4:383)',
      formulaire: 'mdv-lgc-va2.avance',
      lignes: Array.from({ length: 2 }, () => ({
        '/beneficiaires/structure/FINESSGeo': ['020015111'],
      })),
      signaux: [{ chemin: '/lignesImport/1/beneficiaires/structure/FINESSGeo/0' }],
    },
    {
      nom: 'le même site dans deux avances',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, { '/beneficiaires/structure/FINESSGeo': ['020015111'] }],
      signaux: [{ chemin: '/lignesImport/1/beneficiaires/structure/FINESSGeo/0' }],
    },
  ],
});
