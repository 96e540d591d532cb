import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { VERSION_REGLES } from './version.ts';

/** The rules as each version words them; one line, the last one. */
const EMPREINTE = ['2026-11-30', 'a38563521e8bb7fb'];

it('la version des règles change avec leurs mots', () => {
  const regles = CATALOGUE.map((control) =>
    Object.values(control).filter((champ) => typeof champ !== 'function'),
  );
  const empreinte = createHash('sha256').update(JSON.stringify(regles)).digest('hex').slice(0, 16);
  expect(
    [VERSION_REGLES, empreinte],
    'A control changed: set VERSION_REGLES to today, add a line to CHANGELOG.md, then write both values here.',
  ).toEqual(EMPREINTE);
});
