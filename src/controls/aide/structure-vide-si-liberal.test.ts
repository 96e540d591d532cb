import { testControl } from '#test-support/test-control.ts';
import { avanceLiberale } from '#test-support/builders.ts';
import { structureVideSiLiberal } from './structure-vide-si-liberal.ts';

testControl(structureVideSiLiberal, {
  conformes: [
    { nom: 'la structure d’une STRUCTURE', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'le bloc vide d’un libéral',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10001234561')],
    },
  ],
  nonConformes: [
    {
      nom: 'un libéral avec une structure',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        { ...avanceLiberale('10001234561'), '/beneficiaires/structure/FINESSGeo': ['020015772'] },
      ],
      signaux: [{ chemin: '/lignesImport/0/beneficiaires/structure' }],
    },
  ],
});
