// @ts-check
import { ENTREES } from '../bundle.js';

/**
 * The manifest of the package. That of the repository stays private; nothing is installed with this one.
 * @param {{ readonly name: string, readonly version: string, readonly license: string }} root
 */
export function writeManifest({ name, version, license }) {
  const exports = Object.fromEntries(
    ENTREES.map((entree) => [
      entree === 'index' ? '.' : `./${entree}`,
      { types: `./${entree}.d.ts`, default: `./${entree}.js` },
    ]),
  );
  const manifest = {
    name,
    version,
    description:
      'Répétition non officielle du dépôt de demandes de financement Ségur : contrôle des JSON et des zips, hors ligne.',
    keywords: ['segur', 'json', 'zip', 'validation', 'asp'],
    license,
    type: 'module',
    engines: { node: '>=20' },
    bin: { [name]: 'bin/simulateur-segur.js' },
    types: './index.d.ts',
    exports: {
      ...exports,
      './schemas/*.json': './schemas/*.json',
      './controles.json': './controles.json',
      './package.json': './package.json',
    },
    sideEffects: false,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Run by `npx`: the parts of Node that keep what was compiled are asked before anything is. */
export const LANCEUR = `#!/usr/bin/env node
import * as node from 'node:module';

node.enableCompileCache?.();
// Node’s own code of a fault, 1, is that of a file that reaches the threshold.
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(70);
});
const { main } = await import('./simuler.js');
process.exitCode = await main(process.argv.slice(2));
`;
