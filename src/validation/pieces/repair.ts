import type {
  ChoixPiece,
  EntreeInspectee,
  EtapeReparation,
  PlanReparation,
  ZipPrevu,
} from '#domain/pieces-report.ts';
import { LIMITES_ZIP, MO_DECIMAL } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { assignPieces, isSimpleName, listFree, type Kept } from './assign.ts';
import { describeSteps, keyOf, refOf } from './repair-steps.ts';
import { TAILLE_FIN } from '#domain/zip-ecriture.ts';
import { entrySize, writeZip, type ReadRaw } from './write-zip.ts';
import { chooseZipNames } from './zip-names.ts';

/**
 * Plans new zips that hold each document found, once, under the name that the JSON wants, below the size limit of the
 * profil (in its smaller reading), with names not used yet. Bytes of pieces never change. What only a person can decide
 * (two different copies, several look-alikes, a name that resembles nothing) is left undone and said, unless `choisis`
 * decides. Without JSON, or while entries are unread, only what is known is repaired.
 */
export function planRepair(
  contexte: ContextePieces,
  choisis: readonly ChoixPiece[] = [],
): PlanReparation {
  const { kept, acquis, choix, hesitations, restants } = assignPieces(contexte, choisis);
  if (!contexte.avecJson) keepAll(contexte, kept);
  const noms = new Set([...acquis, ...[...kept.values()].map(({ nom }) => nom)]);
  const etapes = describeSteps(contexte, { kept, noms }, choix);
  const zips = pack([...kept.values()], contexte);
  return {
    utile: zips.length > 0 && isUseful(etapes, contexte),
    etapes,
    zips,
    choix,
    hesitations,
    libres: contexte.avecJson ? listFree(contexte, kept) : [],
    restants,
    manquent: contexte.attendus.filter(({ document }) => !noms.has(document.nomFichier)).length,
  };
}

/** Without JSON the names are right by default: what the system added goes, folders are flattened. */
function keepAll({ zips }: ContextePieces, kept: Map<string, Kept>): void {
  const seen = new Set<string>();
  for (const piece of zips.flatMap(({ entrees }) => entrees)) {
    const nom = piece.entree.nom.slice(piece.entree.nom.lastIndexOf('/') + 1);
    if (piece.role !== 'sans-json' || !isReadable(piece) || !isSimpleName(nom)) continue;
    if (seen.has(nom)) continue;
    seen.add(nom);
    kept.set(keyOf(refOf(piece)), { piece, nom, parChoix: false });
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
      last = { entrees: [], taille: TAILLE_FIN };
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
  { zips, profilZip, nomsDejaUtilises, acquis }: ContextePieces,
): boolean {
  const isVrac = ({ ref }: EtapeReparation) => zips[ref.zip]?.lecture.vrac === true;
  // What is in no zip yet is put into one, or left where it is.
  if (etapes.some((etape) => etape.action !== (isVrac(etape) ? 'retirer' : 'garder'))) return true;
  const noms = new Set(nomsDejaUtilises);
  return zips.slice(acquis).some(({ lecture: { nom, taille, refus, remarques, vrac } }) => {
    if (vrac) return false;
    if (refus || remarques.length > 0 || noms.has(nom)) return true;
    noms.add(nom);
    return taille > LIMITES_ZIP[profilZip].mo * MO_DECIMAL;
  });
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
