// @ts-check
import { createServer } from 'vite';
import { ROOT } from './setup.js';

/** Modules of the sources, as Vite reads them, in their order. @param {...string} paths from the root @returns {Promise<any[]>} */
export async function loadSources(...paths) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await Promise.all(paths.map((path) => server.ssrLoadModule(path)));
  } finally {
    await server.close();
  }
}
