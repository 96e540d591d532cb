import { testControl } from '#test-support/test-control.ts';
import { regimeTvaDuFormulaire } from './regime-tva-du-formulaire.ts';

testControl(regimeTvaDuFormulaire, {
  conformes: [
    { nom: 'TTC avec 20 %', formulaire: 'mdv-lgc-va1.avance', choix: { tauxTva: '20' } },
    { nom: 'TTC avec 8,5 %', formulaire: 'mdv-lgc-va1.avance', choix: { tauxTva: '8.5' } },
    {
      nom: 'HT avec 0 %',
      formulaire: 'mdv-lgc-va1.avance',
      variante: 'ht',
      choix: { tauxTva: '0' },
    },
    {
      nom: 'un formulaire présumé qui ne dit pas son régime',
      formulaire: 'hop-dpi-va2.avance',
      lignes: [{ '/commande/regimeTVA': undefined }],
    },
    {
      nom: 'un solde, qui n’a pas de taux',
      formulaire: 'img-db-va2.solde',
      choix: { tauxTva: '0' },
    },
  ],
  nonConformes: [
    {
      nom: 'TTC avec 0 %, dans l’avance d’un autre couloir',
      formulaire: 'hop-dpi-va2.avance',
      choix: { tauxTva: '0' },
      signaux: [{ chemin: '/lignesImport/0/commande/regimeTVA' }],
    },
    {
      nom: 'TTC avec 0 %',
      formulaire: 'mdv-lgc-va1.avance',
      choix: { tauxTva: '0' },
      signaux: [
        {
          chemin: '/lignesImport/0/commande/regimeTVA',
          numLigne: 1,
          args: { taux: '0\u00a0%', attendu: 'HT', valeur: 'TTC' },
        },
      ],
    },
    {
      nom: 'HT avec 8,5 %, sur chaque ligne',
      formulaire: 'mdv-lgc-va1.avance',
      variante: 'ht',
      lignes: [{}, {}],
      choix: { tauxTva: '8.5' },
      signaux: [
        { chemin: '/lignesImport/0/commande/regimeTVA', args: { taux: '8,5\u00a0%' } },
        { chemin: '/lignesImport/1/commande/regimeTVA' },
      ],
    },
  ],
  indetermines: [
    {
      nom: 'aucun taux choisi',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, {}],
      raison: /taux de TVA/,
    },
  ],
});
