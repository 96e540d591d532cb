import { readFileSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** Without the rules that need types: they are not asked here, and each would read a whole project. */
const eslint = new ESLint({
  cwd: new URL('..', import.meta.url).pathname,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
});

async function refusals(path: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: path });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => /no-restricted|no-at-html|no-circle/.test(ruleId ?? ''))
    .map(({ message }) => message);
}

describe('what lint refuses', { timeout: 60_000 }, () => {
  test.each([
    ['src/domain/dates.ts', `import '#controls/catalogue.ts';`],
    ['src/domain/dates.ts', `import '../controls/catalogue.ts';`],
    ['src/domain/dates.ts', `import '#clock.ts';`],
    ['src/controls/run.ts', `import '#validation/simulate.ts';`],
    ['src/controls/run.ts', `import 'comlink';`],
    ['src/validation/judge.ts', `import '#ui/navigation/ecrans.ts';`],
    ['src/validation/judge.ts', `import 'ajv';`],
    ['src/worker/worker.ts', `import '#ui/navigation/ecrans.ts';`],
    ['src/storage/journal.ts', `import '#ui/navigation/ecrans.ts';`],
    ['src/storage/journal.ts', `import '#worker/client.ts';`],
    ['src/storage/journal.ts', `import '#validation/simulate.ts';`],
    ['src/storage/journal.ts', `import '#clock.ts';`],
    ['src/storage/journal.ts', `import 'comlink';`],
    ['src/validation/judge.ts', `import '#storage/journal.ts';`],
    ['src/domain/dates.ts', `import '#storage/journal.ts';`],
    ['src/ui/navigation/ecrans.ts', `import 'idb';`],
    ['src/ui/navigation/ecrans.ts', `import '#validation/simulate.ts';`],
    ['src/ui/navigation/ecrans.ts', `import '#worker/worker.ts';`],
    ['src/ui/navigation/ecrans.ts', `import 'comlink';`],
    ['src/cli/main.ts', `import '#worker/client.ts';`],
    ['src/paquet/index.ts', `import '#worker/client.ts';`],
    ['src/paquet/index.ts', `import 'node:fs';`],
    ['src/validation/judge.ts', `import '../paquet/types.ts';`],
    ['src/validation/judge.ts', `export const now = Date.now();`],
    ['src/validation/judge.ts', `export const now = new Date();`],
    ['src/validation/judge.ts', `export const dice = Math.random();`],
    ['src/ui/navigation/ecrans.ts', `void fetch('https://example.org');`],
    ['src/ui/navigation/ecrans.ts', `document.body.innerHTML = 'x';`],
    ['src/domain/vocabulaire.ts', `import './report.ts';`],
    ['src/domain/vocabulaire.ts', `import type { Depot } from './depot.ts';`],
    ['src/domain/vocabulaire.ts', `export type { Depot } from '#domain/depot.ts';`],
    [
      'src/ui/kit/Icone.svelte',
      `<script lang="ts">import type x from '#ui/app/App.svelte';</script>`,
    ],
    // Rooms of the interface: never another room, but through its one door.
    ['src/ui/kit/Icone.svelte', `<script>import '#ui/portail/refus.ts';</script>`],
    ['src/ui/commun/focus.ts', `import '#ui/kit/Icone.svelte';`],
    ['src/ui/poste/Poste.page.svelte', `<script>import '#ui/espace/textes.ts';</script>`],
    ['src/ui/horloge/textes.ts', `import '../espace/textes.ts';`],
    ['src/ui/simuler/textes.ts', `import '#ui/references/textes.ts';`],
    ['src/ui/rapport/source/rows.ts', `import '../../pieces/textes.ts';`],
    ['src/ui/espace/imports/imports.ts', `import '#clock.ts';`],
    ['src/ui/poste/Poste.page.svelte', `<script>import '#clock.ts';</script>`],
    ['src/ui/espace/imports/imports.ts', `import '../demandes/textes.ts';`],
    ['src/ui/espace/imports/imports.ts', `import '#ui/espace/compte/textes.ts';`],
  ])('%s: %s', async (path, line) => {
    expect(await refusals(path, line)).not.toEqual([]);
  });

  test.each([
    ['src/controls/run.ts', `import '#domain/dates.ts';`],
    ['src/validation/judge.ts', `import '#controls/run.ts';`],
    ['src/worker/client.ts', `import 'comlink';`],
    ['src/storage/journal.ts', `import 'idb';`],
    ['src/storage/journal.ts', `import '#domain/dates.ts';`],
    ['src/ui/navigation/ecrans.ts', `import '#storage/session.ts';`],
    ['src/ui/navigation/ecrans.ts', `import '#worker/client.ts';`],
    ['src/ui/simuler/simulation.svelte.ts', `import '#clock.ts';`],
    ['src/ui/espace/compte/Memoire.svelte', `<script>import '#clock.ts';</script>`],
    ['src/ui/kit/Icone.svelte', `<script>import '#ui/commun/focus.ts';</script>`],
    ['src/ui/simuler/textes.ts', `import '#ui/references/charger.ts';`],
    ['src/ui/rapport/source/rows.ts', `import '../textes.ts';`],
    ['src/ui/espace/imports/imports.ts', `import '../textes.ts';`],
    ['src/ui/poste/demande/Demande.page.svelte', `<script>import '../actes/citer.ts';</script>`],
    ['src/ui/app/App.svelte', `<script>import '#ui/simuler/Simuler.page.svelte';</script>`],
    ['src/cli/main.ts', `import 'node:fs';`],
    ['src/paquet/options.ts', `import '#clock.ts';`],
    ['src/clock.ts', `export const now = new Date();`],
    ['src/domain/vocabulaire.ts', `export const later = () => import('./report.ts');`],
  ])('but not %s: %s', async (path, line) => {
    expect(await refusals(path, line)).toEqual([]);
  });
});

describe('a newcomer finds in CONTRIBUTING.md', () => {
  const text = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const foldersOf = (folder: string) =>
    readdirSync(new URL(`../${folder}/`, import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

  test.each(foldersOf('src').filter((name) => name !== 'ui'))('the folder src/%s', (name) => {
    expect(text).toContain(`| \`src/${name}/\` `);
  });

  test.each(foldersOf('src/ui').filter((name) => name !== 'styles'))('the room %s', (name) => {
    expect(text).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\|`, 'm'));
  });
});
