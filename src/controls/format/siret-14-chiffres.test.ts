import { testFormatControl } from '#test-support/test-format-control.ts';
import { siret14Chiffres } from './siret-14-chiffres.ts';

testFormatControl(siret14Chiffres, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `un SIRET de 13 chiffres`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        document['siret'] = '1300063720001';
      },
      attendus: [{ chemin: '/siret', numLigne: null, args: { longueur: '13 caractères' } }],
    },
    {
      nom: `un SIRET écrit avec des espaces`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        document['siret'] = '130 006 372 00010';
      },
      attendus: [
        {
          chemin: '/siret',
          numLigne: null,
          remede: { type: 'valeur', chemin: '/siret', texte: '"13000637200010"' },
        },
      ],
    },
    {
      nom: `un SIREN à la place`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        document['siret'] = '776251258';
      },
      attendus: [{ chemin: '/siret', numLigne: null, args: { longueur: '9 caractères' } }],
    },
  ],
});
