import { testControl } from '#test-support/test-control.ts';
import { siteFinessOuSiret } from './site-finess-ou-siret.ts';

testControl(siteFinessOuSiret, {
  conformes: [
    { nom: 'des FINESS géographiques', formulaire: 'ms1-dui-va1.avance' },
    {
      nom: 'un SIRET seul',
      formulaire: 'ms2-dui-pde-va1.avance',
      lignes: [
        {
          '/beneficiaires/structure/FINESSGeo': [],
          '/beneficiaires/structure/SIRET': ['13000637200010'],
        },
      ],
    },
    {
      nom: 'l’avance d’un autre couloir',
      formulaire: 'hop-dpi-va1.avance',
      lignes: [{ '/beneficiaires/structure/FINESSGeo': [] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un FINESS juridique seul',
      formulaire: 'ms1-dui-va1.avance',
      lignes: [{ '/beneficiaires/structure/FINESSGeo': [] }],
      signaux: [{ chemin: '/lignesImport/0', numLigne: 1 }],
    },
  ],
});
