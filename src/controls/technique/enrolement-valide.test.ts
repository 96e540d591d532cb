import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { enrolementValide } from './enrolement-valide.ts';

const ENROLEMENT = {
  numeroAns: 'CVA2DBX012',
  sons: 'IMG-DB-Va2',
  mode: 'definitif',
  statut: 'valide',
} as const;

testControl(enrolementValide, {
  conformes: [
    { nom: 'un enrôlement validé', formulaire: 'img-db-va2.solde', portail: unContextePortail() },
    {
      nom: 'un enrôlement validé après un rejet',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail({
        enrolements: [{ ...ENROLEMENT, statut: 'rejete' }, ENROLEMENT],
      }),
    },
    {
      nom: 'un enrôlement anticipé et validé, que notre aide signale',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail({ enrolements: [{ ...ENROLEMENT, mode: 'anticipe' }] }),
    },
  ],
  nonConformes: [
    {
      nom: 'l’enrôlement d’un autre SONS, dans le solde d’un autre couloir',
      formulaire: 'hop-dpi-va1.solde',
      portail: unContextePortail(),
      signaux: [{ chemin: '/numeroAns' }],
    },
    {
      nom: 'aucun enrôlement',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail({ enrolements: [] }),
      signaux: [{ chemin: '/numeroAns', numLigne: null, args: { valeur: 'CVA2DBX012' } }],
    },
    {
      nom: 'un enrôlement en cours, malgré un rejet plus récent',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail({
        enrolements: [
          { ...ENROLEMENT, statut: 'en-cours' },
          { ...ENROLEMENT, statut: 'rejete' },
        ],
      }),
      signaux: [{ chemin: '/numeroAns', args: { etat: 'attend encore la décision de l’ASP' } }],
    },
    {
      nom: 'un enrôlement rejeté',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail({ enrolements: [{ ...ENROLEMENT, statut: 'rejete' }] }),
      signaux: [{ chemin: '/numeroAns', args: { etat: 'a été rejeté' } }],
    },
    {
      nom: 'un numéro ANS enrôlé pour un autre SONS',
      formulaire: 'img-db-va2.solde',
      numeroAns: 'CVA2RIS001',
      portail: unContextePortail(),
      signaux: [{ chemin: '/numeroAns', args: { valeur: 'CVA2RIS001' } }],
    },
  ],
  indetermines: [
    {
      nom: 'un fichier seul, dont le fournisseur est inconnu (S0:19)',
      formulaire: 'img-db-va2.solde',
      raison: /fournisseur/,
    },
  ],
});
