import { bloc, type Document } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { balisePrevue } from './balise-prevue.ts';

testFormatControl(balisePrevue, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `FINESSPMSI, que seul un message d’erreur du portail nomme`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['FINESSPMSI'] = '750000018';
      },
    },
    ...([['beneficiaires'], ['beneficiaires', 'Etablissements', 0]] as const).map((chemin) => ({
      nom: `FINESSPMSI dans ${chemin.join('/')} : rien ne dit où le portail l’attend (S0:270)`,
      formulaire: 'img-db-va2.solde' as const,
      mutate: (document: Document) => {
        bloc(document, 'lignesImport', 0, ...chemin)['FINESSPMSI'] = '750000018';
      },
    })),
  ],
  nonConformes: [
    {
      nom: `une majuscule oubliée, et propose de renommer`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        const beneficiaires = bloc(document, 'lignesImport', 0, 'beneficiaires');
        beneficiaires['etablissements'] = beneficiaires['Etablissements'] ?? [];
        delete beneficiaires['Etablissements'];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/etablissements',
          numLigne: 1,
          args: { balise: 'etablissements' },
          remede: {
            type: 'cle',
            chemin: '/lignesImport/0/beneficiaires/etablissements',
            nom: 'Etablissements',
          },
        },
      ],
    },
    {
      nom: `un « s » du pluriel oublié`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        const ligne = bloc(document, 'lignesImport', 0);
        ligne['piecesJustificative'] = [];
        delete ligne['piecesJustificatives'];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/piecesJustificative',
          numLigne: 1,
          remede: {
            type: 'cle',
            chemin: '/lignesImport/0/piecesJustificative',
            nom: 'piecesJustificatives',
          },
        },
      ],
    },
    {
      nom: `SIRET en majuscules à la racine`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        document['SIRET'] = '77625125800013';
        delete document['siret'];
      },
      attendus: [
        {
          chemin: '/SIRET',
          numLigne: null,
          remede: { type: 'cle', chemin: '/SIRET', nom: 'siret' },
        },
      ],
    },
    {
      nom: `une balise d’un autre bloc, et dit lequel`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['dateSignatureVA'] = '04/02/2026';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/dateSignatureVA',
          numLigne: 1,
          args: { conseil: ' Cette balise est prévue dans le bloc VA : déplacez-la.' },
        },
      ],
    },
    {
      nom: `une balise en double sous une autre casse, sans proposer de renommer`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['va'] = 1;
      },
      attendus: [
        {
          chemin: '/lignesImport/0/va',
          numLigne: 1,
          args: { conseil: ' La balise « VA » est déjà présente : supprimez celle-ci.' },
        },
      ],
    },
    {
      nom: `un nom qui contient des barres, et le protège dans le chemin`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['a/b~c'] = 1;
      },
      attendus: [{ chemin: '/lignesImport/0/a~1b~0c', numLigne: 1 }],
    },
    {
      nom: `__proto__ et constructor comme n’importe quelle balise`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        Object.defineProperty(bloc(document, 'lignesImport', 0), '__proto__', {
          value: {},
          enumerable: true,
        });
        bloc(document, 'lignesImport', 0)['constructor'] = 1;
      },
      attendus: [
        { chemin: '/lignesImport/0/__proto__', numLigne: 1 },
        { chemin: '/lignesImport/0/constructor', numLigne: 1 },
      ],
    },
  ],
});
