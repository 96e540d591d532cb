import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { SOURCES } from '../src/domain/sources.ts';
import { readSchemas } from './compile-schemas.js';
import { editorSchemas } from './schemas/editor.js';

const EXEMPLES = new URL('../schemas/exemples/', import.meta.url);

/** Publishes the schemas beside the page, for the editors of developers. */
export function publishSchemas(): Plugin {
  return {
    name: 'publish-schemas',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(writeSchemas())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Text of each file, by its path from the root of the site. */
export function writeSchemas(): Readonly<Record<string, string>> {
  return editorSchemas(readSchemas().forms, SOURCES, listExemples);
}

/** The documents that the form accepts: published ones first. */
function listExemples(form: string): readonly unknown[] {
  const publies = readdirSync(EXEMPLES).filter(
    (name) => name.startsWith(`${form}.`) && name.endsWith('.json'),
  );
  const valides = new URL(`${form}/valides/`, EXEMPLES);
  const notres = existsSync(valides) ? readdirSync(valides) : [];
  return [
    ...publies.map((name) => new URL(name, EXEMPLES)),
    ...notres.map((name) => new URL(name, valides)),
  ].map((file) => JSON.parse(readFileSync(file, 'utf8')));
}
