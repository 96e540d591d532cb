import type { FormulaireId } from '#domain/formulaires.ts';
import { shorten } from './mots.ts';
import { simplify } from './noms-proches.ts';

/** What a document shows of its form, without trusting any of it. */
export interface Signes {
  /** Points and signs seen (French) per form. */
  readonly parFormulaire: Readonly<Record<FormulaireId, Score>>;
  /** Another couloir or software that the names speak of (« HOP », « MDV-LGC-Va2 »), null when there is none. */
  readonly autreCouloir: string | null;
}

export interface Score {
  readonly points: number;
  readonly signes: readonly string[];
}

/** Lines looked at: a file holds demandes of one couloir and one software. */
const LINES = 20;
/** Tags looked at per block: a form has far fewer. */
const KEYS = 200;

export function readSignes(document: unknown): Signes {
  const seen = collect(document);
  const parFormulaire = {
    'img-ris-va2.solde': score(seen, 'img-ris-va2.solde'),
    'img-db-va2.solde': score(seen, 'img-db-va2.solde'),
    'mdv-lgc-va1.avance': score(seen, 'mdv-lgc-va1.avance'),
  };
  return { parFormulaire, autreCouloir: otherCouloir(seen) };
}

/** Tags (with their weight) by which a form is known; those that two forms share count for both. */
const SOLDE_IMG = { facture: 2, VA: 2, scenariosEffectivementInstalles: 2, dateSignatureVA: 1 };

const BALISES: Readonly<Record<FormulaireId, Readonly<Record<string, number>>>> = {
  'img-ris-va2.solde': {
    ...SOLDE_IMG,
    typePrestation: 3,
    isConnexionDB: 3,
    isConnexionGAM: 3,
    isConnexionTeleradiologie: 3,
    typeActivite: 2,
  },
  'img-db-va2.solde': { ...SOLDE_IMG, isRISVa2Deploye: 5 },
  'mdv-lgc-va1.avance': {
    commande: 2,
    scenarioInstallation: 2,
    commandePour: 2,
    montantSegurHT: 2,
    regimeTVA: 2,
    typeAction: 1,
    isClientUnique: 1,
    isMandataire: 1,
  },
};

/** Words that the numéro ANS and the names of pieces carry for each form. */
const ANS: Readonly<Record<FormulaireId, RegExp | null>> = {
  'img-ris-va2.solde': /^CVA2RIS/i,
  'img-db-va2.solde': /^CVA2DBX/i,
  'mdv-lgc-va1.avance': null,
};
const PIECES: Readonly<Record<FormulaireId, RegExp>> = {
  'img-ris-va2.solde': /^IMG-RIS-Va2/i,
  'img-db-va2.solde': /^IMG-DB-Va2/i,
  'mdv-lgc-va1.avance': /^MDV-LGC-Va1/i,
};
/** Names of pieces begin by couloir, software and wave. */
const LOGICIEL = /^([A-Z]{3}|MS[12])-([A-Z]{2,3}(?:-[A-Z]{3})?)-Va\d/i;
const COULOIRS_CONNUS = new Set(['IMG', 'MDV']);

interface Seen {
  /** Simplified name → as written. */
  readonly balises: Map<string, string>;
  /** As written → simplified name: each spelling is simplified once. */
  readonly noms: Map<string, string>;
  readonly numeroAns: string;
  readonly pieces: string[];
  readonly couloirs: Set<string>;
}

function score(seen: Seen, id: FormulaireId): Score {
  const signes: string[] = [];
  let points = 0;
  for (const [balise, weight] of Object.entries(BALISES[id])) {
    const written = seen.balises.get(simplify(balise));
    if (written === undefined) continue;
    points += weight;
    signes.push(`balise « ${written} »`);
  }
  if (ANS[id]?.test(seen.numeroAns)) {
    points += 4;
    signes.push(`numéro ANS « ${shorten(seen.numeroAns)} »`);
  }
  const piece = seen.pieces.find((nom) => PIECES[id].test(nom));
  if (piece !== undefined) {
    points += 3;
    signes.push(`pièce « ${shorten(piece)} »`);
  }
  return { points, signes };
}

function otherCouloir({ couloirs, pieces }: Seen): string | null {
  const known = Object.values(PIECES);
  for (const nom of pieces) {
    const [logiciel] = LOGICIEL.exec(nom) ?? [];
    if (logiciel && !known.some((pattern) => pattern.test(nom))) return logiciel;
  }
  return [...couloirs].find((couloir) => !COULOIRS_CONNUS.has(couloir)) ?? null;
}

function collect(document: unknown): Seen {
  const seen: Seen = {
    balises: new Map(),
    noms: new Map(),
    numeroAns: '',
    pieces: [],
    couloirs: new Set(),
  };
  if (!isObject(document)) return seen;
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

/** Blocks are nested three deep at most. */
function visit(value: unknown, depth: number, seen: Seen): void {
  if (depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, LINES)) visit(item, depth + 1, seen);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, child] of entriesOf(value)) {
    const name = seen.noms.get(key) ?? recordName(key, seen);
    if (name === 'nomfichier' && typeof child === 'string') seen.pieces.push(child);
    if (name === 'numeroasp' && typeof child === 'string') {
      const couloir = /^FIN([A-Z]{3})\d/i.exec(child)?.[1];
      if (couloir) seen.couloirs.add(couloir.toUpperCase());
    }
    visit(child, depth + 1, seen);
  }
}

function recordName(key: string, { balises, noms }: Seen): string {
  const name = simplify(shorten(key));
  noms.set(key, name);
  if (!balises.has(name)) balises.set(name, shorten(key));
  return name;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).slice(0, KEYS);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
