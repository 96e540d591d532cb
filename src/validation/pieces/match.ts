import type {
  Attendu,
  CauseNom,
  DocumentAttendu,
  EntreeInspectee,
  RaisonInutilisable,
  ZipInspecte,
} from '#domain/pieces-report.ts';
import { baseName } from '#domain/pieces.ts';
import { isGuessed } from '#domain/zip.ts';
import { toCandidates, type Candidate, type ZipLu } from './candidate.ts';
import { rereadNames } from './reread.ts';
import { findResembling, type Homonymes, type Trouvaille } from './resemble.ts';
import { wrongFormat, wrongOf } from './usable.ts';

export interface Appariement {
  readonly attendus: readonly Attendu[];
  readonly zips: readonly ZipInspecte[];
}

/**
 * Looks for each document in the entries of all the zips: its exact name first, then names that resemble it. An entry
 * answers one document only, unless the JSON lists the same name twice. `documents` null: no JSON, the entries are
 * judged by the rules alone. A refused zip answers nothing.
 */
export function matchPieces(
  documents: readonly DocumentAttendu[] | null,
  zips: readonly ZipLu[],
): Appariement {
  const groupes = groupByName(documents ?? []);
  const candidates = zips.map((lu, zip) => rereadNames(toCandidates(lu, zip), groupes.keys()));
  const lisibles = candidates.flat();
  const absent = zips.some(({ lecture }) => lecture.refus !== null) ? 'pas-lu' : 'manquant';
  const attendus: Attendu[] = [];

  const exacts = indexExact(lisibles, groupes);
  const absents: Homonymes[] = [];
  for (const groupe of groupes.values()) {
    const trouves = exacts.get(groupe.nomFichier);
    if (trouves) settle(groupe, decideExact(groupe, trouves), attendus);
    else absents.push(groupe);
  }
  const libres = lisibles.filter(({ role, nature }) => role === null && nature === 'piece');
  const trouvailles = findResembling(absents, libres);
  for (const groupe of absents) {
    const trouvaille = trouvailles.get(groupe);
    if (trouvaille) settle(groupe, decideResembling(groupe, trouvaille), attendus);
    else settle(groupe, decision(absent, []), attendus);
  }
  for (const libre of libres) markFolderCopy(libre, groupes, exacts);

  return {
    attendus: attendus.sort((a, b) => a.rang - b.rang),
    zips: zips.map(({ lecture }, rang) => ({
      rang,
      lecture,
      entrees: (candidates[rang] ?? []).map((candidate) => close(candidate, documents !== null)),
    })),
  };
}

type Decision = Pick<Attendu, 'etat' | 'cause' | 'raison' | 'copiesIdentiques'> & {
  readonly candidates: readonly Candidate[];
};

function decideExact(groupe: Homonymes, trouves: readonly Candidate[]): Decision {
  const sound = trouves.filter((candidate) => !wrongOf(candidate));
  const [best = trouves[0]] = sound;
  const candidates = best ? [best, ...trouves.filter((other) => other !== best)] : [];
  for (const candidate of candidates) {
    candidate.role = candidate === best ? 'attendue' : 'double';
    candidate.attendus = groupe.rangs;
  }
  const copiesIdentiques = candidates.length > 1 && areIdentical(sound);
  const raison = best ? wrongOf(best) : null;
  if (raison) return decision('inutilisable', candidates, { raison, copiesIdentiques });
  if (best && candidates.length === 1) {
    if (!isGuessed(best.entree)) return decision('present', candidates);
    best.role = 'a-renommer';
    return decision('autre-nom', candidates, { cause: 'encodage' });
  }
  return decision('en-double', candidates, { copiesIdentiques });
}

function decideResembling(groupe: Homonymes, { cause, candidates: found }: Trouvaille): Decision {
  const candidates = cause === 'extension' ? preferSameFormat(found, groupe) : found;
  for (const candidate of candidates) {
    candidate.role = 'a-renommer';
    candidate.attendus = groupe.rangs;
  }
  const [first] = candidates;
  const format = first && cause === 'extension' ? wrongFormat(first, groupe.nomFichier) : null;
  if (format) return decision('inutilisable', candidates, { raison: format });
  // Who wrote the name knows another one: it is not theirs that is wrong.
  const guessed = (cause === 'accents' || cause === 'unicode') && first && isGuessed(first.entree);
  return decision('autre-nom', candidates, {
    cause: guessed ? 'encodage' : cause,
    raison: first ? wrongOf(first) : null,
    copiesIdentiques: candidates.length > 1 && areIdentical(candidates),
  });
}

/** Entries that need only another name come alone, when there are any. */
function preferSameFormat(found: readonly Candidate[], { nomFichier }: Homonymes) {
  const sound = found.filter((candidate) => !wrongFormat(candidate, nomFichier));
  return sound.length > 0 ? sound : found;
}

function decision(
  etat: Attendu['etat'],
  candidates: readonly Candidate[],
  more: {
    cause?: CauseNom;
    raison?: RaisonInutilisable | null;
    copiesIdentiques?: boolean;
  } = {},
): Decision {
  const { cause = null, raison = null, copiesIdentiques = false } = more;
  return { etat, candidates, cause, raison, copiesIdentiques };
}

function settle(groupe: Homonymes, { candidates, ...rest }: Decision, into: Attendu[]): void {
  const entrees = candidates.map(({ zip, entree }) => ({ zip, rang: entree.rang }));
  for (const [place, rang] of groupe.rangs.entries()) {
    const document = groupe.documents[place];
    if (document) into.push({ rang, document, entrees, ...rest });
  }
}

/** A second copy, in a folder, of a document that is there. */
function markFolderCopy(
  libre: Candidate,
  groupes: ReadonlyMap<string, Homonymes>,
  exacts: ReadonlyMap<string, unknown>,
): void {
  const base = baseName(libre.entree.nom);
  const groupe = groupes.get(base);
  if (libre.role !== null || !groupe || !exacts.has(base)) return;
  libre.role = 'double';
  libre.attendus = groupe.rangs;
}

function close(candidate: Candidate, avecJson: boolean): EntreeInspectee {
  const last = candidate.nature === 'piece' ? (avecJson ? 'inattendue' : 'sans-json') : 'superflue';
  return { ...candidate, role: candidate.role ?? last };
}

function groupByName(documents: readonly DocumentAttendu[]): ReadonlyMap<string, Homonymes> {
  const groupes = new Map<
    string,
    { nomFichier: string; rangs: number[]; documents: DocumentAttendu[] }
  >();
  for (const [rang, document] of documents.entries()) {
    const { nomFichier } = document;
    const groupe = groupes.get(nomFichier) ?? { nomFichier, rangs: [], documents: [] };
    groupe.rangs.push(rang);
    groupe.documents.push(document);
    groupes.set(nomFichier, groupe);
  }
  return groupes;
}

/** Entries that bear exactly an expected name. A name that is not safe never does: the portal could not write it. */
function indexExact(
  candidates: readonly Candidate[],
  groupes: ReadonlyMap<string, Homonymes>,
): ReadonlyMap<string, Candidate[]> {
  const exacts = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { nom, nomSur, dossier } = candidate.entree;
    if (dossier || !nomSur || !groupes.has(nom)) continue;
    const same = exacts.get(nom);
    if (same) same.push(candidate);
    else exacts.set(nom, [candidate]);
  }
  return exacts;
}

function areIdentical(candidates: readonly Candidate[]): boolean {
  const [first, ...others] = candidates;
  return others.every(
    ({ entree }) => entree.crc32 === first?.entree.crc32 && entree.taille === first.entree.taille,
  );
}
