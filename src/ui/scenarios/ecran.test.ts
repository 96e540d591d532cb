import { describe, expect, it } from 'vitest';
import { playScenario } from '#domain/portail/scenarios/jouer.ts';
import { jeuOf, SCENARIOS } from '#domain/portail/scenarios/scenarios.ts';
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

it('le fournisseur joué est celui du pas', () => {
  const pas = play('deux-editeurs');
  expect(new Set(pas.map(siretDuPas))).toEqual(new Set(['00000003400016']));
  expect(siretDuPas(play('premier-depot')[3] ?? fail())).toBe('13000637200010');
});

function fail(): never {
  throw new Error('no such step');
}
