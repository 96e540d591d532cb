import { describe, expect, it } from 'vitest';
import { playScenario } from '#domain/portail/scenarios/jouer.ts';
import { jeuOf, SCENARIOS } from '#domain/portail/scenarios/scenarios.ts';
import { href } from '#ui/navigation/ecrans.ts';
import { ecranDuPas, siretDuPas } from './ecran.ts';

function play(id: string) {
  const scenario = SCENARIOS.find((each) => each.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return playScenario(scenario, jeuOf(scenario)).pas;
}

describe('l’écran de chaque pas', () => {
  it('suit un dépôt, du fichier à la demande', () => {
    const pas = play('premier-depot');
    const id = pas[1]?.apres.compteurs.import;
    expect(pas.map(ecranDuPas)).toEqual([
      { nom: 'espace/importer' },
      { nom: 'espace/pieces', import: id },
      { nom: 'espace/pieces', import: id },
      { nom: 'espace/demande', numeroASP: 'FINIMG013729', avenant: 1 },
    ]);
  });

  it('montre la demande que le temps a touchée', () => {
    expect(play('drimbox-sans-ris').map(ecranDuPas).at(-1)).toEqual({
      nom: 'espace/demande',
      numeroASP: 'FINIMG014011',
      avenant: 0,
    });
  });

  it('reste sur l’import quand il est refusé', () => {
    expect(play('fenetre-12h00').map(ecranDuPas)[3]).toEqual({ nom: 'espace/importer' });
  });
});

/** What the room sees at each step of the library, on the side of whoever acts. */
const VUS: Readonly<Record<string, readonly string[]>> = {
  'enrolement-initial': [
    'espace/enrolement',
    'espace/enrolement',
    'poste/enrolements/1',
    'espace/enrolement',
    'poste/enrolements/1',
  ],
  'modele-bon-de-commande': ['espace/enrolement', 'poste/modeles/1', 'espace/modeles'],
  'avance-payee': [
    'espace/modeles',
    'espace/importer',
    'espace/imports/9001/pieces',
    'espace/imports/9001/pieces',
    'espace/demandes/FINMDV013001M0',
    'poste/demandes/FINMDV013001',
    'poste/demandes/FINMDV013001',
    'poste/demandes/FINMDV013001',
    'poste/demandes/FINMDV013001',
  ],
  'bon-de-commande-errone': [
    'espace/enrolement',
    'espace/importer',
    'espace/importer',
    'espace/imports/9001/pieces',
    'espace/imports/9001/pieces',
    'espace/demandes/FINMDV013001M0',
    'poste/demandes/FINMDV013001',
    'espace/demandes/FINMDV013001M0/modifier',
    'espace/demandes/FINMDV013001M0',
    'poste/demandes/FINMDV013001',
  ],
  'premier-depot': [
    'espace/importer',
    'espace/imports/9009/pieces',
    'espace/imports/9009/pieces',
    'espace/demandes/FINIMG013729M1',
  ],
  's-oublie': ['espace/importer', 'espace/importer', 'espace/imports/9009/pieces'],
  'ligne-par-ligne': [
    'espace/importer',
    'poste/demandes/FINIMG013622',
    'espace/importer',
    'espace/imports',
  ],
  'solde-avant-paiement': [
    'espace/importer',
    'poste/demandes/FINIMG013655',
    'espace/importer',
    'espace/imports/9009/pieces',
  ],
  'solde-cache': [
    'espace/importer',
    'espace/incompletes',
    'espace/importer',
    'espace/imports/9009/pieces',
    'espace/imports/9009/pieces',
    'espace/demandes/FINIMG013612M1',
  ],
  'pilotes-manquants': [
    'espace/demandes',
    'espace/importer',
    'espace/pilotes',
    'espace/importer',
    'poste/pilotes/3',
    'espace/importer',
    'espace/imports/9001/pieces',
  ],
  'cinq-pilotes': [
    'espace/demandes/FINMDV014001M0',
    'espace/importer',
    'espace/pilotes',
    'espace/pilotes',
    'espace/pilotes',
    'espace/importer',
    'espace/pilotes',
    'espace/importer',
    'espace/demandes/FINMDV014001M1',
    'poste/demandes/FINMDV014001',
  ],
  'drimbox-sans-ris': [
    'espace/demandes/FINIMG014011M0',
    'poste/demandes/FINIMG014011',
    'poste/demandes/FINIMG014011',
    'espace/demandes/FINIMG014011M0',
  ],
  'zip-deja-utilise': [
    'espace/imports/9009/pieces',
    'espace/imports/9009/pieces',
    'espace/imports/9009/pieces',
    'espace/demandes/FINIMG013729M1',
  ],
  'fenetre-12h00': [
    'poste/demandes/FINIMG013655',
    'espace/imports/9009/pieces',
    'espace',
    'espace/importer',
    'espace/imports/9009/pieces',
    'espace/demandes/FINIMG013594M1',
  ],
  'a-modifier-j20': [
    'espace/demandes/FINIMG013594M1',
    'poste/demandes/FINIMG013594',
    'espace/demandes/FINIMG013594M1',
    'espace/demandes/FINIMG013594M1/modifier',
    'espace/demandes/FINIMG013594M1',
    'espace/demandes/FINIMG013594M1',
  ],
  'modification-sas': [
    'espace/demandes/FINSAS008539M0',
    'espace/importer',
    'espace/demandes/FINSAS008539M1',
    'poste/demandes/FINSAS008539',
    'espace/demandes/FINSAS008539M1/modifier',
    'espace/demandes/FINSAS008539M1/modifier',
    'espace/demandes/FINSAS008539M1',
    'poste/demandes/FINSAS008539',
  ],
  annulation: ['espace/demandes/FINIMG013608M1', 'poste/demandes/FINIMG013608', 'espace/importer'],
  'deux-editeurs': [
    'espace/demandes',
    'espace/importer',
    'espace/demandes/FINIMG014021M1',
    'poste/demandes/FINIMG014021',
  ],
};

it.each(SCENARIOS.map(({ id }) => id))('%s montre à chaque étape l’écran de qui agit', (id) => {
  const vus = play(id).map((pas) => href(ecranDuPas(pas)).slice(2));
  expect(vus).toEqual(VUS[id]);
});

it('le fournisseur joué est celui du pas', () => {
  const pas = play('deux-editeurs');
  expect(new Set(pas.map(siretDuPas))).toEqual(new Set(['00000003400016']));
  expect(siretDuPas(play('premier-depot')[3] ?? fail())).toBe('13000637200010');
});

function fail(): never {
  throw new Error('no such step');
}
