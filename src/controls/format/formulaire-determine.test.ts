import { FORMULAIRES } from '#domain/formulaires.ts';
import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { formulaireDetermine } from './formulaire-determine.ts';

const SOLDES_HOP = (
  ['hop-dpi-va2.solde', 'hop-pfi-va2.solde', 'hop-dpi-va1.solde', 'hop-pfi-va1.solde'] as const
).map((id) => `« ${FORMULAIRES[id].titre} »`);

testFormatControl(formulaireDetermine, {
  conformes: [
    { nom: 'l’exemple publié du solde RIS', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'un contenu sans demande, qui n’est d’aucun formulaire',
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        for (const key of Object.keys(document)) delete document[key];
      },
    },
    {
      nom: 'des demandes inconnues quand le formulaire est imposé',
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = [{ reference: 'A' }];
      },
      choix: { formulaire: 'autre.avance' },
    },
  ],
  nonConformes: [
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
    {
      nom: 'les demandes d’un formulaire jamais vu',
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['numeroAns'] = 'XYZ1TEL001';
        document['lignesImport'] = [{ reference: 'A' }];
      },
      attendus: [
        {
          chemin: '',
          numLigne: null,
          args: {
            conseil:
              ' Choisissez vous-même le formulaire ; s’il n’est pas dans la liste, donnez son modèle de référence (formulaire « Autre SONS »).',
          },
        },
      ],
    },
  ],
});
