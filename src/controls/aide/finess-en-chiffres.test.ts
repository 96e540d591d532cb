import { testControl } from '#test-support/test-control.ts';
import { finessDit } from '#test-support/registres.ts';
import { finessEnChiffres } from './finess-en-chiffres.ts';

const PLACE = '/beneficiaires/Etablissements/0/FINESSGeos/0';

testControl(finessEnChiffres, {
  conformes: [
    { nom: 'neuf chiffres', formulaire: 'img-db-va2.solde' },
    {
      nom: 'un FINESS de Corse',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [PLACE]: '2B0000020' }],
    },
    {
      nom: 'une lettre que FINESS connaît',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [PLACE]: '99A000018' }],
      registres: finessDit({ '99A000018': {} }),
    },
  ],
  nonConformes: [
    {
      nom: 'une autre lettre, sans rien proposer',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [PLACE]: '2C0000014' }],
      signaux: [{ chemin: `/lignesImport/0${PLACE}`, args: { valeur: '2C0000014' } }],
    },
    {
      nom: 'la lettre de Corse en minuscule',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [PLACE]: '2a0000014' }],
      signaux: [
        {
          chemin: `/lignesImport/0${PLACE}`,
          remede: {
            type: 'valeur',
            chemin: `/lignesImport/0${PLACE}`,
            texte: '"2A0000014"',
            doute: false,
          },
        },
      ],
    },
    {
      nom: 'un O à la place d’un zéro',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [PLACE]: '75O000019' }],
      signaux: [
        {
          chemin: `/lignesImport/0${PLACE}`,
          remede: {
            type: 'valeur',
            chemin: `/lignesImport/0${PLACE}`,
            texte: '"750000019"',
            doute: true,
          },
        },
      ],
    },
  ],
});
