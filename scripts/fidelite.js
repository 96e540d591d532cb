// @ts-check
/**
 * The facts of the sources (docs/faits.json) against the tests that hold them: a test cites a fact in its title, as
 * `(S0:144)` or `(S0:144, S1:153)`. Gives docs/fidelite.md; `scripts/fidelite.test.ts` keeps both lists equal.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.js';

const FAITS = join(ROOT, 'docs/faits.json');
const FOLDERS = ['src', 'scripts', 'e2e'];
const TEST = /\.(test|spec)\.ts$/;

/** A title, in quotes of any kind, with its citations at the end of it or of a part of it. */
const CITATION = /\((S\d:\d+(?:, S\d:\d+)*)\)/g;

/**
 * @typedef {object} Fait
 * @property {string} id source and line: `S0:144`
 * @property {string} fait what the source says (French)
 * @property {string} ecran where it is seen (French)
 */

/** @typedef {{ readonly cle: string, readonly titre: string, readonly faits: readonly Fait[] }} Source */

/** @returns {readonly Source[]} in the order of the file */
export function readFaits() {
  /** @type {Record<string, { titre: string, faits: Record<string, { fait: string, ecran: string }> }>} */
  const lus = JSON.parse(readFileSync(FAITS, 'utf8'));
  return Object.entries(lus).map(([cle, { titre, faits }]) => ({
    cle,
    titre,
    faits: Object.entries(faits).map(([ligne, dit]) => ({ id: `${cle}:${ligne}`, ...dit })),
  }));
}

/** The test files that cite each fact, by its id. @returns {ReadonlyMap<string, readonly string[]>} */
export function readCitations() {
  /** @type {Map<string, string[]>} */
  const citations = new Map();
  for (const path of listTests()) {
    const texte = readFileSync(join(ROOT, path), 'utf8');
    const ids = new Set(
      [...texte.matchAll(CITATION)].flatMap(([, liste = '']) => liste.split(', ')),
    );
    for (const id of ids) citations.set(id, [...(citations.get(id) ?? []), path]);
  }
  return citations;
}

/** The page docs/fidelite.md, before it is formatted. */
export function renderFidelite() {
  const citations = readCitations();
  const sources = readFaits().filter(({ faits }) => faits.length > 0);
  const parts = sources.map(({ cle, titre, faits }) => {
    const rows = faits.map(({ id, fait, ecran }) => {
      const tests = (citations.get(id) ?? []).map((path) => `[${shorten(path)}](../${path})`);
      return `| ${id} | ${fait} | ${ecran} | ${tests.join('<br>')} |`;
    });
    return `## ${cle} · ${titre}\n\n| ligne | ce que dit la source | où le voir | tests |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# Fidélité aux sources

Chaque fait des cinq sources que le simulateur tient, l’écran où il se voit et les tests qui le gardent. Page produite par
\`npm run docs\` depuis \`docs/faits.json\` et les titres des tests ; un fait sans test, ou un test qui cite un fait absent, fait
échouer \`npm test\`. Les numéros sont ceux des lignes de nos transcriptions, qui ne sont pas publiées ici : ils servent à
retrouver la phrase.

${parts.join('\n\n')}
`;
}

function listTests() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => TEST.test(name) && !name.endsWith('fidelite.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).sort();
}

/** @param {string} path */
function shorten(path) {
  return path.replace(/^.*\//, '');
}
