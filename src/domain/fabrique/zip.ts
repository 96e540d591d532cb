import { crc32 } from '../crc32.ts';
import { writeSpecimen } from '../specimen.ts';
import { writeCentral, writeEnd, writeLocal } from '../zip-ecriture.ts';
import { chiffrer } from './chiffrer.ts';
import type { PieceFabriquee } from './fabriquer.ts';

/** A file of a zip to be made. */
export interface FichierDeZip {
  readonly nom: string;
  readonly octets: Uint8Array<ArrayBuffer>;
  /** Absent: anybody opens it. */
  readonly motDePasse?: string;
}

/** The documents of a file that was fabricated: each a PDF that says what it stands for, and that it is worth nothing. */
export function makePieces(pieces: readonly PieceFabriquee[]): readonly FichierDeZip[] {
  return pieces.map(({ nom, libelle, numero, typeFichier }) => ({
    nom,
    octets: writeSpecimen(libelle, [`Pièce « ${typeFichier} » de la demande ${numero}.`, nom]),
  }));
}

/** The bytes of a zip, in pieces: nothing is compressed, for PDFs of one page gain nothing. */
export function makeZip(fichiers: readonly FichierDeZip[]): readonly Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { nom, octets, motDePasse } of fichiers) {
    const data = motDePasse === undefined ? octets : chiffrer(octets, motDePasse);
    const entree = {
      crc32: crc32(octets),
      taille: octets.length,
      tailleCompressee: data.length,
      methode: 0,
      chiffree: motDePasse !== undefined,
    } as const;
    const name = encodeUtf8(nom);
    const local = writeLocal(entree, name);
    parts.push(local, data);
    directory.push(writeCentral(entree, name, offset));
    offset += local.length + data.length;
  }
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  return [...parts, ...directory, writeEnd(fichiers.length, length, offset)];
}

/** This folder knows no `TextEncoder`. */
function encodeUtf8(texte: string): Uint8Array<ArrayBuffer> {
  const entier = texte.replace(/\p{Cs}/gu, '\ufffd');
  const octets = encodeURIComponent(entier).replace(/%(..)/g, (_, hexa: string) =>
    String.fromCharCode(Number.parseInt(hexa, 16)),
  );
  return Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
}
