import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rows of docs/outils.md: tool, what it makes, what is answered, and the test that holds it. */
const ROWS = readFileSync('docs/outils.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!outil |-)/.test(line))
  .map((line) => line.slice(1, -1).split(/(?<!\\) \| /));

it('docs/outils.md has thirty rows at least, whole', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(30);
  for (const cells of ROWS) expect(cells).toHaveLength(4);
});

describe('the test of each row exists', () => {
  it.each(ROWS.map(([outil, , , test]) => [outil?.trim(), test?.trim() ?? ''] as const))(
    '%s',
    (_, test) => {
      const [, path = '', title = ''] = /^`([^`]+\.test\.ts)` « (.+) »$/.exec(test) ?? [];
      expect(existsSync(path)).toBe(true);
      expect(quoted(path)).toContain(title);
    },
  );
});

/** The texts in quotation marks of a test and of the registers beside it: titles, and names of cases. */
function quoted(path: string): readonly string[] {
  const registers = path.endsWith('zip.test.ts') ? [path.replace('.test.ts', '-machine.ts')] : [];
  return [path, ...registers.filter((each) => existsSync(each))].flatMap((each) =>
    [...readFileSync(each, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|^ +([\w-]+): /gm)].map(
      ([, text = '', key = '']) => text || key,
    ),
  );
}
