import { svelte } from '@sveltejs/vite-plugin-svelte';
import { compileModule } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { frenchSpacing } from './scripts/french-spacing.ts';

/** They replace modules, globals or databases, so each file has its own world; every other file shares the modules that it imports. */
const A_PART = [
  'scripts/**/*.test.ts',
  'src/storage/**/*.test.ts',
  'src/worker/**/*.test.ts',
  'src/validation/repair-proof.test.ts',
];
const ETATS = 'src/ui/**/*.svelte.test.ts';
const COMPOSANTS = 'src/ui/**/*.component.test.ts';

export default defineConfig({
  plugins: [frenchSpacing()],
  test: {
    environment: 'node',
    testTimeout: 20_000,
    // Left alone it keeps a core free, and has only one of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'logique',
          include: ['src/**/*.test.ts'],
          exclude: [...A_PART, ETATS, COMPOSANTS],
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'a part', include: A_PART } },
      {
        extends: true,
        plugins: [browserRunes()],
        ssr: { resolve: { conditions: ['browser', 'module', 'node', 'development'] } },
        test: { name: 'etat', include: [ETATS] },
      },
      {
        extends: true,
        plugins: [svelte()],
        // The server build of Svelte, which Node would choose, mounts nothing.
        resolve: { conditions: ['browser'] },
        test: { name: 'composants', include: [COMPOSANTS], environment: 'happy-dom' },
      },
    ],
  },
});

/** States are tested in Node, which is fast, with the runes of the browser, which react. They need no document. */
function browserRunes(): Plugin {
  return {
    name: 'browser-runes',
    enforce: 'post',
    transform(code, filename) {
      if (!/\.svelte(\.test)?\.ts$/.test(filename)) return null;
      return compileModule(code, { filename, generate: 'client' }).js;
    },
  };
}
