// @ts-check
/** `npm start`: from a fresh checkout to the built site, as published, in the browser. */
import { ROOT, runNode, setup } from './setup.js';

setup();
runNode(['scripts/compile-schemas.js']);
const { build, preview } = await import('vite');
await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({ root: ROOT, preview: { open: process.stdout.isTTY } });
console.log('Simulateur Ségur :');
server.printUrls();
