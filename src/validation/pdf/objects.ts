import { inflateInto } from '../zip/strict-inflate.ts';
import { readAfter, readNumber, textAt } from './octets.ts';
import { PORTEE_FLUX, type Objet, type Plan } from './scan.ts';

/** Bytes of one object that are looked at: a page tree may list thousands of pages. */
const PORTEE = 2 ** 16;
/** Bytes to which all the streams that hold objects may grow together. */
const MAX_INFLES = 16 * 2 ** 20;
/** Objects in one such stream grow ten times, seldom twenty. */
const MAX_TAUX = 100;
const MAX_PAQUETS = 2000;
/** Deflated, and nothing else. */
const FLATE = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b(?!\s*\/[A-Z][a-z0-9]+(?:Decode)\b)/;

/** The objects of a PDF by number, as text; those of a stream are inflated when one is asked that is not found elsewhere. */
export class Objets {
  readonly #octets: Uint8Array;
  readonly #plan: Plan;
  readonly #paquets: readonly Objet[];
  readonly #lus = new Map<Objet, ReadonlyMap<number, string>>();
  #reste = MAX_INFLES;

  constructor(octets: Uint8Array, plan: Plan) {
    this.#octets = octets;
    this.#plan = plan;
    this.#paquets = plan.paquets.slice(-MAX_PAQUETS).reverse();
  }

  /** Null when there is no such object, or when it cannot be read. */
  text(numero: number | null): string | null {
    if (numero === null) return null;
    const objet = this.#plan.objets.get(numero);
    for (const paquet of this.#paquets) {
      // What is written later replaces.
      if (objet && paquet.debut < objet.debut) break;
      const text = this.#read(paquet).get(numero);
      if (text !== undefined) return text;
    }
    return objet
      ? textAt(this.#octets, objet.debut, Math.min(objet.fin, objet.debut + PORTEE))
      : null;
  }

  /** What stands after a key of a dictionary, or the object to which it refers; null when there is none, or when it says null. */
  follow(key: string, dictionary: string): string | null {
    const suite = readAfter(key, dictionary);
    if (suite === null) return null;
    const numero = /^\s+(\d{1,10})\s+\d+\s+R\b/.exec(suite)?.[1];
    const valeur = numero === undefined ? suite : this.text(Number(numero));
    return valeur === null || /^\s*null\b/.test(valeur) ? null : valeur;
  }

  /** False of a stream that is said to be deflated and does not begin so (RFC 1950): readers show nothing of it. */
  isSound(numero: number): boolean {
    const { debut = 0, fin = 0, flux = null } = this.#plan.objets.get(numero) ?? {};
    if (flux === null || flux.fin - flux.debut < 2) return true;
    if (!FLATE.test(textAt(this.#octets, debut, Math.min(fin, debut + PORTEE_FLUX)))) return true;
    const [method = 0, check = 0] = this.#octets.subarray(flux.debut, flux.fin);
    return (method & 15) === 8 && (method * 256 + check) % 31 === 0;
  }

  #read(paquet: Objet): ReadonlyMap<number, string> {
    const known = this.#lus.get(paquet);
    if (known) return known;
    const { debut, fin } = paquet;
    const dictionary = textAt(this.#octets, debut, Math.min(fin, debut + PORTEE_FLUX));
    const lu = split(this.#inflate(paquet, dictionary), dictionary);
    this.#lus.set(paquet, lu);
    return lu;
  }

  /** Empty when the data are encrypted, broken, or written in a way that no program uses for objects. */
  #inflate({ flux }: Objet, dictionary: string): string {
    if (flux === null) return '';
    const data = this.#octets.subarray(flux.debut, flux.fin);
    if (!dictionary.includes('/Filter')) return textAt(data, 0, Math.min(data.length, this.#reste));
    if (!FLATE.test(dictionary) || (readNumber('Predictor', dictionary) ?? 1) > 1) return '';
    const room = Math.min(this.#reste, data.length * MAX_TAUX);
    // The header of zlib: RFC 1950.
    const inflated = inflateInto(data.subarray(2), new Uint8Array(room));
    this.#reste -= inflated?.length ?? 0;
    return inflated ? textAt(inflated, 0, inflated.length) : '';
  }
}

/** ISO 32000-1, 7.5.7: `/N` pairs of a number and an offset, then the objects from `/First`. */
function split(text: string, dictionary: string): ReadonlyMap<number, string> {
  const first = readNumber('First', dictionary) ?? 0;
  const pairs = text.slice(0, first).trim().split(/\s+/).map(Number);
  const found = new Map<number, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const debut = first + (pairs[i + 1] ?? 0);
    const fin = first + (pairs[i + 3] ?? text.length);
    if (debut < text.length)
      found.set(pairs[i] ?? 0, text.slice(debut, Math.min(fin, debut + PORTEE)));
  }
  return found;
}
