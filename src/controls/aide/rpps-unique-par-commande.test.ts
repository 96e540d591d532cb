import { testControl } from '#test-support/test-control.ts';
import { avanceLiberale } from '#test-support/builders.ts';
import { rppsUniqueParCommande } from './rpps-unique-par-commande.ts';

testControl(rppsUniqueParCommande, {
  conformes: [
    {
      nom: 'deux médecins',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10000000009'), avanceLiberale('10001234561')],
    },
    {
      nom: 'un médecin de deux commandes RIS, s’il a plusieurs activités',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, {}],
    },
  ],
  nonConformes: [
    {
      nom: 'le même médecin dans deux avances',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10000000009'), avanceLiberale('10001234561', '10000000009')],
      signaux: [
        {
          chemin: '/lignesImport/1/beneficiaires/liberal/1/RPPS',
          numLigne: 2,
          args: { valeur: '10000000009', autreLigne: 1 },
        },
      ],
    },
  ],
});
