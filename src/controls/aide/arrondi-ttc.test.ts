import { testControl } from '#test-support/test-control.ts';
import { avanceLiberale } from '#test-support/builders.ts';
import { arrondiTtc } from './arrondi-ttc.ts';

testControl(arrondiTtc, {
  conformes: [
    {
      nom: '358,33 € HT pour un médecin',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ ...avanceLiberale('10000000009'), '/commande/montantSegurHT': 358.33 }],
    },
    {
      nom: '1 075,00 € HT pour trois médecins, soit 1 290,00 € TTC',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ ...avanceLiberale('1', '2', '3'), '/commande/montantSegurHT': 1075 }],
    },
    {
      nom: 'une structure, dont le nombre de médecins n’est pas dans le fichier',
      formulaire: 'mdv-lgc-va1.avance',
    },
    {
      nom: '716,67 € au régime HT pour deux médecins',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        {
          ...avanceLiberale('1', '2'),
          '/commande/montantSegurHT': 716.67,
          '/commande/regimeTVA': 'HT',
        },
      ],
    },
  ],
  nonConformes: [
    {
      nom: '358,34 € HT, qui font 430,01 € TTC',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ ...avanceLiberale('10000000009'), '/commande/montantSegurHT': 358.34 }],
      signaux: [
        {
          chemin: '/lignesImport/0/commande/montantSegurHT',
          args: { calcule: '430,01\u00a0€', plafond: '430,00\u00a0€', base: 'TTC', medecins: 1 },
        },
      ],
    },
    {
      nom: '358,34 € au régime HT',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        {
          ...avanceLiberale('10000000009'),
          '/commande/montantSegurHT': 358.34,
          '/commande/regimeTVA': 'HT',
        },
      ],
      signaux: [
        {
          chemin: '/lignesImport/0/commande/montantSegurHT',
          args: { plafond: '358,33\u00a0€', base: 'HT' },
        },
      ],
    },
    {
      nom: '358,34 € HT à 8,5 %',
      formulaire: 'mdv-lgc-va1.avance',
      choix: { tauxTva: '8.5' },
      lignes: [{ ...avanceLiberale('10000000009'), '/commande/montantSegurHT': 358.34 }],
      signaux: [{ chemin: '/lignesImport/0/commande/montantSegurHT', args: { base: 'HT' } }],
    },
  ],
});
