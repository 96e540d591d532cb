import type {
  Attendu,
  EntreeInspectee,
  EntreeRef,
  EtapeReparation,
  PlanReparation,
  RaisonInutilisable,
  ZipPrevu,
} from '#domain/pieces-report.ts';
import { LIMITES_ZIP, MO_DECIMAL } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { entreeAt } from '#controls/support/pieces.ts';
import { entrySize, LEAST_ZIP_SIZE, writeZip, type ReadRaw } from './write-zip.ts';
import { chooseZipNames } from './zip-names.ts';

/**
 * Plans new zips that hold each document found, once, under the name that the JSON wants, below the size limit of the
 * profil (in its smaller reading), with names not used yet. Bytes of pieces never change. What only a person can decide
 * (two different copies, several look-alikes) is left undone and said, unless `choix` (rank of the document → entry)
 * decides. Without JSON, or while entries are unread, only what is known is repaired.
 */
export function planRepair(
  contexte: ContextePieces,
  choix: ReadonlyMap<number, EntreeRef> = new Map(),
): PlanReparation {
  const kept = new Map<string, Kept>();
  const restants: { attendu: number; raison: string }[] = [];
  for (const attendu of contexte.attendus) {
    const choice = choose(attendu, contexte, choix.get(attendu.rang));
    if (typeof choice === 'string') restants.push({ attendu: attendu.rang, raison: choice });
    else kept.set(keyOf(choice), { piece: choice, nom: attendu.document.nomFichier });
  }
  if (!contexte.avecJson) keepAll(contexte, kept);
  const etapes = contexte.zips.flatMap(({ entrees }) =>
    entrees.map((piece) => describeStep(piece, kept.get(keyOf(piece)), contexte)),
  );
  const zips = pack([...kept.values()], contexte);
  return { utile: zips.length > 0 && isUseful(etapes, contexte), etapes, zips, restants };
}

interface Kept {
  readonly piece: EntreeInspectee;
  readonly nom: string;
}

/** The entry for this document, or the French reason why none can be taken. */
function choose(
  attendu: Attendu,
  contexte: ContextePieces,
  chosen: EntreeRef | undefined,
): EntreeInspectee | string {
  const { etat, entrees, raison, copiesIdentiques, document } = attendu;
  if (!isSimpleName(document.nomFichier)) {
    return 'Le nom annoncé dans le JSON n’est pas un simple nom de fichier : corrigez-le d’abord.';
  }
  if (etat === 'manquant') return 'Aucun des fichiers déposés ne lui ressemble.';
  if (raison && !isCopyable(raison)) return WHY_NOT[raison.type];
  const isProposed = entrees.some((ref) => ref.zip === chosen?.zip && ref.rang === chosen.rang);
  if (entrees.length > 1 && !copiesIdentiques && !isProposed) {
    return 'Plusieurs fichiers différents pourraient convenir : choisissez le bon.';
  }
  const piece = entreeAt(isProposed ? chosen : entrees[0], contexte);
  return piece ?? 'Aucun des fichiers déposés ne lui ressemble.';
}

/** What is only presumed to be wrong is carried over as it is: a repair loses nothing that belongs. */
function isCopyable({ type }: RaisonInutilisable): boolean {
  return type === 'contenu' || type === 'vide';
}

const WHY_NOT: Readonly<Record<RaisonInutilisable['type'], string>> = {
  taille: 'Le fichier dépasse 3 Mo : réduisez-le d’abord.',
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
    kept.set(keyOf(piece), { piece, nom });
  }
}

function isReadable({ entree, examen }: EntreeInspectee): boolean {
  if (entree.lien || entree.chiffree || (entree.methode !== 0 && entree.methode !== 8))
    return false;
  return examen === null || examen.integrite === 'ok';
}

function describeStep(
  piece: EntreeInspectee,
  kept: Kept | undefined,
  { avecJson }: ContextePieces,
): EtapeReparation {
  const { entree, zip, role } = piece;
  const ref = { zip, rang: entree.rang };
  if (!kept) {
    const raison = role === 'sans-json' || avecJson ? DROPPED[role] : DROPPED.superflue;
    return { ref, nom: entree.nom, action: 'retirer', nouveauNom: null, raison };
  }
  const same = kept.nom === entree.nom;
  return {
    ref,
    nom: entree.nom,
    action: same ? 'garder' : 'renommer',
    nouveauNom: kept.nom,
    raison: same
      ? 'Déjà sous le bon nom.'
      : avecJson
        ? 'Prend le nom annoncé dans le JSON.'
        : 'Sort de son dossier.',
  };
}

const DROPPED: Readonly<Record<EntreeInspectee['role'], string>> = {
  attendue: 'Ne peut pas servir en l’état.',
  'a-renommer': 'À décider par vous, ou inutilisable en l’état.',
  double: 'Copie d’un document gardé une seule fois, ou à choisir par vous.',
  superflue: 'Ajouté par le système, ou simple dossier.',
  inattendue: 'N’est annoncé par aucune demande du JSON.',
  'sans-json': 'Illisible, ou du même nom qu’un autre fichier gardé.',
};

/** In order, a new zip whenever the limit would be passed (only a lone piece larger than it may pass it). */
function pack(kept: readonly Kept[], contexte: ContextePieces): readonly ZipPrevu[] {
  const limit = LIMITES_ZIP[contexte.profilZip].mo * MO_DECIMAL;
  const packs: { entrees: ZipPrevu['entrees'][number][]; taille: number }[] = [];
  for (const { piece, nom } of kept) {
    const { entree, zip } = piece;
    const taille = entrySize(nom, entree.tailleCompressee);
    let last = packs.at(-1);
    if (!last || last.taille + taille > limit || last.entrees.length >= MOST_ENTRIES) {
      last = { entrees: [], taille: LEAST_ZIP_SIZE };
      packs.push(last);
    }
    last.taille += taille;
    last.entrees.push({
      ref: { zip, rang: entree.rang },
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
  return zips.some(({ lecture: { nom, taille, refus } }) => {
    if (refus || noms.has(nom)) return true;
    noms.add(nom);
    return taille > LIMITES_ZIP[profilZip].mo * MO_DECIMAL;
  });
}

/** A name that any system writes as one file: what the plan puts in a zip must be safe whatever the JSON says. */
function isSimpleName(nom: string): boolean {
  return nom !== '' && nom !== '.' && nom !== '..' && !/[/\\:\p{Cc}\p{Cs}]/u.test(nom);
}

function keyOf(piece: EntreeInspectee): string {
  return `${piece.zip}/${piece.entree.rang}`;
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
