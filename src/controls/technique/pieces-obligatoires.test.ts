import { testControl } from '#test-support/test-control.ts';
import { piecesObligatoires } from './pieces-obligatoires.ts';

testControl(piecesObligatoires, {
  conformes: [
    { nom: 'facture et VA', formulaire: 'img-ris-va2.solde' },
    { nom: 'le bon de commande', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un formulaire présumé, dont les codes ne sont pas publiés',
      formulaire: 'hop-dpi-va2.avance',
      lignes: [{ '/piecesJustificatives': [] }],
    },
    { nom: 'une pièce de plus', formulaire: 'mdv-lgc-va1.avance', variante: 'ht' },
  ],
  nonConformes: [
    {
      nom: 'la facture absente',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/typeFichier': 'AUTRE' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives',
          args: { type: 'FACTURE', attendues: 'FACTURE, VA' },
        },
      ],
    },
    {
      nom: 'toutes les pièces d’une liste vide',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/piecesJustificatives': [] }],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives', args: { type: 'FACTURE' } },
        { chemin: '/lignesImport/0/piecesJustificatives', args: { type: 'VA' } },
      ],
    },
    {
      nom: 'un type en minuscules, avec sa correction',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/piecesJustificatives/0/typeFichier': 'bon_commande' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/typeFichier',
          args: { type: 'BON_COMMANDE' },
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/piecesJustificatives/0/typeFichier',
            texte: '"BON_COMMANDE"',
          },
        },
      ],
    },
  ],
});
