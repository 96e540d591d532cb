import { testControl } from '#test-support/test-control.ts';
import { dateExiste } from './date-existe.ts';

testControl(dateExiste, {
  conformes: [
    { nom: 'les dates publiées du solde RIS', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'le 29 février d’une année bissextile',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/VA/dateSignatureVA': '29/02/2024' }],
    },
    {
      nom: 'une écriture fautive, que le schéma signale déjà',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/VA/dateSignatureVA': '2026-02-30' }],
    },
  ],
  nonConformes: [
    {
      nom: 'le 29 février d’une année ordinaire',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/facture/dateEditionFacture': '29/02/2026' }],
      signaux: [
        {
          chemin: '/lignesImport/1/facture/dateEditionFacture',
          numLigne: 2,
          args: { champ: 'dateEditionFacture', valeur: '29/02/2026' },
        },
      ],
    },
    {
      nom: 'chaque date impossible de la ligne',
      formulaire: 'img-ris-va2.solde',
      lignes: [
        {
          '/VA/dateSignatureVA': '31/04/2026',
          '/scenariosEffectivementInstalles/dateRealisationPrestation': '01/13/2026',
        },
      ],
      signaux: [
        { chemin: '/lignesImport/0/scenariosEffectivementInstalles/dateRealisationPrestation' },
        { chemin: '/lignesImport/0/VA/dateSignatureVA' },
      ],
    },
    {
      nom: 'la date de commande d’une avance',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/commande/dateCommande': '00/11/2021' }],
      signaux: [{ chemin: '/lignesImport/0/commande/dateCommande' }],
    },
  ],
});
