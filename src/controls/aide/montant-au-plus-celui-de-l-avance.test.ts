import { unDossierConnu, unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { montantAuPlusCeluiDeLAvance } from './montant-au-plus-celui-de-l-avance.ts';

function avecAvance(montantAvance: number | null) {
  return {
    formulaire: 'img-db-va2.solde',
    portail: unContextePortail({
      dossiers: new Map([['FINIMG013729', unDossierConnu({ montantAvance })]]),
    }),
  } as const;
}

testControl(montantAuPlusCeluiDeLAvance, {
  conformes: [
    { nom: 'le même montant', ...avecAvance(125000) },
    { nom: 'un montant d’avance inconnu', ...avecAvance(null) },
  ],
  nonConformes: [
    {
      nom: 'un centime de plus',
      ...avecAvance(124999),
      signaux: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          args: { avance: '1\u202f249,99\u00a0€' },
        },
      ],
    },
  ],
  indetermines: [
    { nom: 'sans l’état des dossiers', formulaire: 'img-db-va2.solde', raison: /avance/ },
  ],
});
