import { testControl } from '#test-support/test-control.ts';
import { bonDeCommande120Jours } from './bon-de-commande-120-jours.ts';

const formulaire = 'mdv-lgc-va2.avance';
/** 120 days after 02/01/2026. */
const choix = { dossierCompletLe: '2026-05-02' };

testControl(bonDeCommande120Jours, {
  conformes: [
    {
      nom: 'le 120e jour',
      formulaire,
      choix,
      lignes: [{ '/commande/dateCommande': '02/01/2026' }],
    },
    {
      nom: 'un dossier dont la date n’est pas donnée',
      formulaire,
      lignes: [{ '/commande/dateCommande': '01/01/2020' }],
    },
    {
      nom: 'une avance de la vague 1',
      formulaire: 'mdv-lgc-va1.avance',
      choix,
      lignes: [{ '/commande/dateCommande': '01/01/2020' }],
    },
  ],
  nonConformes: [
    {
      nom: 'le 121e jour (S4:459)',
      formulaire,
      choix,
      lignes: [{ '/commande/dateCommande': '01/01/2026' }],
      signaux: [
        {
          chemin: '/lignesImport/0/commande/dateCommande',
          args: { valeur: '01/01/2026', jours: 120, dossier: '02/05/2026' },
        },
      ],
    },
  ],
});
