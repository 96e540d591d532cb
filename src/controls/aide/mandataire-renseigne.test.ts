import { testControl } from '#test-support/test-control.ts';
import { mandataireRenseigne } from './mandataire-renseigne.ts';

testControl(mandataireRenseigne, {
  conformes: [
    { nom: 'l’exemple publié, sans mandataire', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un mandataire complet',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        {
          '/beneficiaires/isMandataire': true,
          '/beneficiaires/nomMandataire': 'PETIT',
          '/beneficiaires/emailMandataire': 'petit@exemple.fr',
          '/beneficiaires/telephoneMandataire': '0123456789',
        },
      ],
    },
  ],
  nonConformes: [
    {
      nom: 'un mandataire sans nom ni contact',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/isMandataire': true }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/nomMandataire',
          args: { champ: 'nomMandataire', attendu: 'renseigné', isMandataire: 'true' },
        },
        { chemin: '/lignesImport/0/beneficiaires/emailMandataire' },
        { chemin: '/lignesImport/0/beneficiaires/telephoneMandataire' },
      ],
    },
    {
      nom: 'un nom alors qu’il n’y a pas de mandataire',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/nomMandataire': 'PETIT' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/nomMandataire',
          args: { attendu: 'null', isMandataire: 'false' },
        },
      ],
    },
  ],
});
