import { testControl } from '#test-support/test-control.ts';
import { datePasFuture } from './date-pas-future.ts';

testControl(datePasFuture, {
  conformes: [
    { nom: 'des dates passées', formulaire: 'img-db-va2.solde' },
    { nom: 'une date du jour', formulaire: 'img-db-va2.solde', maintenant: '2026-02-15T00:00' },
  ],
  nonConformes: [
    {
      nom: 'une facture de demain',
      formulaire: 'img-db-va2.solde',
      maintenant: '2026-02-14T23:59',
      signaux: [
        { chemin: '/lignesImport/0/facture/dateEditionFacture', args: { valeur: '15/02/2026' } },
      ],
    },
    {
      nom: 'une commande de l’an prochain',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/commande/dateCommande': '24/11/2023' }],
      signaux: [{ chemin: '/lignesImport/0/commande/dateCommande' }],
    },
  ],
});
