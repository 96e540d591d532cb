import { formatCompte } from '#domain/francais.ts';
import type { RefusZip, TypePiece } from '#domain/zip.ts';
import { designateEntree, type Fiche, type Repertoire } from './directory.ts';
import { inflateHead } from './inflate.ts';
import {
  checkDescriptor,
  checkLocalHeader,
  findData,
  MAX_DESCRIPTEUR,
  TAILLE_EN_TETE_LOCAL,
  type Donnees,
} from './local-header.ts';
import { findHidden, readStart, type Trou } from './hidden.ts';
import { refuse, remark } from './refus.ts';
import { recognizeType, TETE_UTILE } from './signature.ts';
import { readSpans } from './spans.ts';
import { findOverlap, inFileOrder, spanOf, TETE_LUE, type Suite } from './suites.ts';
import { hold, readWindow, type Fenetre } from './window.ts';

/** What the start of each entry says. */
export interface Tetes {
  readonly refus: RefusZip | null;
  readonly remarques: readonly RefusZip[];
  /** By rang: the real type by the first bytes; null when the entry cannot be read or the archive is refused. */
  readonly types: readonly (TypePiece | null)[];
}

/**
 * Compressed bytes that suffice for the signature (a Huffman table takes 100 to 300); a hostile entry may make each cost 1,032
 * bytes of output.
 */
const TETE_COMPRESSEE = 400;
/** Where heads are inflated in turn. */
const TETE_INFLEE = new Uint8Array(TETE_UTILE);

/** What the reading of the heads finds on its way. */
interface Collecte {
  refus: RefusZip | null;
  readonly types: (TypePiece | null)[];
  /** Entries whose descriptor is missing where it is announced. */
  readonly sansDescripteur: Fiche[];
  /** Bytes between the end of an entry and what follows. */
  readonly trous: Trou[];
}

/**
 * Reads the start of every entry, in few reads: each local header must agree with the directory, no entry may overlap
 * another, descriptors must agree, nothing may hide between them. Says the real type of each on the way.
 */
export async function readHeads(fichier: Blob, repertoire: Repertoire): Promise<Tetes> {
  await hold(fichier);
  const suites = inFileOrder(repertoire);
  const start = await readStart(fichier, suites[0]?.fiche.entree.debut ?? repertoire.fenetre.debut);
  const overlap = findOverlap(suites) ?? start.refus;
  if (overlap) return { refus: overlap, types: [], remarques: [] };

  const types: (TypePiece | null)[] = repertoire.fiches.map(() => null);
  const found: Collecte = { refus: null, types, sansDescripteur: [], trous: [] };
  const etendues = suites.map(spanOf);
  const last = repertoire.fenetre.debut;
  etendues.push({ debut: Math.max(0, last - MAX_DESCRIPTEUR), fin: last });
  /** Entries that the window did not hold whole: a long extra field, a descriptor far from what follows. */
  const late: Suite[] = [];
  let pending: { readonly suite: Suite; readonly donnees: Donnees } | null = null;

  await readSpans(fichier, etendues, (fenetre, index) => {
    if (found.refus !== null) return;
    if (pending !== null) {
      if (!holdsDescriptor(fenetre, pending.donnees, pending.suite.borne)) late.push(pending.suite);
      else checkEnd(fenetre, pending.suite, pending.donnees, found);
      pending = null;
    }
    const suite = suites[index];
    if (suite === undefined || found.refus !== null) return;
    const checked = checkStart(fenetre, repertoire, suite);
    if (checked === null) late.push(suite);
    else if ('regle' in checked) found.refus = checked;
    else {
      types[suite.fiche.entree.rang] = typeOf(fenetre, suite.fiche, checked);
      if (checked.descripteur === 'aucun' || holdsDescriptor(fenetre, checked, suite.borne)) {
        checkEnd(fenetre, suite, checked, found);
      } else pending = { suite, donnees: checked };
    }
  });
  for (const suite of late) {
    if (found.refus === null) await checkAlone(fichier, repertoire, suite, found);
  }
  const refus = found.refus ?? (await findHidden(fichier, found.trous));
  if (refus !== null) return { refus, types: [], remarques: [] };
  return { refus, types, remarques: [...start.remarques, ...wordMissing(found)] };
}

function wordMissing({ sansDescripteur }: Collecte): readonly RefusZip[] {
  const [first] = sansDescripteur;
  if (!first) return [];
  const nombre = formatCompte(sansDescripteur.length, 'fichier');
  return [remark('recapitulatif-absent', { nombre, entree: designateEntree(first) })];
}

/** Null when the window holds too little of the entry. */
function checkStart(
  fenetre: Fenetre,
  repertoire: Repertoire,
  { fiche, borne }: Suite,
): Donnees | RefusZip | null {
  const { debut } = fiche.entree;
  const data = findData(fenetre, debut);
  if (data !== null && data <= borne && !fenetre.holds(debut, data)) return null;
  if (data !== null && data + fiche.entree.tailleCompressee > borne) {
    return refuse('entrees-separees', { entree: designateEntree(fiche) });
  }
  return checkLocalHeader(fenetre, repertoire, fiche);
}

function checkEnd(
  fenetre: Fenetre,
  { fiche, borne }: Suite,
  donnees: Donnees,
  found: Collecte,
): void {
  const end =
    donnees.descripteur === 'aucun'
      ? { fin: donnees.fin, absent: false }
      : checkDescriptor(fenetre, fiche, donnees, borne);
  if (end === null) {
    found.refus = refuse('descripteur-concordant', { entree: designateEntree(fiche) });
    return;
  }
  if (end.absent) found.sansDescripteur.push(fiche);
  if (end.fin + 4 <= borne) found.trous.push({ debut: end.fin, fin: end.fin + 4 });
}

/** The same by slices of its own. */
async function checkAlone(
  fichier: Blob,
  repertoire: Repertoire,
  suite: Suite,
  found: Collecte,
): Promise<void> {
  const { fiche, borne } = suite;
  const { debut } = fiche.entree;
  const longest = debut + TAILLE_EN_TETE_LOCAL + 2 * 0xffff + TETE_LUE;
  const tete = await readWindow(fichier, debut, Math.min(longest, borne));
  const donnees =
    checkStart(tete, repertoire, suite) ??
    refuse('en-tete-local-present', { entree: designateEntree(fiche) });
  if ('regle' in donnees) {
    found.refus = donnees;
    return;
  }
  found.types[fiche.entree.rang] = typeOf(tete, fiche, donnees);
  const fin = Math.min(donnees.fin + MAX_DESCRIPTEUR, borne);
  checkEnd(await readWindow(fichier, donnees.fin, fin), suite, donnees, found);
}

function holdsDescriptor(fenetre: Fenetre, { fin }: Donnees, borne: number): boolean {
  return fenetre.holds(fin, Math.min(fin + MAX_DESCRIPTEUR, borne));
}

function typeOf(fenetre: Fenetre, { entree }: Fiche, donnees: Donnees): TypePiece | null {
  if (entree.chiffree) return null;
  const end = Math.min(donnees.debut + TETE_LUE, donnees.fin, fenetre.fin);
  const tete = fenetre.part(donnees.debut, end);
  if (entree.methode === 0) return recognizeType(tete);
  if (entree.methode !== 8) return null;
  return recognizeType(inflateHead(tete.subarray(0, TETE_COMPRESSEE), TETE_INFLEE));
}
