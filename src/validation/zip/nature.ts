import type { RefusZip } from '#domain/zip.ts';
import { adviseNature, nature, type Nature } from '../natures/nature.ts';
import { recognizeBytes } from '../natures/octets.ts';
import { recognizeText } from '../natures/textes.ts';
import { natureOfTransport } from '../natures/transport.ts';
import { natureOfNames } from '../natures/zip.ts';
import { refuse } from './refus.ts';
import { readWindow } from './window.ts';

/** An OLE container keeps its directory anywhere: one of a usual size is read whole. */
const LU_EN_ENTIER = 32 * 2 ** 20;
const TETE = 4096;

/** A file that is no archive of files, by what it is; null when that cannot be told. */
export async function refuseNature(fichier: Blob & { name: string }): Promise<RefusZip | null> {
  const fin = fichier.size > LU_EN_ENTIER ? TETE : fichier.size;
  const { octets } = await readWindow(fichier, 0, fin);
  const found = recognizeBytes(octets, fichier.name) ?? natureOfText(octets);
  return found && sayNature(found);
}

/** An archive that cannot be read because it was taken for a text on its way; null when that cannot be told. */
export async function refuseTransport(fichier: Blob): Promise<RefusZip | null> {
  const { octets } = await readWindow(fichier, 0, TETE);
  const found = natureOfTransport(octets);
  return found && sayNature(found);
}

/** An archive that is the file of another program, by the names that it holds; null for an archive of files. */
export async function refuseNames(
  fichier: Blob,
  noms: readonly string[],
): Promise<RefusZip | null> {
  // OpenDocument says which document it is in its first bytes.
  const tete = noms.includes('mimetype') ? (await readWindow(fichier, 0, TETE)).octets : [];
  const found = natureOfNames(noms, String.fromCharCode(...tete));
  return found && sayNature(found);
}

const JSON_TEXTE: Nature = {
  ...nature('un fichier JSON', 'inconnu'),
  pieces:
    'Ici, c’est le zip des pièces justificatives qui est attendu ; le JSON se donne là où le fichier de demandes est attendu.',
};

function natureOfText(octets: Uint8Array): Nature | null {
  const texte = new TextDecoder().decode(octets.subarray(0, TETE));
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(texte) ? JSON_TEXTE : recognizeText(texte);
}

function sayNature(found: Nature): RefusZip {
  return refuse('autre-nature', {
    nature: found.nature,
    conseil: adviseNature(found, 'pieces'),
  });
}
