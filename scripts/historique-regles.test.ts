import { expect, it } from 'vitest';
import { suivre } from './historique-regles.js';

const regle = (id: string, champs: object = {}) => ({
  id,
  titre: `Titre ${id}`,
  severite: 'bloquant',
  ...champs,
});
const RIEN = { empreintes: {}, titres: {}, versions: [] };

it('de version en version, dit ce qui est ajouté, changé et retiré', () => {
  const un = suivre([regle('a'), regle('b'), regle('c')], '2026-01-01', RIEN);
  const deux = suivre(
    [regle('a', { severite: 'avertissement', message: 'm' }), regle('b'), regle('d')],
    '2026-01-02',
    un,
  );
  expect(deux.versions).toEqual([
    { version: '2026-01-01', ajoutees: [], changees: [], retirees: [] },
    {
      version: '2026-01-02',
      ajoutees: [{ id: 'd', titre: 'Titre d' }],
      changees: [{ id: 'a', titre: 'Titre a', aspects: ['gravite', 'mots'] }],
      retirees: [{ id: 'c', titre: 'Titre c' }],
    },
  ]);
  // Twice in a day is one version; what came that very day is new, whatever became of it since.
  const encore = suivre(
    [
      regle('a', { severite: 'avertissement', message: 'm' }),
      regle('b', { sources: [] }),
      regle('d', { message: 'n' }),
    ],
    '2026-01-02',
    deux,
  );
  expect(encore.versions[1]).toMatchObject({
    ajoutees: [{ id: 'd' }],
    changees: [
      { id: 'a', aspects: ['gravite', 'mots'] },
      { id: 'b', aspects: ['fondement'] },
    ],
    retirees: [{ id: 'c' }],
  });
});

it('ne dit rien quand rien ne change', () => {
  const un = suivre([regle('a')], '2026-01-01', RIEN);
  expect(suivre([regle('a')], '2026-01-01', un)).toEqual(un);
  expect(suivre([regle('a')], '2026-01-02', un).versions).toEqual(un.versions);
});
