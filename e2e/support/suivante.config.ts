import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import site from '../../vite.config.ts';

/** The site of another version: no part has the name that it has in this one. */
export const SUIVANTE = fileURLToPath(new URL('../../.cache/suivante', import.meta.url));

const names = 'assets/suivante-[name]-[hash]';

export default mergeConfig(site, {
  build: {
    outDir: SUIVANTE,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        entryFileNames: `${names}.js`,
        chunkFileNames: `${names}.js`,
        assetFileNames: `${names}[extname]`,
      },
    },
  },
});
