// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../setup.js';

/** The files of `src/paquet` that say what is promised; the rest is how it is kept. */
const PROMIS = ['index', 'zip', 'json', 'types', 'erreurs'];

/**
 * The declarations of the package, by the name of their file. Each is made of one source alone: a type that came from inside would
 * be an import that the package has not.
 * @returns {Readonly<Record<string, string>>}
 */
export function writeTypes() {
  return Object.fromEntries(PROMIS.map((name) => [`${name}.d.ts`, declare(name)]));
}

/** @param {string} name */
function declare(name) {
  const path = join(ROOT, 'src/paquet', `${name}.ts`);
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, isolatedDeclarations: true },
  });
  const [trouble] = diagnostics;
  if (trouble) throw new Error(ts.flattenDiagnosticMessageText(trouble.messageText, '\n'));
  const inside = /from '#[^']*'/.exec(outputText);
  if (inside) throw new Error(`${name}.d.ts would need ${inside[0]}`);
  return outputText.replaceAll(/(from '\.\/[^']*)\.ts'/g, "$1.js'");
}
