import type { Plugin } from 'vite';
import { tieFrench } from '../src/ui/commun/textes.ts';

const SPOKEN = /\/src\/ui\/.*\.(ts|svelte)$/;

/**
 * Ties, when it is built, all that the interface says: its strings, its templates and its markup, and never what they
 * are filled with. One character takes the place of another, so that maps stay true.
 */
export function frenchSpacing(): Plugin {
  return {
    name: 'french-spacing',
    enforce: 'post',
    transform(code, id) {
      if (!SPOKEN.test(id)) return null;
      let tied = code;
      for (const { start, end } of listTexts(this.parse(code)))
        tied = tied.slice(0, start) + tieFrench(code.slice(start, end)) + tied.slice(end);
      return { code: tied, map: null };
    },
  };
}

/** Where each text stands, its quotes apart. */
function* listTexts(node: unknown): Generator<{ start: number; end: number }> {
  if (Array.isArray(node)) for (const each of node) yield* listTexts(each);
  if (!isNode(node)) return;
  const { type, start, end } = node;
  if (type === 'TemplateElement') yield { start, end };
  else if (type === 'Literal' && typeof node['value'] === 'string')
    yield { start: start + 1, end: end - 1 };
  else yield* listTexts(Object.values(node));
}

interface Node extends Record<string, unknown> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
