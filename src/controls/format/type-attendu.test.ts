import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { typeAttendu } from './type-attendu.ts';

testFormatControl(typeAttendu, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `un montant entier ou décimal`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'facture')['montantPrestationPrincipaleSegurHTFacture'] =
          0.5;
      },
    },
  ],
  nonConformes: [
    {
      nom: `un booléen entre guillemets`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'scenariosEffectivementInstalles')['isRISVa2Deploye'] =
          'false';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/scenariosEffectivementInstalles/isRISVa2Deploye',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/scenariosEffectivementInstalles/isRISVa2Deploye',
            texte: 'false',
          },
        },
      ],
    },
    {
      nom: `vrai en toutes lettres`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'scenariosEffectivementInstalles')['isRISVa2Deploye'] =
          'vrai';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/scenariosEffectivementInstalles/isRISVa2Deploye',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/scenariosEffectivementInstalles/isRISVa2Deploye',
            texte: 'true',
          },
        },
      ],
    },
    {
      nom: `un montant entre guillemets avec une virgule et une espace`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'facture')['montantPrestationPrincipaleSegurHTFacture'] =
          '1 000,01';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
            texte: '1000.01',
          },
        },
      ],
    },
    {
      nom: `un identifiant écrit comme un nombre`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        document['siret'] = 13000637200010;
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
      nom: `un identifiant qui a perdu son zéro de tête, sans deviner lequel`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'structure')['FINESSJuridique'] =
          20015087;
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/FINESSJuridique',
          numLigne: 1,
          args: { trouve: 'le nombre 20015087' },
        },
      ],
    },
    {
      nom: `un bloc où un texte est attendu`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'VA')['typePrestation'] = {};
      },
      attendus: [
        {
          chemin: '/lignesImport/0/VA/typePrestation',
          numLigne: 1,
          args: { trouve: 'un bloc entre accolades' },
        },
      ],
    },
    {
      nom: `un numéro de ligne entre guillemets`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numLigne'] = '1';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/numLigne',
          numLigne: 1,
          remede: { type: 'valeur', chemin: '/lignesImport/0/numLigne', texte: '1' },
        },
      ],
    },
  ],
});
