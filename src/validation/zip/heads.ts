import type { RefusZip, TypePiece } from '#domain/zip.ts';
import type { Fiche, Repertoire } from './directory.ts';
import { inflateHead } from './inflate.ts';
import {
  checkDescriptor,
  checkLocalHeader,
  findData,
  MAX_DESCRIPTEUR,
  TAILLE_EN_TETE_LOCAL,
  type Donnees,
} from './local-header.ts';
import { designate, refuse } from './refus.ts';
import { recognizeType, TETE_UTILE } from './signature.ts';
import { readSpans, type Etendue } from './spans.ts';
import { readWindow, type Fenetre } from './window.ts';

/** What the start of each entry says. */
export interface Tetes {
  readonly refus: RefusZip | null;
  /** By rang: the real type by the first bytes; null when the entry cannot be read or the archive is refused. */
  readonly types: readonly (TypePiece | null)[];
}

/**
 * Bytes of data read for the signature. Compressed, fewer suffice (a Huffman table takes 100 to 300), and a hostile entry
 * may make each cost 1,032 bytes of output.
 */
const TETE_LUE = TETE_UTILE;
const TETE_COMPRESSEE = 400;
/** Where heads are inflated in turn. */
const TETE_INFLEE = new Uint8Array(TETE_UTILE);

interface Suite {
  readonly fiche: Fiche;
  /** Where the next entry, or the directory, starts. */
  readonly borne: number;
}

/**
 * Reads the start of every entry, in few reads: each local header must agree with the directory, no entry may overlap
 * another, descriptors must agree. Says the real type of each on the way.
 */
export async function readHeads(fichier: Blob, repertoire: Repertoire): Promise<Tetes> {
  const suites = inFileOrder(repertoire);
  const overlap = findOverlap(suites) ?? (await findProgram(fichier, suites));
  if (overlap) return { refus: overlap, types: [] };

  const types: (TypePiece | null)[] = repertoire.fiches.map(() => null);
  const etendues = suites.map(spanOf);
  const last = repertoire.fenetre.debut;
  etendues.push({ debut: Math.max(0, last - MAX_DESCRIPTEUR), fin: last });
  let refus: RefusZip | null = null;
  /** Entries that the window did not hold whole: a long extra field, a descriptor far from what follows. */
  const late: Suite[] = [];
  let pending: { readonly suite: Suite; readonly donnees: Donnees } | null = null;

  await readSpans(fichier, etendues, (fenetre, index) => {
    if (refus !== null) return;
    if (pending !== null) {
      if (!holdsDescriptor(fenetre, pending.donnees, pending.suite.borne)) late.push(pending.suite);
      else refus = checkEnd(fenetre, pending.suite, pending.donnees);
      pending = null;
    }
    const suite = suites[index];
    if (suite === undefined || refus !== null) return;
    const checked = checkStart(fenetre, repertoire, suite);
    if (checked === null) late.push(suite);
    else if ('regle' in checked) refus = checked;
    else {
      types[suite.fiche.entree.rang] = typeOf(fenetre, suite.fiche, checked);
      if (checked.descripteur === 'aucun') return;
      if (!holdsDescriptor(fenetre, checked, suite.borne)) pending = { suite, donnees: checked };
      else refus = checkEnd(fenetre, suite, checked);
    }
  });
  for (const suite of late) {
    refus ??= await checkAlone(fichier, repertoire, suite, types);
  }
  return refus === null ? { refus, types } : { refus, types: [] };
}

/** Null when the window holds too little of the entry. */
function checkStart(
  fenetre: Fenetre,
  repertoire: Repertoire,
  { fiche, borne }: Suite,
): Donnees | RefusZip | null {
  const { debut, rang, nom } = fiche.entree;
  const data = findData(fenetre, debut);
  if (data !== null && data <= borne && !fenetre.holds(debut, data)) return null;
  if (data !== null && data + fiche.entree.tailleCompressee > borne) {
    return refuse('entrees-separees', { entree: designate(rang, nom) });
  }
  return checkLocalHeader(fenetre, repertoire, fiche);
}

function checkEnd(fenetre: Fenetre, { fiche, borne }: Suite, donnees: Donnees): RefusZip | null {
  if (checkDescriptor(fenetre, fiche, donnees, borne) !== null) return null;
  const { rang, nom } = fiche.entree;
  return refuse('descripteur-concordant', { entree: designate(rang, nom) });
}

/** The same by slices of its own. */
async function checkAlone(
  fichier: Blob,
  repertoire: Repertoire,
  suite: Suite,
  types: (TypePiece | null)[],
): Promise<RefusZip | null> {
  const { fiche, borne } = suite;
  const { debut } = fiche.entree;
  const longest = debut + TAILLE_EN_TETE_LOCAL + 2 * 0xffff + TETE_LUE;
  const tete = await readWindow(fichier, debut, Math.min(longest, borne));
  const donnees = checkStart(tete, repertoire, suite);
  if (donnees === null)
    return refuse('en-tete-local-present', {
      entree: designate(fiche.entree.rang, fiche.entree.nom),
    });
  if ('regle' in donnees) return donnees;
  types[fiche.entree.rang] = typeOf(tete, fiche, donnees);
  if (donnees.descripteur === 'aucun') return null;
  const fin = Math.min(donnees.fin + MAX_DESCRIPTEUR, borne);
  return checkEnd(await readWindow(fichier, donnees.fin, fin), suite, donnees);
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

function inFileOrder({ fenetre, fiches }: Repertoire): readonly Suite[] {
  const sorted = [...fiches].sort((a, b) => a.entree.debut - b.entree.debut);
  return sorted.map((fiche, i) => ({
    fiche,
    borne: sorted[i + 1]?.entree.debut ?? fenetre.debut,
  }));
}

/** By the sizes of the directory alone, before anything else is read. */
function findOverlap(suites: readonly Suite[]): RefusZip | null {
  for (const { fiche, borne } of suites) {
    const { debut, tailleCompressee, rang, nom } = fiche.entree;
    if (debut + TAILLE_EN_TETE_LOCAL + fiche.longueurNom + tailleCompressee > borne) {
      return refuse('entrees-separees', { entree: designate(rang, nom) });
    }
  }
  return null;
}

/** Other bytes before the first entry do no harm; a program there is a self-extracting archive. */
async function findProgram(fichier: Blob, suites: readonly Suite[]): Promise<RefusZip | null> {
  if ((suites[0]?.fiche.entree.debut ?? 0) === 0) return null;
  const { octets } = await readWindow(fichier, 0, 4);
  const start = String.fromCharCode(...octets);
  return /^(MZ|\x7fELF|#!)/.test(start) ? refuse('pas-un-programme') : null;
}

function spanOf({ fiche, borne }: Suite): Etendue {
  const { debut } = fiche.entree;
  // Local extra fields are often a little longer than those of the directory.
  const header = TAILLE_EN_TETE_LOCAL + fiche.longueurNom + fiche.longueurExtra + 64;
  return {
    debut: Math.max(0, debut - MAX_DESCRIPTEUR),
    fin: Math.min(debut + header + TETE_LUE, borne),
  };
}
