import { FORMULAIRES } from '#domain/formulaires.ts';
import { bloc, type Document } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { formulaireReconnu } from './formulaire-reconnu.ts';

const SOLDES_HOP = (
  ['hop-dpi-va2.solde', 'hop-pfi-va2.solde', 'hop-dpi-va1.solde', 'hop-pfi-va1.solde'] as const
).map((id) => `« ${FORMULAIRES[id].titre} »`);

testFormatControl(formulaireReconnu, {
  conformes: [
    { nom: 'l’exemple publié du solde RIS', formulaire: 'img-ris-va2.solde' },
    { nom: 'l’exemple publié du solde DRIMbox', formulaire: 'img-db-va2.solde' },
    { nom: 'l’exemple publié de l’avance', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un contenu sans rapport quand le formulaire est imposé',
      formulaire: 'img-db-va2.solde',
      mutate: empty,
      choix: { formulaire: 'img-db-va2.solde' },
    },
  ],
  nonConformes: [
    {
      nom: 'un JSON sans rapport',
      formulaire: 'img-db-va2.solde',
      mutate: empty,
      attendus: [{ chemin: '', numLigne: null }],
    },
    {
      nom: 'les formulaires d’un couloir entre lesquels rien ne tranche',
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        const ligne = bloc(document, 'lignesImport', 0);
        document['numeroAns'] = 'cpiPFI0001';
        ligne['numeroASP'] = 'FINHOP004139';
        ligne['piecesJustificatives'] = [];
        delete ligne['scenariosEffectivementInstalles'];
      },
      attendus: [
        {
          chemin: '',
          numLigne: null,
          args: {
            conseil: ` Rien ne dit s’il s’agit de ${SOLDES_HOP.join(', ')} ou « ${FORMULAIRES['hop-ri-va1.solde'].titre} » : choisissez vous-même le formulaire.`,
          },
        },
      ],
    },
  ],
});

function empty(document: Document): void {
  for (const key of Object.keys(document)) delete document[key];
}
