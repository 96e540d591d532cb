import { svelte } from '@sveltejs/vite-plugin-svelte';
import { compileModule } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const ETATS = 'src/ui/**/*.svelte.test.ts';
const COMPOSANTS = 'src/ui/**/*.component.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'logique',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [ETATS, COMPOSANTS],
        },
      },
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
