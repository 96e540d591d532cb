import { standsAt } from '../zip/signature.ts';
import type { Etendue } from '../zip/spans.ts';
import { find, isBlank, isDigit, readNumber, readReference, textAt, makeMot } from './octets.ts';

/** An object: its value, and the data of its stream when it has one. */
export interface Objet extends Etendue {
  readonly flux: Etendue | null;
}

/** Where things are in a PDF, its tables of offsets unread: they may be wrong, the objects are there. */
export interface Plan {
  /** By number, the last definition of each: an update is written after what it replaces. */
  readonly objets: ReadonlyMap<number, Objet>;
  /** Streams that hold other objects, in the order of the file. */
  readonly paquets: readonly Objet[];
  /** Dictionaries of trailers, those of streams of offsets included, in the order of the file. */
  readonly fins: readonly Etendue[];
}

/** Objects of one file; a document of 3 Mo has some thousands. */
const MAX_OBJETS = 200_000;
/** Bytes of a dictionary of a stream, or of a trailer, that are looked at. */
export const PORTEE_FLUX = 4000;
/** Attached files whose length stands elsewhere, and places where it may. */
const MAX_JOINTS = 50;

const LETTRE_E = 0x65;
const OBJ = makeMot('obj');
const ENDOBJ = makeMot('endobj');
const STREAM = makeMot('stream');
const ENDSTREAM = makeMot('endstream');
const TRAILER = makeMot('trailer');

/** Nothing is inflated, and what streams hold is jumped over: an attached PDF is not this one. */
export function scanPdf(octets: Uint8Array): Plan {
  const objets = new Map<number, Objet>();
  const paquets: Objet[] = [];
  const fins: Etendue[] = [];
  const joints = { reste: MAX_JOINTS };
  let from = 0;
  for (let count = 0; count < MAX_OBJETS; count += 1) {
    const header = findHeader(octets, from);
    const gap = header?.debut ?? octets.length;
    for (let at = from; (at = find(octets, TRAILER, at, gap)) !== -1; at += TRAILER.octets.length) {
      fins.push({ debut: at, fin: Math.min(at + PORTEE_FLUX, gap) });
    }
    if (header === null) break;
    const { fin, hasStream } = findEnd(octets, header.valeur);
    const debut = header.valeur;
    if (hasStream) {
      const text = textAt(octets, debut, Math.min(fin, debut + PORTEE_FLUX));
      const objet = {
        debut,
        fin,
        flux: findStream(octets, fin + STREAM.octets.length, text, joints),
      };
      objets.set(header.numero, objet);
      if (/\/Type\s*\/ObjStm\b/.test(text)) paquets.push(objet);
      if (/\/Type\s*\/XRef\b/.test(text)) fins.push({ debut, fin });
      from = objet.flux.fin;
    } else {
      objets.set(header.numero, { debut, fin, flux: null });
      from = fin;
    }
  }
  return { objets, paquets, fins };
}

interface EnTete {
  readonly numero: number;
  /** Start of `5 0 obj`, and of what follows. */
  readonly debut: number;
  readonly valeur: number;
}

/** Bytes of the shortest start of an object, `5 0obj`, and what each of its last six may be. */
const COURT = 6;
const SIGNES = Uint8Array.from({ length: 256 }, (_, octet) =>
  Number(isDigit(octet) || isBlank(octet) || OBJ.signes[octet] === 1),
);

/** Looks at one byte in six: there are few such starts in what a PDF holds beside its streams, and many bytes. */
function findHeader(octets: Uint8Array, from: number): EnTete | null {
  for (let near = from + COURT - 1; near < octets.length; near += COURT) {
    // The index is inside the array, whatever the type checker fears.
    if (SIGNES[octets[near] as number] === 0) continue;
    for (let at = near - 2; at < near + COURT - 2; at += 1) {
      if (!standsAt(octets, OBJ.octets, at)) continue;
      const generation = readBack(octets, at, from);
      const numero = generation && readBack(octets, generation.debut, from);
      if (numero) return { ...numero, valeur: at + OBJ.octets.length };
    }
  }
  return null;
}

/** The digits, then blanks, that end at `fin`. */
function readBack(octets: Uint8Array, fin: number, from: number) {
  let end = fin;
  while (end > from && isBlank(octets[end - 1])) end -= 1;
  let debut = end;
  while (debut > from && end - debut < 10 && isDigit(octets[debut - 1])) debut -= 1;
  return debut === end ? null : { debut, numero: Number(textAt(octets, debut, end)) };
}

/** Where the value of an object ends: its stream, or its end. */
function findEnd(octets: Uint8Array, debut: number): { fin: number; hasStream: boolean } {
  for (let at = debut; at < octets.length; at += 1) {
    if (octets[at] !== LETTRE_E) continue;
    if (standsAt(octets, ENDOBJ.octets, at)) return { fin: at, hasStream: false };
    const word = at - 3;
    const after = octets[word + STREAM.octets.length];
    if ((after === 10 || after === 13) && word >= debut && standsAt(octets, STREAM.octets, word)) {
      return { fin: word, hasStream: true };
    }
  }
  return { fin: octets.length, hasStream: false };
}

function findStream(
  octets: Uint8Array,
  fin: number,
  text: string,
  joints: { reste: number },
): Etendue {
  let debut = fin;
  if (octets[debut] === 13) debut += 1;
  if (octets[debut] === 10) debut += 1;
  const length = readNumber('Length', text);
  if (length !== null && endsAt(octets, debut + length)) return { debut, fin: debut + length };
  const elsewhere = /\/EmbeddedFile\b/.test(text) ? readReference('Length', text) : null;
  const far = elsewhere === null ? null : findLength(octets, elsewhere, debut, joints);
  const end = far ?? find(octets, ENDSTREAM, debut);
  return { debut, fin: end === -1 ? octets.length : end };
}

/** The end that a length written after the stream gives: what is attached may hold ends of its own. */
function findLength(
  octets: Uint8Array,
  numero: number,
  debut: number,
  joints: { reste: number },
): number | null {
  const header = makeMot(`${numero} 0 obj`);
  for (let at = debut; joints.reste > 0; at += header.octets.length) {
    joints.reste -= 1;
    at = find(octets, header, at);
    if (at === -1) return null;
    const length = parseInt(
      textAt(octets, at + header.octets.length, at + header.octets.length + 20),
      10,
    );
    if (length >= 0 && endsAt(octets, debut + length)) return debut + length;
  }
  return null;
}

function endsAt(octets: Uint8Array, place: number): boolean {
  let at = place;
  while (at < place + 2 && isBlank(octets[at])) at += 1;
  return place <= octets.length && standsAt(octets, ENDSTREAM.octets, at);
}
