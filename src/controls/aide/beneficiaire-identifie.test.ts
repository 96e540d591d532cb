import { avanceLiberale } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { beneficiaireIdentifie } from './beneficiaire-identifie.ts';

const STRUCTURE = '/beneficiaires/structure';

testControl(beneficiaireIdentifie, {
  conformes: [
    { nom: 'les deux numéros de l’exemple publié', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'le FINESS juridique seul',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ [`${STRUCTURE}/FINESSGeo`]: [] }],
    },
    {
      nom: 'un FINESS géographique seul',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ [`${STRUCTURE}/FINESSJuridique`]: null }],
    },
    {
      nom: 'un médecin et son RPPS',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10001234561')],
    },
    { nom: 'un établissement et son SIREN', formulaire: 'img-db-va2.solde' },
    {
      nom: 'un formulaire présumé, où le numéro porte peut-être un autre nom',
      formulaire: 'hop-dpi-va1.avance',
      lignes: [{ [`${STRUCTURE}/FINESSGeo`]: [], [`${STRUCTURE}/FINESSJuridique`]: null }],
    },
  ],
  nonConformes: [
    {
      nom: 'une STRUCTURE sans FINESS juridique ni géographique',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ [`${STRUCTURE}/FINESSGeo`]: [], [`${STRUCTURE}/FINESSJuridique`]: null }],
      signaux: [{ chemin: `/lignesImport/0${STRUCTURE}`, numLigne: 1 }],
    },
  ],
});
