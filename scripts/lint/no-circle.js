// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../setup.js';

/**
 * No file of `src` leads back to itself by its imports, those of types included: the ready-made rules look past `import type`.
 * A dynamic import is no part of a circle, since it waits until somebody asks.
 */

const STATIC = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'/gm;

/** @type {Map<string, Set<string>> | undefined} */
let importers;

/** @type {import('eslint').Rule.RuleModule} */
export const noCircle = {
  meta: { type: 'problem', schema: [], messages: { circle: 'Circle of imports: {{way}}.' } },
  create(context) {
    /** @type {Map<string, string> | undefined} */
    let back;
    /** @param {import('eslint').Rule.Node & { source?: { value?: unknown } | null | undefined }} node */
    function check(node) {
      const target = locate(context.filename, String(node.source?.value ?? ''));
      if (target === null) return;
      back ??= waysTo(context.filename);
      if (target !== context.filename && !back.has(target)) return;
      const way = [context.filename];
      for (let at = target; at !== context.filename; at = back.get(at) ?? context.filename)
        way.push(at);
      way.push(context.filename);
      const names = way.map((file) => file.slice(ROOT.length)).join(' → ');
      context.report({ node, messageId: 'circle', data: { way: names } });
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** Each file that leads to `goal`, with the file that it imports on the way. @param {string} goal */
function waysTo(goal) {
  importers ??= readImporters();
  /** @type {Map<string, string>} */
  const next = new Map();
  const queue = [goal];
  for (const file of queue) {
    for (const importer of importers.get(file) ?? []) {
      if (importer === goal || next.has(importer)) continue;
      next.set(importer, file);
      queue.push(importer);
    }
  }
  return next;
}

/** Read once: lint sees the files as they stand when it starts. */
function readImporters() {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const name of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|svelte)$/.test(name)) continue;
    const file = join(ROOT, 'src', name);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      const target = locate(file, specifier);
      if (target === null) continue;
      const known = found.get(target) ?? new Set();
      found.set(target, known.add(file));
    }
  }
  return found;
}

/** The file that `specifier` names, null when it is a package. @param {string} file @param {string} specifier */
function locate(file, specifier) {
  if (specifier.startsWith('#')) return join(ROOT, 'src', specifier.slice(1));
  return specifier.startsWith('.') ? resolve(dirname(file), specifier) : null;
}
