// @ts-check
/**
 * Turns `schemas/*.schema.json` and the rows of `schemas/presumes.json` into code, ahead of time because the page's CSP forbids `new Function`:
 *
 * - `src/validation/generated/validators.js` (+ `.d.ts`): one validator per envelope and per kind of line;
 * - `src/domain/generated/structures.ts`: the shape of each field, for the format control and the modèles de référence;
 * - `src/domain/generated/champs.ts`: titles, descriptions and sources, to be read by people;
 * - `src/domain/generated/limites.ts`: the limits that all the forms share;
 * - `src/domain/generated/formulaires.ts`: the TypeScript types of the published forms.
 *
 * Does nothing when its inputs have not changed. `--check` only says whether the output is up to date (exit 1 if not).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeForms, isPublished } from './schemas/describe.js';
import { presumedSchemas } from './schemas/presumed.js';
import { resolveRefs } from './schemas/refs.js';
import { emitChamps, emitLimites, emitStructures } from './schemas/tables.js';
import { emitTypes } from './schemas/types.js';
import { emitValidators, VALIDATORS_TYPES } from './schemas/validators.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMAS = join(ROOT, 'schemas');
const PRESUMES = join(SCHEMAS, 'presumes.json');
const STAMP = join(ROOT, '.cache', 'schemas.sha256');
const VALIDATION = 'src/validation/generated';
const DOMAIN = 'src/domain/generated';
const OUTPUTS = [
  `${VALIDATION}/validators.js`,
  `${VALIDATION}/validators.d.ts`,
  `${DOMAIN}/structures.ts`,
  `${DOMAIN}/champs.ts`,
  `${DOMAIN}/formulaires.ts`,
  `${DOMAIN}/limites.ts`,
];

/** @returns {Promise<boolean>} false when `--check` finds the output stale */
export async function compileSchemas({ check = false } = {}) {
  const stamp = fingerprint();
  const present = OUTPUTS.every((file) => existsSync(join(ROOT, file)));
  if (!check && present && readIfAny(STAMP) === stamp) return true;
  const written = await generate();
  if (check) {
    return OUTPUTS.every((file) => readIfAny(join(ROOT, file)) === written[file]);
  }
  for (const file of OUTPUTS) writeIfChanged(join(ROOT, file), written[file] ?? '');
  writeIfChanged(STAMP, stamp);
  return true;
}

/** @returns {Promise<Record<string, string>>} text of each output file */
async function generate() {
  const { commun, forms } = readSchemas();
  const described = describeForms(forms);
  checkSources(
    new Set(described.flatMap(({ champs }) => champs.map(({ source }) => source.source))),
  );
  return {
    [`${VALIDATION}/validators.js`]: emitValidators(commun, forms),
    [`${VALIDATION}/validators.d.ts`]: VALIDATORS_TYPES,
    [`${DOMAIN}/structures.ts`]: emitStructures(described),
    [`${DOMAIN}/champs.ts`]: emitChamps(described),
    [`${DOMAIN}/limites.ts`]: emitLimites(commun),
    [`${DOMAIN}/formulaires.ts`]: await emitTypes(forms.filter(isPublished)),
  };
}

/** The schemas without any `$ref`. */
export function readSchemas() {
  const written = schemaFiles().map((file) => [file, readJson(join(SCHEMAS, file))]);
  const presumed = presumedSchemas(readJson(PRESUMES));
  for (const [file] of written) {
    if (file in presumed) throw new Error(`${file}: a file, or a row of presumes.json, not both`);
  }
  const library = { ...Object.fromEntries(written), ...presumed };
  const forms = Object.keys(library)
    .filter((file) => /\.(avance|solde)\.schema\.json$/.test(file))
    .sort()
    .map((file) => ({
      id: file.replace('.schema.json', ''),
      schema: resolveRefs(library[file], library),
    }));
  return { commun: resolveRefs(library['commun.schema.json'], library), forms };
}

/** Every source cited by a schema must be in the register. @param {Set<string>} sources */
function checkSources(sources) {
  const register = readFileSync(join(ROOT, 'src/domain/sources.ts'), 'utf8');
  for (const source of sources) {
    if (!register.includes(`'${source}': {`)) throw new Error(`Unknown source « ${source} »`);
  }
}

/** Hash of everything that the output depends on. */
function fingerprint() {
  const hash = createHash('sha256');
  const inputs = [
    ...schemaFiles().map((file) => join(SCHEMAS, file)),
    PRESUMES,
    ...readdirSync(join(ROOT, 'scripts/schemas')).map((file) =>
      join(ROOT, 'scripts/schemas', file),
    ),
    fileURLToPath(import.meta.url),
    join(ROOT, 'src/domain/sources.ts'),
    join(ROOT, 'package-lock.json'),
  ];
  for (const file of inputs.sort()) hash.update(readIfAny(file) ?? '');
  return hash.digest('hex');
}

function schemaFiles() {
  return readdirSync(SCHEMAS).filter((file) => file.endsWith('.schema.json'));
}

/** @param {string} path @returns {any} */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @param {string} file */
function readIfAny(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Keeps the file's date when nothing changed, so that no tool rebuilds for nothing. @param {string} file @param {string} text */
function writeIfChanged(file, text) {
  if (readIfAny(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = await compileSchemas({ check: argv.includes('--check') });
  if (!fresh) {
    console.error('The generated code is not up to date: run « npm run schemas ».');
    process.exitCode = 1;
  }
}
