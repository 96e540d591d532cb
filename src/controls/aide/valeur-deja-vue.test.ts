import { testControl } from '#test-support/test-control.ts';
import { valeurDejaVue } from './valeur-deja-vue.ts';

testControl(valeurDejaVue, {
  conformes: [
    { nom: 'les valeurs des exemples imagerie', formulaire: 'img-ris-va2.solde' },
    { nom: 'les valeurs de l’avance HT', formulaire: 'mdv-lgc-va1.avance', variante: 'ht' },
    {
      nom: 'un type de pièce vu sur les écrans du SAS',
      formulaire: 'sas-sas-va1.solde',
      lignes: [{ '/piecesJustificatives/0/typeFichier': 'MSS_RESU_TEST_TECH' }],
    },
    {
      nom: 'l’opérateur API_35',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/scenarioInstallation/operateurMessagerie': 'API_35' }],
    },
  ],
  nonConformes: [
    {
      nom: 'une autre action et un opérateur en clair',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        { '/typeAction': 'M', '/scenarioInstallation/operateurMessagerie': 'APICEM Apicrypt v2' },
      ],
      signaux: [
        {
          chemin: '/lignesImport/0/typeAction',
          args: { champ: 'typeAction', valeur: 'M', connues: 'C' },
        },
        { chemin: '/lignesImport/0/scenarioInstallation/operateurMessagerie' },
      ],
    },
    {
      nom: 'une autre prestation, une autre activité, une autre pièce',
      formulaire: 'img-ris-va2.solde',
      lignes: [
        {
          '/VA/typePrestation': 'V1V2',
          '/beneficiaires/medecinsLiberaux/0/typeActivite': 'Echographie',
          '/piecesJustificatives/2': {
            nomFichier: 'a.pdf',
            formatFichier: 'PDF',
            typeFichier: 'MOM',
          },
        },
      ],
      signaux: [
        { chemin: '/lignesImport/0/VA/typePrestation' },
        { chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/typeActivite' },
        { chemin: '/lignesImport/0/piecesJustificatives/2/typeFichier' },
      ],
    },
    {
      nom: 'une faute de casse, avec sa correction',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/VA/typePrestation': 'v2' }],
      signaux: [
        {
          chemin: '/lignesImport/0/VA/typePrestation',
          remede: { type: 'valeur', chemin: '/lignesImport/0/VA/typePrestation', texte: '"V2"' },
        },
      ],
    },
  ],
});
