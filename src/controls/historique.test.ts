import { expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { changesSince, countChanges, VERSIONS_DES_REGLES } from './historique.ts';
import { VERSION_REGLES } from './version.ts';

it('finit par la version des règles, et va dans l’ordre', () => {
  expect(VERSIONS_DES_REGLES.at(-1)).toBe(VERSION_REGLES);
  expect(VERSIONS_DES_REGLES).toEqual([...VERSIONS_DES_REGLES].sort());
});

it('depuis la première version, dit chaque règle une fois, et rien que des règles qui sont', () => {
  const { ajoutees, changees, retirees } = changesSince('2026-11-20');
  const ids = [...ajoutees, ...changees].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const titres = new Map<string, string>(CATALOGUE.map(({ id, titre }) => [id, titre]));
  for (const { id, titre } of ajoutees) expect(titres.get(id)).toBe(titre);
  expect(ids.filter((id) => !titres.has(id))).toEqual([]);
  expect(retirees.filter(({ id }) => titres.has(id))).toEqual([]);
  // There were 140 of them.
  expect(CATALOGUE.length).toBe(140 + ajoutees.length - retirees.length);
});

it('dit d’abord celles qui peuvent changer un verdict', () => {
  const pesent = changesSince('2026-11-20').changees.map(
    ({ aspects }) => aspects.includes('gravite') || aspects.includes('portee'),
  );
  expect(new Set(pesent).size).toBe(2);
  expect(pesent).toEqual([...pesent].sort((a, b) => Number(b) - Number(a)));
});

it('depuis la version présente, ou une version à venir, ne dit rien', () => {
  expect(countChanges(changesSince(VERSION_REGLES))).toBe(0);
  expect(countChanges(changesSince('9999-01-01'))).toBe(0);
});
