// @ts-check
import { readFileSync } from 'node:fs';

/** A dependency that is shipped, its licence and the text of it: a section of `licences-tierces.md`. @param {string} name */
export function renderNotice(name) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const text = readFileSync(new URL('LICENSE', folder), 'utf8').trim();
  return `\n## ${name} - ${version} (${license})\n\n${text}\n`;
}
