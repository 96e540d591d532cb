import type { ContenuPiece } from '#domain/zip.ts';
import { formatNombre } from '#domain/francais.ts';
import { hasBrokenPage } from './contents.ts';
import { tryLock, type Verrou } from './lock.ts';
import { Objets } from './objects.ts';
import { binaryAt, find, findLast, readNumber, readReference, textAt, makeMot } from './octets.ts';
import { readPages } from './pages.ts';
import { PORTEE_FLUX, scanPdf, type Plan } from './scan.ts';

/** Bytes at the end where readers look for the mark of the end (Adobe's implementation notes: the last 1,024). */
const FIN_UTILE = 1024;
/** Bytes at the start that hold the dictionary of a linearized file: all of it, in the first 1,024 (ISO 32000-1, annex F). */
const DEBUT_UTILE = 2048;
const MAX_FINS = 100;
const LETTRE_T = 0x74;

const OBJ = makeMot(' obj');
const EOF = makeMot('%%EOF');
const STARTXREF = makeMot('startxref');
const TABLE = makeMot('xref');
/** The table as a stream, since PDF 1.5; its dictionary is never compressed nor encrypted. */
const FLUX_TABLE = makeMot('/XRef');
const LINEARIZED = makeMot('/Linearized');
/** Twice the sign that UTF-8 puts in the place of a byte that is no text. */
const REMPLACES = makeMot('\xef\xbf\xbd\xef\xbf\xbd');

/**
 * A light look at a PDF: its objects are found in one pass, and only those that lead to its pages are read. A promise when
 * AES must be asked of the platform.
 */
export function describePdf(octets: Uint8Array): ContenuPiece | Promise<ContenuPiece> {
  const plan = scanPdf(octets);
  const trailer = findTrailer(octets, plan);
  const verrou = lockOf(octets, plan, trailer);
  return typeof verrou === 'string'
    ? describe(octets, plan, trailer, verrou)
    : verrou.then((found) => describe(octets, plan, trailer, found));
}

function describe(octets: Uint8Array, plan: Plan, trailer: string, verrou: Verrou): ContenuPiece {
  const objets = new Objets(octets, plan);
  const catalogue = objets.text(readReference('Root', trailer)) ?? '';
  const { nombre, feuilles } = readPages(objets, catalogue);
  const pages = nombre ?? readLinearized(octets);
  const defaut =
    findEndDefect(octets) ??
    VERROUS[verrou] ??
    (pages === 0 ? 'Le PDF ne contient aucune page.' : findKindDefect(objets, catalogue)) ??
    (!CHIFFRE.test(trailer) && hasBrokenPage(objets, feuilles) ? VIDES : null);
  return { defaut, pages, largeur: null, hauteur: null, nature: null };
}

/** The last trailer that says where the document is: an update has its own, a linearized file two. Empty when there is none. */
function findTrailer(octets: Uint8Array, { fins }: Plan): string {
  for (const { debut, fin } of fins.slice(-MAX_FINS).reverse()) {
    const text = binaryAt(octets, debut, Math.min(fin, debut + PORTEE_FLUX));
    if (readReference('Root', text) !== null) return text;
  }
  return '';
}

const CHIFFRE = /\/Encrypt\s*(?:<<|\d)/;
const VIDES =
  'Une page au moins paraîtra sans doute vide : son contenu ne se décompresse pas. Il vient peut-être d’un PDF protégé qu’un programme a assemblé sans le déchiffrer. Reprenez l’original, ou imprimez-le en PDF.';

const VERROUS: Readonly<Record<Verrou, string | null>> = {
  libre: null,
  'mot-de-passe':
    'Le PDF demande un mot de passe pour s’ouvrir : enregistrez-le sans mot de passe.',
  autre:
    'Le PDF est protégé (certificat ou logiciel de droits) : il ne s’ouvre pas chez tout le monde.',
  inconnu: 'Le PDF est chiffré : vérifiez qu’il s’ouvre sans mot de passe.',
};

function lockOf(octets: Uint8Array, { objets }: Plan, trailer: string): Verrou | Promise<Verrou> {
  const at = CHIFFRE.exec(trailer)?.index;
  if (at === undefined) return 'libre';
  const numero = readReference('Encrypt', trailer);
  if (numero === null) return tryLock(trailer.slice(at), trailer);
  const objet = objets.get(numero);
  if (!objet) return 'inconnu';
  const { debut, fin } = objet;
  return tryLock(binaryAt(octets, debut, Math.min(fin, debut + PORTEE_FLUX)), trailer);
}

/** What the head of a linearized file says, as long as nothing was added to the file. */
function readLinearized(octets: Uint8Array): number | null {
  if (find(octets, LINEARIZED, 0, DEBUT_UTILE) === -1) return null;
  const text = textAt(octets, 0, DEBUT_UTILE);
  const dictionary = /\/Linearized\b[^>]{0,200}/.exec(text)?.[0] ?? '';
  const isWhole = Math.abs(octets.length - (readNumber('L', dictionary) ?? 0)) <= FIN_UTILE;
  return isWhole ? readNumber('N', dictionary) : null;
}

/** The second line holds bytes that say « no text »: they are the first to be lost when it is taken for one. */
const RECRIT = /%PDF-[^\r\n]*\s+%(?:\xef\xbf\xbd){2}/;
const PERDU =
  'Le PDF a été lu puis récrit comme un texte : des octets en sont perdus, et ses pages sont sans doute vides. Reprenez l’original.';

/** Zeros after the end are those of a buffer that was written whole: readers do not mind. */
function findEndDefect(octets: Uint8Array): string | null {
  if (find(octets, REMPLACES, 0, FIN_UTILE) !== -1 && RECRIT.test(binaryAt(octets, 0, FIN_UTILE))) {
    return PERDU;
  }
  const eof = findLast(octets, EOF);
  let fin = octets.length;
  while (fin > 0 && octets[fin - 1] === 0) fin -= 1;
  const after = fin - eof - EOF.octets.length;
  // Objects after the last end: an update that is cut.
  if (eof === -1 || find(octets, OBJ, eof) !== -1) {
    return 'La fin du PDF manque (marque « %%EOF ») : le document est peut-être coupé.';
  }
  if (after > FIN_UTILE) {
    return `Le PDF est suivi d’octets étrangers (${formatNombre(after)}) : certains lecteurs le refusent.`;
  }
  return findLast(octets, STARTXREF) === -1 || !hasTable(octets)
    ? 'Le PDF n’a pas de table de ses objets : il ne s’ouvrira peut-être pas.'
    : null;
}

/** Anywhere: readers find again a table whose announced place is wrong, as after a line put before the header. */
function hasTable(octets: Uint8Array): boolean {
  for (let at = 0; (at = find(octets, TABLE, at + 1)) !== -1;) {
    // Not the end of `startxref`.
    if (octets[at - 1] !== LETTRE_T) return true;
  }
  return find(octets, FLUX_TABLE, 0) !== -1;
}

/** Documents that most readers do not show as their author sees them. */
function findKindDefect(objets: Objets, catalogue: string): string | null {
  if (objets.follow('Collection', catalogue) !== null && hasFiles(objets, catalogue)) {
    return 'C’est un portfolio : ses documents sont joints à une page de garde, souvent seule visible. Enregistrez chacun en PDF.';
  }
  const isDynamic = /\/NeedsRendering\s+true\b/.test(catalogue);
  const form = objets.follow('AcroForm', catalogue) ?? '';
  const xfa = objets.follow('XFA', form);
  if (xfa === null || /^\s*\[\s*\]/.test(xfa)) return isDynamic ? VIDE_DE_SON_XFA : null;
  const fields = objets.follow('Fields', form) ?? '';
  return isDynamic || !/^\s*\[\s*\d/.test(fields) ? XFA : null;
}

const XFA =
  'C’est un formulaire dynamique (XFA) : beaucoup de lecteurs n’en montrent que « Veuillez patienter ». Imprimez-le en PDF.';
const VIDE_DE_SON_XFA =
  'C’était un formulaire dynamique (XFA) dont un programme a retiré le contenu : il n’en reste sans doute que « Veuillez patienter ». Imprimez l’original en PDF.';

/** Whether anything is attached: what took the files away may have left the rest of a portfolio. */
function hasFiles(objets: Objets, catalogue: string): boolean {
  const names = objets.follow('Names', catalogue) ?? '';
  const tree = objets.follow('EmbeddedFiles', names) ?? '';
  return /\/(?:Names|Kids)\s*(?:\[\s*[^\]\s]|\d)/.test(tree);
}
