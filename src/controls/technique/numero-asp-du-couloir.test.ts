import { testControl } from '#test-support/test-control.ts';
import { numeroAspDuCouloir } from './numero-asp-du-couloir.ts';

testControl(numeroAspDuCouloir, {
  conformes: [
    { nom: 'un dossier de l’imagerie', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'un couloir dont les lettres ne sont que présumées',
      formulaire: 'bio-sgl-va1.solde',
      lignes: [{ '/numeroASP': 'FINXYZ000001' }],
    },
    {
      nom: 'un dossier médico-social de toutes lettres (S3:259)',
      formulaire: 'ms1-dui-va1.solde',
      lignes: [{ '/numeroASP': 'FINMSO000100' }],
    },
    {
      nom: 'un n° mal formé, que le schéma signale déjà',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/numeroASP': 'FINIMG1' }],
    },
  ],
  nonConformes: [
    {
      nom: 'un dossier de l’imagerie dans un solde hospitalier',
      formulaire: 'hop-dpi-va1.solde',
      lignes: [{ '/numeroASP': 'FINIMG013729' }],
      signaux: [{ chemin: '/lignesImport/0/numeroASP', args: { attendu: 'HOP', trouve: 'IMG' } }],
    },
    {
      nom: 'un dossier hospitalier',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/numeroASP': 'FINHOP004139' }],
      signaux: [
        {
          chemin: '/lignesImport/1/numeroASP',
          numLigne: 2,
          args: { attendu: 'IMG', trouve: 'HOP', valeur: 'FINHOP004139' },
        },
      ],
    },
  ],
});
