import { testControl } from '#test-support/test-control.ts';
import { avanceLiberale } from '#test-support/builders.ts';
import { blocDuBeneficiaire } from './bloc-du-beneficiaire.ts';

testControl(blocDuBeneficiaire, {
  conformes: [
    { nom: 'la structure publiée', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un libéral',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10001234561')],
    },
  ],
  nonConformes: [
    {
      nom: 'un libéral sans médecin',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/commandePour': 'LIBERAL' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/liberal',
          args: { bloc: 'liberal', attendu: 'rempli', commandePour: 'LIBERAL' },
        },
      ],
    },
    {
      nom: 'une structure vide et des médecins',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ ...avanceLiberale('10001234561'), '/beneficiaires/commandePour': 'STRUCTURE' }],
      signaux: [
        { chemin: '/lignesImport/0/beneficiaires/structure', args: { attendu: 'rempli' } },
        { chemin: '/lignesImport/0/beneficiaires/liberal', args: { attendu: 'vide' } },
      ],
    },
  ],
});
