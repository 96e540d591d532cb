import { guessUtf16, guessUtf32 } from '../lecture/wide.ts';
import { nature, type Nature } from './nature.ts';
import { natureOfOle } from './ole.ts';
import { natureOfVolume } from './volumes.ts';
import { natureOfTransport } from './transport.ts';
import { isLastVolume, natureOfNames, namesOfZip } from './zip.ts';

/** First bytes, each as the sign of its code, and what they begin. */
const SIGNATURES: readonly (readonly [RegExp, Nature])[] = [
  [/^(?:\xef\xbb\xbf)?\s*%PDF-/, nature('un document PDF', 'piece')],
  [/^\x89PNG/, nature('une image PNG', 'piece')],
  [/^\xff\xd8\xff/, nature('une image JPEG', 'piece')],
  [/^GIF8/, nature('une image GIF', 'image')],
  [/^RIFF[^]{4}WEBP/, nature('une image WebP', 'image')],
  [/^[^]{4}ftyp(?:avi[fs]|m[is]f1[^]{0,40}avi[fs])/, nature('une image AVIF', 'image')],
  [
    /^[^]{4}ftyp(?:hei|hev|mif1|msf1)/,
    nature('une image HEIC', 'image', 'L’iPhone enregistre ainsi ses photos.'),
  ],
  [/^[^]{4}ftypcrx |^FUJIFILM/, nature('une photo brute d’appareil (RAW)', 'image')],
  [/^[^]{4}ftyp|^\x1a\x45\xdf\xa3|^RIFF[^]{4}AVI /, nature('une vidéo', 'inconnu')],
  [/^(?:II[*+]\0|MM\0[*+])/, nature('une image TIFF', 'image')],
  [/^\0\0\0\x0cjP {2}|^\xff\x4f\xff\x51/, nature('une image JPEG 2000', 'image')],
  [/^\xff\x0a|^\0\0\0\x0cJXL /, nature('une image JPEG XL', 'image')],
  [
    /^\xd7\xcd\xc6\x9a|^\x01\0\0\0[^]{36} EMF/,
    nature('un dessin de Windows (.wmf, .emf)', 'image'),
  ],
  [/^[^]{128}DICM/, nature('une image médicale (DICOM)', 'image')],
  [/^BM[^]{4}\0\0\0\0/, nature('une image BMP', 'image')],
  [/^8BPS/, nature('une image Photoshop', 'image')],
  [/^\0\0\x01\0/, nature('une icône', 'image')],
  [/^%FDF-/, nature('des données de formulaire, sans leur PDF (.fdf)', 'donnees')],
  [/^%!PS/, nature('un document PostScript', 'document')],
  [/^\{\\rtf/, nature('un document RTF (.rtf)', 'document')],
  [/^7z\xbc\xaf\x27\x1c/, nature('une archive 7-Zip (.7z)', 'archive')],
  [/^Rar!\x1a\x07/, nature('une archive RAR (.rar)', 'archive')],
  [/^BZh[1-9]/, nature('un fichier compressé par bzip2 (.bz2)', 'archive')],
  [/^\xfd7zXZ\0/, nature('un fichier compressé par xz (.xz)', 'archive')],
  [/^\x28\xb5\x2f\xfd/, nature('un fichier compressé par Zstandard (.zst)', 'archive')],
  [/^\x1f\x9d/, nature('un fichier compressé (.Z)', 'archive')],
  [/^MSCF\0/, nature('une archive Cabinet (.cab)', 'archive')],
  [/^xar!/, nature('une archive xar (.pkg)', 'archive')],
  [/^[^]{257}ustar/, nature('une archive tar (.tar)', 'archive')],
  [/^SQLite format 3\0/, nature('une base SQLite', 'donnees')],
  [/^\0\x01\0\0Standard (?:Jet|ACE) DB/, nature('une base Access', 'donnees')],
  [/^PAR1/, nature('un fichier Parquet', 'donnees')],
  [/^L\0\0\0\x01\x14\x02\0/, nature('un raccourci Windows (.lnk)', 'raccourci')],
  [/^(?:book\0\0\0\0mark|bplist00)/, nature('un alias ou un réglage de macOS', 'raccourci')],
  [/^\0\x05\x16\x07|^\0\0\0\x01Bud1/, nature('un fichier de service de macOS', 'systeme')],
  [/^\x78\x9f\x3e\x22/, nature('un courriel Outlook (winmail.dat)', 'courriel')],
  [/^\x30[\x80-\x84]/, nature('un fichier signé ou chiffré (.p7m, .p12)', 'donnees')],
  [
    /^(?:MZ[^]{0,400}(?:\0|PE)|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/,
    nature('un programme', 'inconnu'),
  ],
];

const NUL: Nature = nature('un fichier rempli d’octets nuls', 'vide');
const BINAIRE: Nature = nature('un fichier binaire, sans texte lisible', 'inconnu');

/** Recognises a file that is no text, the whole of it or its head; null when it may be text. `nom` helps for volumes. */
export function recognizeBytes(bytes: Uint8Array, nom: string): Nature | null {
  const transport = natureOfTransport(bytes);
  if (transport) return transport;
  const head = String.fromCharCode(...bytes.subarray(0, 300));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const volume = natureOfVolume(nom) ?? (isLastVolume(bytes) ? DERNIER : null);
    return volume ?? natureOfNames(namesOfZip(bytes), head) ?? ZIP;
  }
  if (head.startsWith('PK\x07\x08')) return natureOfVolume('.z01');
  const found =
    SIGNATURES.find(([debut]) => debut.test(head))?.[1] ??
    (head.startsWith('\x1f\x8b') ? natureOfGzip(head, nom) : natureOfOle(bytes));
  if (found) return (/archive/.test(found.nature) && natureOfVolume(nom)) || found;
  if (!looksBinary(bytes)) return null;
  if (bytes.every((byte) => byte === 0)) return NUL;
  return natureOfVolume(nom) ?? (isLastVolume(bytes) ? DERNIER : BINAIRE);
}

const DERNIER: Nature = nature(
  'le dernier morceau d’un zip découpé',
  'morceau',
  'Les autres portent le même nom et finissent par .z01, .z02…',
);

const ZIP: Nature = {
  ...nature('une archive zip', 'archive'),
  json: 'S’il se trouve dans le zip, décompressez-le d’abord ; le zip des pièces, lui, se dépose à l’étape « Pièces jointes ».',
};

/** The name that gzip keeps in its header, or that of the file, tells an archive from one file. */
function natureOfGzip(head: string, nom: string): Nature {
  const garde = (head.charCodeAt(3) & 8) > 0 ? (head.slice(10).split('\0')[0] ?? '') : '';
  return /\.(?:tar|tgz|tar\.gz)$/i.test(garde) || /\.(?:tgz|tar\.gz)$/i.test(nom)
    ? nature('une archive compressée (.tar.gz)', 'archive')
    : nature('un fichier compressé par gzip (.gz, .tar.gz)', 'archive');
}

/**
 * More than one control character in ten among the first bytes: no text encoding on one byte gives that. Zeros at the end
 * are another matter (a buffer written whole), and a few bytes say nothing.
 */
function looksBinary(bytes: Uint8Array): boolean {
  if (guessUtf16(bytes) !== null || guessUtf32(bytes) !== null) return false;
  const head = bytes.subarray(0, 4096);
  const fin = head.findLastIndex((byte) => byte !== 0) + 1;
  if (fin === 0) return true;
  let controls = 0;
  for (const byte of head.subarray(0, fin)) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > Math.max(2, fin / 10);
}
