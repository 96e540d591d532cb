import { parse as parseMomoa, type Node } from '@humanwhocodes/momoa';
import sourceMap from 'json-source-map';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { AUCUN_CHOIX } from '../../src/domain/report.ts';
import { judge } from '../../src/validation/judge.ts';
import { createLineMap } from '../../src/domain/line-map.ts';
import { readFile } from '../../src/validation/lecture/read.ts';
import { scan } from '../../src/domain/texte-json/scan.ts';
import { createTextIndex } from '../../src/validation/lecture/text-index.ts';
import { parse } from './jobs.ts';
import { serveJobs, type Job } from './protocol.ts';

interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

/** From a text and JSON pointers to lines and columns, both from 1. */
type Locate = (text: string, pointers: readonly string[]) => readonly Place[];

const ours: Locate = (text, pointers) => {
  const index = createTextIndex(text, scan(text).nodes);
  const lines = createLineMap(text);
  return pointers.map((pointer) => lines.position(index.locate(pointer)?.debut ?? 0));
};

const jsonc: Locate = (text, pointers) => {
  const tree = parseTree(text, [], { disallowComments: true });
  const lines = createLineMap(text);
  return pointers.map((pointer) => {
    const node = tree && findNodeAtLocation(tree, segmentsOf(pointer));
    return lines.position(node?.offset ?? 0);
  });
};

const momoa: Locate = (text, pointers) => {
  const { body } = parseMomoa(text, { mode: 'json' });
  return pointers.map((pointer) => {
    const { line, column } = walk(body, segmentsOf(pointer)).loc.start;
    return { ligne: line, colonne: column };
  });
};

const jsonSourceMap: Locate = (text, pointers) => {
  const places = sourceMap.parse(text).pointers;
  return pointers.map((pointer) => {
    const value = places[pointer]?.value;
    return { ligne: (value?.line ?? 0) + 1, colonne: (value?.column ?? 0) + 1 };
  });
};

serveJobs({
  parse,
  ours: jobOf(ours),
  jsonc: jobOf(jsonc),
  momoa: jobOf(momoa),
  jsonSourceMap: jobOf(jsonSourceMap),
});

/** Locates every finding of our report; the result sums the places up, to compare the engines. */
function jobOf(locate: Locate): Job {
  return async (file) => {
    const { document, texte } = await readFile(file);
    if (!document) throw new Error('The file is no sound JSON');
    const request = { choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' };
    const pointers = judge(document, texte, request)
      .constats.map(({ chemin }) => chemin)
      .filter((chemin) => document.index.locate(chemin));
    return () => summarise(locate(texte, pointers));
  };
}

function summarise(places: readonly Place[]): string {
  let sum = 0;
  for (const { ligne, colonne } of places) sum += ligne * 1000 + colonne;
  return `${places.length} places, sum ${sum}`;
}

function segmentsOf(pointer: string): (string | number)[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

function walk(root: Node, segments: readonly (string | number)[]): Node {
  let node = root;
  for (const segment of segments) {
    const next =
      node.type === 'Array'
        ? node.elements[Number(segment)]?.value
        : node.type === 'Object'
          ? node.members.find(({ name }) => 'value' in name && name.value === segment)?.value
          : undefined;
    if (!next) throw new Error(`No ${segment}`);
    node = next;
  }
  return node;
}
