import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { baliseNonNulle } from './balise-non-nulle.ts';

testFormatControl(baliseNonNulle, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `null pour une balise qui ne s’applique pas`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'structure')['FINESSJuridique'] = null;
      },
    },
  ],
  nonConformes: [
    {
      nom: `une date null`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'VA')['dateSignatureVA'] = null;
      },
      attendus: [
        {
          chemin: '/lignesImport/0/VA/dateSignatureVA',
          numLigne: 1,
          args: { attendu: 'une date JJ/MM/AAAA, entre guillemets' },
        },
      ],
    },
    {
      nom: `un booléen null`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'scenariosEffectivementInstalles')['isConnexionDB'] =
          null;
      },
      attendus: [
        { chemin: '/lignesImport/0/scenariosEffectivementInstalles/isConnexionDB', numLigne: 1 },
      ],
    },
    {
      nom: `un numéro ASP null dans un solde`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numeroASP'] = null;
      },
      attendus: [{ chemin: '/lignesImport/0/numeroASP', numLigne: 1 }],
    },
  ],
});
