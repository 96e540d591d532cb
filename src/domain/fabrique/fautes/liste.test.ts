import { expect, it } from 'vitest';
import { CATALOGUE } from '#controls/catalogue.ts';
import { FAUTES } from './liste.ts';

it('chaque faute a son contrôle, et un contrôle n’en a qu’une', () => {
  const ids = FAUTES.map(({ controle }) => controle);
  expect(new Set(ids).size).toBe(ids.length);
  const connus: readonly string[] = CATALOGUE.map(({ id }) => id);
  expect(ids.filter((id) => !connus.includes(id))).toEqual([]);
  for (const { controle, theme } of FAUTES) {
    const phase = CATALOGUE.find(({ id }) => id === controle)?.phase;
    expect([controle, phase === 'pieces']).toEqual([controle, theme === 'zip']);
    expect([controle, phase === 'lecture']).toEqual([controle, theme === 'ecriture']);
  }
});
