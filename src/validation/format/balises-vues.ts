import { isBloc } from '#domain/projection/guards.ts';
import { shorten } from '#domain/texte.ts';
import { simplify } from './noms-proches.ts';

/** What was met in a document that may say its form. */
export interface Seen {
  /** Simplified name → as written. */
  readonly balises: ReadonlyMap<string, string>;
  readonly numeroAns: string;
  /** Values of `numeroASP` when they are texts or null. */
  readonly numerosASP: readonly (string | null)[];
  /** File names of the pieces: in lower case → as first written. */
  readonly pieces: ReadonlyMap<string, string>;
  /** Letters of couloir in the n° ASP. */
  readonly couloirs: ReadonlySet<string>;
}

/** Lines looked at: a file holds demandes of one couloir and one software. */
const LINES = 20;
/** Tags looked at per block: a form has far fewer. */
const KEYS = 200;
/** Blocks of a form are nested three deep; those of a modèle may be more. */
const DEPTH = 8;

export function collectSeen(document: unknown): Seen {
  const seen: Collecting = {
    balises: new Map(),
    noms: new Map(),
    numerosASP: [],
    pieces: new Map(),
    couloirs: new Set(),
  };
  if (!isBloc(document)) return { ...seen, numeroAns: '' };
  const root = entriesOf(document);
  const read = (name: string) => root.find(([key]) => simplify(key) === simplify(name))?.[1];
  const lignes = read('lignesImport');
  if (Array.isArray(lignes)) {
    for (const ligne of lignes.slice(0, LINES)) visit(ligne, 0, seen);
  } else {
    visit(document, 0, seen);
  }
  const numeroAns = read('numeroAns');
  return { ...seen, numeroAns: typeof numeroAns === 'string' ? numeroAns : '' };
}

interface Collecting {
  readonly balises: Map<string, string>;
  /** As written → simplified name: each spelling is simplified once. */
  readonly noms: Map<string, string>;
  readonly numerosASP: (string | null)[];
  readonly pieces: Map<string, string>;
  readonly couloirs: Set<string>;
}

function visit(value: unknown, depth: number, seen: Collecting): void {
  if (depth > DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, LINES)) visit(item, depth + 1, seen);
    return;
  }
  if (!isBloc(value)) return;
  for (const [key, child] of entriesOf(value)) {
    const name = seen.noms.get(key) ?? recordName(key, seen);
    if (name === 'nomfichier' && typeof child === 'string') recordPiece(child, seen);
    if (name === 'numeroasp') recordNumero(child, seen);
    visit(child, depth + 1, seen);
  }
}

function recordNumero(valeur: unknown, { numerosASP, couloirs }: Collecting): void {
  if (valeur !== null && typeof valeur !== 'string') return;
  numerosASP.push(valeur);
  const couloir = valeur && /^FIN([A-Z]{3})\d/i.exec(valeur)?.[1];
  if (couloir) couloirs.add(couloir.toUpperCase());
}

function recordPiece(nom: string, { pieces }: Collecting): void {
  const bas = nom.toLowerCase();
  if (!pieces.has(bas)) pieces.set(bas, nom);
}

function recordName(key: string, { balises, noms }: Collecting): string {
  const name = simplify(shorten(key));
  noms.set(key, name);
  if (!balises.has(name)) balises.set(name, shorten(key));
  return name;
}

function entriesOf(value: object): [string, unknown][] {
  const entries = Object.entries(value);
  return entries.length > KEYS ? entries.slice(0, KEYS) : entries;
}
