import type { Failure } from '#domain/report.ts';
import type { ContenuPiece, TypePiece } from '#domain/zip.ts';
import { describeContent } from './zip/content.ts';
import { hasTooManyPixels } from './zip/image.ts';
import { MAX_CONTENU } from './zip/limits.ts';
import { readEntry } from './zip/read-entry.ts';
import { readDirectory, type FichierZip } from './zip/read-zip.ts';
import { recognizeType } from './zip/signature.ts';
import { cannotRead } from './zip/unpack.ts';

/** One entry of a zip, to be looked at. */
export interface PieceRequest {
  readonly zip: FichierZip;
  readonly rang: number;
  /** Its name as the inspection read it: the file may have changed since. */
  readonly nom: string;
}

/** Why a piece is not shown. `changee`: the zip is no longer what was inspected. */
type RaisonSansApercu =
  'changee' | 'chiffree' | 'methode' | 'trop-grosse' | 'trop-de-pixels' | 'abimee' | 'autre-type';

export type Apercu =
  | {
      readonly visible: true;
      readonly type: Exclude<TypePiece, 'autre'>;
      /** Of one of three MIME types, by the first bytes and whatever its name: never markup nor script. */
      readonly blob: Blob;
      readonly contenu: ContenuPiece | null;
    }
  | { readonly visible: false; readonly raison: RaisonSansApercu };

export type PieceResult =
  | { readonly ok: true; readonly apercu: Apercu }
  | { readonly ok: false; readonly failure: Failure };

const TYPES_MIME = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' } as const;

/**
 * The content of one piece, for a person to look at: intact (length and CRC-32), 16 Mo at most. The directory of the zip is
 * read again, the other entries are not. Never throws for what the zip holds.
 */
export async function readPiece(request: PieceRequest): Promise<PieceResult> {
  try {
    return { ok: true, apercu: await preview(request) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, failure: { type: 'fichier-inaccessible', detail: error.message } };
  }
}

async function preview({ zip, rang, nom }: PieceRequest): Promise<Apercu> {
  const entree = (await readDirectory(zip)).lecture.entrees[rang];
  // The inspection may have read the name otherwise, by what the JSON expects.
  const noms = entree ? [entree, ...(entree.autresNoms ?? [])].map((lu) => lu.nom) : [];
  if (!entree || !noms.includes(nom)) return refuse('changee');
  const impossible = cannotRead(entree);
  if (impossible) return refuse(impossible);
  if (entree.taille > MAX_CONTENU) return refuse('trop-grosse');
  const octets = await readEntry(zip, entree);
  if (octets === null) return refuse('abimee');
  const type = recognizeType(octets);
  if (type === 'autre') return refuse('autre-type');
  const contenu = await describeContent(octets, type);
  if (contenu && hasTooManyPixels(contenu)) return refuse('trop-de-pixels');
  return { visible: true, type, blob: new Blob([octets], { type: TYPES_MIME[type] }), contenu };
}

function refuse(raison: RaisonSansApercu): Apercu {
  return { visible: false, raison };
}
