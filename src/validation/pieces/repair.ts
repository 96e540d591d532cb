import type {
  Attendu,
  ChoixPiece,
  ChoixPossible,
  EntreeInspectee,
  EtapeReparation,
  PlanReparation,
  RaisonInutilisable,
  ZipPrevu,
} from '#domain/pieces-report.ts';
import { LIMITES_ZIP, MO_DECIMAL, PIECE_MAX_MO } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { entreeAt } from '#controls/support/pieces.ts';
import { describeSteps, keyOf, refOf } from './repair-steps.ts';
import { wrongOf } from './usable.ts';
import { entrySize, LEAST_ZIP_SIZE, writeZip, type ReadRaw } from './write-zip.ts';
import { chooseZipNames } from './zip-names.ts';

/**
 * Plans new zips that hold each document found, once, under the name that the JSON wants, below the size limit of the
 * profil (in its smaller reading), with names not used yet. Bytes of pieces never change. What only a person can decide
 * (two different copies, several look-alikes) is left undone and said, unless `choisis` decides; a choice that is not
 * proposed is ignored. Without JSON, or while entries are unread, only what is known is repaired.
 */
export function planRepair(
  contexte: ContextePieces,
  choisis: readonly ChoixPiece[] = [],
): PlanReparation {
  const kept = new Map<string, Kept>();
  const choix: ChoixPossible[] = [];
  const restants: PlanReparation['restants'][number][] = [];
  const choisiPar = new Map(choisis.map(({ attendu, ref }) => [attendu, ref]));
  for (const attendu of firstOfEachName(contexte.attendus)) {
    const { rang, document } = attendu;
    const keep = (piece: EntreeInspectee) =>
      kept.set(keyOf(refOf(piece)), { piece, nom: document.nomFichier });
    const sort = settle(attendu, contexte);
    if (sort.type === 'pris') keep(sort.piece);
    else if (sort.type === 'laisse') restants.push({ attendu: rang, raison: sort.raison });
    else if (sort.type === 'a-choisir') {
      const voulu = choisiPar.get(rang);
      const choisi = voulu && sort.candidats.find((piece) => keyOf(refOf(piece)) === keyOf(voulu));
      if (choisi) keep(choisi);
      choix.push({
        attendu: rang,
        candidats: sort.candidats.map(refOf),
        choisi: choisi ? refOf(choisi) : null,
      });
    }
  }
  if (!contexte.avecJson) keepAll(contexte, kept);
  const etapes = describeSteps(contexte, kept, choix);
  const zips = pack([...kept.values()], contexte);
  return { utile: zips.length > 0 && isUseful(etapes, contexte), etapes, zips, choix, restants };
}

interface Kept {
  readonly piece: EntreeInspectee;
  readonly nom: string;
}

/** One file answers all the documents of its name. */
function firstOfEachName(attendus: readonly Attendu[]): Iterable<Attendu> {
  const byName = new Map<string, Attendu>();
  for (const attendu of attendus) {
    const { nomFichier } = attendu.document;
    if (!byName.has(nomFichier)) byName.set(nomFichier, attendu);
  }
  return byName.values();
}

type Sort =
  | { readonly type: 'pris'; readonly piece: EntreeInspectee }
  | { readonly type: 'a-choisir'; readonly candidats: readonly EntreeInspectee[] }
  /** `raison`: French. */
  | { readonly type: 'laisse'; readonly raison: string }
  /** Perhaps in a zip that could not be read, of which its refusal says all. */
  | { readonly type: 'pas-lu' };

const PAS_LU = { type: 'pas-lu' } as const;

function settle(attendu: Attendu, contexte: ContextePieces): Sort {
  const { etat, entrees, raison, copiesIdentiques, document } = attendu;
  if (!isSimpleName(document.nomFichier)) return { type: 'laisse', raison: NOM_IMPOSSIBLE };
  const pieces = entrees.flatMap((ref) => entreeAt(ref, contexte) ?? []);
  const [best] = pieces;
  if (!best) return etat === 'pas-lu' ? PAS_LU : { type: 'laisse', raison: RIEN_DE_RESSEMBLANT };
  // The raison is that of the best entry, but a wrong format is that of all.
  const several = pieces.length > 1 && !copiesIdentiques && raison?.type !== 'format';
  const candidats = several ? pieces.filter((piece) => isCopyable(wrongOf(piece))) : [];
  const [first] = candidats;
  if (first && !areSame(candidats)) return { type: 'a-choisir', candidats };
  if (first) return { type: 'pris', piece: first };
  if (raison && !isCopyable(raison)) return { type: 'laisse', raison: WHY_NOT[raison.type] };
  return { type: 'pris', piece: best };
}

function areSame([first, ...others]: readonly EntreeInspectee[]): boolean {
  return others.every(
    ({ entree }) => entree.crc32 === first?.entree.crc32 && entree.taille === first.entree.taille,
  );
}

const NOM_IMPOSSIBLE =
  'Le nom annoncé dans le JSON n’est pas un simple nom de fichier : corrigez-le d’abord.';
const RIEN_DE_RESSEMBLANT = 'Aucun des fichiers déposés ne lui ressemble : ajoutez-le.';

/** What is only presumed to be wrong is carried over as it is: a repair loses nothing that belongs. */
function isCopyable(raison: RaisonInutilisable | null): boolean {
  return raison === null || raison.type === 'contenu' || raison.type === 'vide';
}

const WHY_NOT: Readonly<Record<RaisonInutilisable['type'], string>> = {
  taille: `Le fichier dépasse ${PIECE_MAX_MO} Mo : réduisez-le d’abord.`,
  format: 'Le document doit d’abord être enregistré au format annoncé.',
  integrite: 'Le fichier ne peut pas être sorti intact du zip : repartez de l’original.',
  contenu: 'Le contenu du fichier n’est pas du format annoncé.',
  vide: 'Le fichier est vide.',
  lien: 'C’est un lien vers un autre fichier, pas le document.',
};

/** Without JSON the names are right by default: what the system added goes, folders are flattened. */
function keepAll({ zips }: ContextePieces, kept: Map<string, Kept>): void {
  const seen = new Set<string>();
  for (const piece of zips.flatMap(({ entrees }) => entrees)) {
    const nom = piece.entree.nom.slice(piece.entree.nom.lastIndexOf('/') + 1);
    if (piece.role !== 'sans-json' || !isReadable(piece) || !isSimpleName(nom)) continue;
    if (seen.has(nom)) continue;
    seen.add(nom);
    kept.set(keyOf(refOf(piece)), { piece, nom });
  }
}

function isReadable({ entree, examen }: EntreeInspectee): boolean {
  if (entree.lien || entree.chiffree || (entree.methode !== 0 && entree.methode !== 8))
    return false;
  return examen === null || examen.integrite === 'ok';
}

/** In order, a new zip whenever the limit would be passed (only a lone piece larger than it may pass it). */
function pack(kept: readonly Kept[], contexte: ContextePieces): readonly ZipPrevu[] {
  const limit = LIMITES_ZIP[contexte.profilZip].mo * MO_DECIMAL;
  const packs: { entrees: ZipPrevu['entrees'][number][]; taille: number }[] = [];
  for (const { piece, nom } of kept) {
    const { entree } = piece;
    const taille = entrySize(nom, entree.tailleCompressee);
    let last = packs.at(-1);
    if (!last || last.taille + taille > limit || last.entrees.length >= MOST_ENTRIES) {
      last = { entrees: [], taille: LEAST_ZIP_SIZE };
      packs.push(last);
    }
    last.taille += taille;
    last.entrees.push({
      ref: refOf(piece),
      nom,
      crc32: entree.crc32,
      taille: entree.taille,
      tailleCompressee: entree.tailleCompressee,
      methode: entree.methode === 0 ? 0 : 8,
    });
  }
  const noms = chooseZipNames(contexte, packs.length);
  return packs.map((each, i) => ({ nom: noms[i] ?? '', ...each }));
}

/** A zip of 65,535 entries or more needs another form of end record. */
const MOST_ENTRIES = 60_000;

function isUseful(
  etapes: readonly EtapeReparation[],
  { zips, profilZip, nomsDejaUtilises }: ContextePieces,
): boolean {
  if (etapes.some(({ action }) => action !== 'garder')) return true;
  const noms = new Set(nomsDejaUtilises);
  return zips.some(({ lecture: { nom, taille, refus, remarques } }) => {
    if (refus || remarques.length > 0 || noms.has(nom)) return true;
    noms.add(nom);
    return taille > LIMITES_ZIP[profilZip].mo * MO_DECIMAL;
  });
}

/** A name that any system writes as one file: what the plan puts in a zip must be safe whatever the JSON says. */
function isSimpleName(nom: string): boolean {
  return nom !== '' && nom !== '.' && nom !== '..' && !/[/\\:\p{Cc}\p{Cs}]/u.test(nom);
}

/** Makes the zips of a plan, one after the other. @throws as `writeZip` */
export async function makeRepaired(
  { zips }: Pick<PlanReparation, 'zips'>,
  readRaw: ReadRaw,
): Promise<readonly { readonly nom: string; readonly fichier: Blob }[]> {
  const made = [];
  for (const zip of zips) made.push({ nom: zip.nom, fichier: await writeZip(zip, readRaw) });
  return made;
}
