import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { enrolementDefinitif } from './enrolement-definitif.ts';

const ENROLEMENT_MDV = {
  numeroAns: 'mlp525off1',
  sons: 'MDV-LGC-Va1',
  mode: 'definitif',
  statut: 'valide',
} as const;

testControl(enrolementDefinitif, {
  conformes: [
    {
      nom: 'un enrôlement définitif',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail(),
    },
    {
      nom: 'un solde sans enrôlement validé, qu’un autre contrôle signale',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail({ enrolements: [] }),
    },
    { nom: 'un fichier seul', formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: 'une avance sous un enrôlement anticipé',
      formulaire: 'mdv-lgc-va1.avance',
      portail: unContextePortail({ enrolements: [{ ...ENROLEMENT_MDV, mode: 'anticipe' }] }),
      signaux: [{ chemin: '/numeroAns', numLigne: null, args: { etat: 'est anticipé' } }],
    },
    {
      nom: 'un solde sous un enrôlement anticipé',
      formulaire: 'img-ris-va2.solde',
      portail: unContextePortail({
        enrolements: [
          { numeroAns: 'CVA2RIS001', sons: 'IMG-RIS-Va2', mode: 'anticipe', statut: 'valide' },
        ],
      }),
      signaux: [{ chemin: '/numeroAns' }],
    },
    {
      nom: 'une avance sous un enrôlement en cours',
      formulaire: 'mdv-lgc-va1.avance',
      portail: unContextePortail({ enrolements: [{ ...ENROLEMENT_MDV, statut: 'en-cours' }] }),
      signaux: [{ chemin: '/numeroAns' }],
    },
    {
      nom: 'une avance sans enrôlement',
      formulaire: 'mdv-lgc-va1.avance',
      portail: unContextePortail({ enrolements: [] }),
      signaux: [{ chemin: '/numeroAns', args: { valeur: 'mlp525off1', etat: 'n’existe pas' } }],
    },
  ],
});
