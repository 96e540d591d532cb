import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NOM = 'sw.js';
/** Vite writes what a file holds into its name. */
const NAMED_BY_CONTENT = /^assets\//;

/** Read by editors, never by the page: nothing to keep for who has no network. */
const POUR_EDITEURS = 'schemas/';

/** Builds `src/service-worker/sw.ts` beside the page, and tells it the files of the site. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/service-worker/sw.ts', fileName: NOM });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const script = join(dir, NOM);
        const site = JSON.stringify(describeSite(dir));
        writeFileSync(
          script,
          readFileSync(script, 'utf8').replace('__SITE__', () => site),
        );
      },
    },
  };
}

/** `version` changes when any file does. */
function describeSite(dir: string) {
  const fichiers = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((url) => url !== NOM && !url.startsWith(POUR_EDITEURS))
    .sort()
    .map((url) => ({
      url,
      revision: NAMED_BY_CONTENT.test(url) ? null : digest(readFileSync(join(dir, url))),
    }));
  return { version: digest(JSON.stringify(fichiers)), fichiers };
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
