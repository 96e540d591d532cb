import { deflateRawSync } from 'node:zlib';
import { crc32 } from '#domain/crc32.ts';
import { ByteWriter } from './byte-writer.ts';

/** Builds archives byte by byte. Every field has its true value unless the test says another. */

/** Values of an entry that stand twice, in its local header and in the directory. */
interface Champs {
  readonly signature: number;
  readonly drapeaux: number;
  readonly methode: number;
  readonly crc: number;
  readonly tailleCompressee: number;
  readonly taille: number;
  readonly nom: Uint8Array;
  readonly extra: Uint8Array;
}

export interface EntreeVoulue {
  /** A text is written in UTF-8, and flagged so when it is not ASCII. */
  readonly nom: string | Uint8Array;
  readonly contenu?: string | Uint8Array;
  /** 8, deflate, by default; with another than 0 and 8 the content stands as it is. */
  readonly methode?: number;
  /** Data as they stand, instead of the compressed content. */
  readonly donnees?: Uint8Array;
  /** Lies told twice. */
  readonly partout?: Partial<Champs>;
  /** Lies of the local header only. */
  readonly local?: Partial<Champs>;
  /** Lies of the directory only. */
  readonly central?: Partial<Champs> & {
    readonly debut?: number;
    readonly volume?: number;
    readonly attributs?: number;
    readonly systeme?: number;
    readonly commentaire?: Uint8Array;
  };
  /** Sizes and CRC after the data, zero in the local header. Bytes stand as they are, instead of a true one. */
  readonly descripteur?: 'signe' | 'nu' | 'zip64' | Uint8Array;
  /** Sizes and offset in zip64 fields. */
  readonly zip64?: boolean;
  /** Bytes between the end of the entry and the next. */
  readonly suite?: Uint8Array;
}

export interface ArchiveVoulue {
  readonly entrees?: readonly EntreeVoulue[];
  /** Bytes before the first entry; offsets count them. */
  readonly prefixe?: Uint8Array;
  readonly commentaire?: Uint8Array;
  /** Bytes between the directory and what ends it. */
  readonly apresRepertoire?: Uint8Array;
  /** Bytes between the zip64 record and the reference to it. */
  readonly apresZip64?: Uint8Array;
  /** Bytes after the end. */
  readonly apres?: Uint8Array;
  readonly fin?: Partial<
    Record<'volume' | 'ici' | 'nombre' | 'taille' | 'debut' | 'commentaire', number>
  >;
  /** With zip64 records, and lies in them. */
  readonly zip64?: Partial<
    Record<
      'longueur' | 'volume' | 'ici' | 'nombre' | 'taille' | 'debut' | 'place' | 'volumes',
      number
    >
  >;
}

const RIEN = new Uint8Array(0);
const SATURE = 0xffffffff;

/** The bytes of an archive. */
export function buildZip({ entrees = [], ...archive }: ArchiveVoulue): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.bytes(archive.prefixe ?? RIEN);
  const placed = entrees.map((voulue) => {
    const debut = out.length;
    const champs = truth(voulue);
    writeLocal(out, voulue, champs);
    return { voulue, champs, debut };
  });
  const debut = out.length;
  for (const { voulue, champs, debut: place } of placed) writeRecord(out, voulue, champs, place);
  const taille = out.length - debut;
  out.bytes(archive.apresRepertoire ?? RIEN);
  writeEnd(out, archive, { nombre: entrees.length, taille, debut });
  return out.done();
}

/** The same as a file. */
export function zipFile(
  content: ArchiveVoulue | Uint8Array<ArrayBuffer>,
  nom = 'pieces.zip',
): Blob & { readonly name: string } {
  const octets = content instanceof Uint8Array ? content : buildZip(content);
  return Object.assign(new Blob([octets]), { name: nom });
}

export function octetsOf(texte: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(texte);
}

/** An extra field. */
export function champExtra(id: number, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.u16(id).u16(data.length).bytes(data);
  return out.done();
}

function truth({
  nom,
  contenu = '',
  methode = 8,
  donnees,
  partout,
  zip64,
  descripteur,
}: EntreeVoulue) {
  const octets = typeof contenu === 'string' ? octetsOf(contenu) : contenu;
  const data = donnees ?? (methode === 8 ? deflateRawSync(octets) : octets);
  const utf8 = typeof nom === 'string' && /[^\0-\x7f]/.test(nom);
  return {
    data: new Uint8Array(data),
    champs: {
      signature: 0,
      drapeaux: (utf8 ? 0x0800 : 0) | (descripteur ? 8 : 0),
      methode,
      crc: crc32(octets),
      tailleCompressee: data.length,
      taille: octets.length,
      nom: typeof nom === 'string' ? octetsOf(nom) : nom,
      extra: RIEN,
      ...partout,
    },
    zip64: zip64 ?? false,
  };
}

type Truth = ReturnType<typeof truth>;

function writeLocal(out: ByteWriter, voulue: EntreeVoulue, { champs, data, zip64 }: Truth): void {
  const { descripteur, local, suite } = voulue;
  const late = descripteur ? { crc: 0, tailleCompressee: 0, taille: 0 } : {};
  const said = { ...champs, ...late, signature: 0x04034b50, ...local };
  const sizes = new ByteWriter().u64(said.taille).u64(said.tailleCompressee).done();
  const extra = zip64 ? concatBytes(champExtra(1, sizes), said.extra) : said.extra;
  out.u32(said.signature).u16(20).u16(said.drapeaux).u16(said.methode).u32(0).u32(said.crc);
  out.u32(zip64 ? SATURE : said.tailleCompressee).u32(zip64 ? SATURE : said.taille);
  out.u16(said.nom.length).u16(extra.length).bytes(said.nom).bytes(extra).bytes(data);
  if (descripteur instanceof Uint8Array) out.bytes(descripteur);
  else if (descripteur) writeDescriptor(out, champs, descripteur);
  out.bytes(suite ?? RIEN);
}

function writeDescriptor(out: ByteWriter, champs: Champs, kind: 'signe' | 'nu' | 'zip64'): void {
  if (kind !== 'nu') out.u32(0x08074b50);
  out.u32(champs.crc);
  if (kind === 'zip64') out.u64(champs.tailleCompressee).u64(champs.taille);
  else out.u32(champs.tailleCompressee).u32(champs.taille);
}

function writeRecord(
  out: ByteWriter,
  { central }: EntreeVoulue,
  { champs, zip64 }: Truth,
  debut: number,
) {
  const said = {
    ...{ volume: 0, attributs: 0, systeme: 0, commentaire: RIEN, debut },
    ...{ ...champs, signature: 0x02014b50 },
    ...central,
  };
  const long = new ByteWriter().u64(said.taille).u64(said.tailleCompressee).u64(said.debut).done();
  const extra = zip64 ? concatBytes(champExtra(1, long), said.extra) : said.extra;
  out
    .u32(said.signature)
    .u16((said.systeme << 8) | 20)
    .u16(20);
  out.u16(said.drapeaux).u16(said.methode).u32(0).u32(said.crc);
  out.u32(zip64 ? SATURE : said.tailleCompressee).u32(zip64 ? SATURE : said.taille);
  out.u16(said.nom.length).u16(extra.length).u16(said.commentaire.length);
  out
    .u16(said.volume)
    .u16(0)
    .u32(said.attributs)
    .u32(zip64 ? SATURE : said.debut);
  out.bytes(said.nom).bytes(extra).bytes(said.commentaire);
}

interface Fin {
  readonly nombre: number;
  readonly taille: number;
  readonly debut: number;
}

function writeEnd(
  out: ByteWriter,
  { fin, zip64, commentaire = RIEN, apres = RIEN, apresZip64 = RIEN }: ArchiveVoulue,
  vrai: Fin,
) {
  if (zip64) {
    const place = out.length;
    const said = {
      longueur: 44,
      volume: 0,
      ici: vrai.nombre,
      place,
      volumes: 1,
      ...vrai,
      ...zip64,
    };
    out.u32(0x06064b50).u64(said.longueur).u16(45).u16(45).u32(said.volume).u32(0);
    out.u64(said.ici).u64(said.nombre).u64(said.taille).u64(said.debut).bytes(apresZip64);
    out.u32(0x07064b50).u32(0).u64(said.place).u32(said.volumes);
  }
  const court = zip64 ? { ici: 0xffff, nombre: 0xffff, taille: SATURE, debut: SATURE } : vrai;
  const said = { volume: 0, ici: court.nombre, commentaire: commentaire.length, ...court, ...fin };
  out.u32(0x06054b50).u16(said.volume).u16(said.volume).u16(said.ici).u16(said.nombre);
  out.u32(said.taille).u32(said.debut).u16(said.commentaire).bytes(commentaire).bytes(apres);
}

function concatBytes(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  return new ByteWriter().bytes(a).bytes(b).done();
}
