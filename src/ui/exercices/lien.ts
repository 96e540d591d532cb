import { EXERCICES } from '#domain/exercices/bibliotheque/bibliotheque.ts';
import type { Exercice } from '#domain/exercices/exercice.ts';
import {
  readExercice,
  TEXTE_MAX,
  writeExercice,
  type LectureExercice,
} from '#domain/exercices/lire.ts';
import { href } from '#ui/navigation/ecrans.ts';

/** Before the exercise that an address carries; no id of the library has a dot. */
const PORTE = 'lien.';
/** Signs of an address: far above any exercise, and a short work to refuse. */
const LIEN_MAX = 24_000;
/** A sign takes three bytes at most, or two signs four. */
const OCTETS_MAX = 3 * TEXTE_MAX;

const ABIME: LectureExercice = {
  ok: false,
  motif: 'Ce lien est abîmé, ou n’a pas été copié en entier.',
};

/** The address of an exercise: its id in the library, else the exercise itself, deflated. */
export async function lienOf(exercice: Exercice): Promise<string> {
  const connu = EXERCICES.some((each) => each === exercice);
  const lecture = connu ? exercice.id : `${PORTE}${await deflate(writeExercice(exercice))}`;
  return href({ nom: 'exercice/lecture', lecture });
}

/** What an address names or carries, any text at all. */
export async function readLien(lecture: string): Promise<LectureExercice> {
  if (!lecture.startsWith(PORTE)) {
    const exercice = EXERCICES.find(({ id }) => id === lecture);
    return exercice
      ? { ok: true, exercice }
      : { ok: false, motif: 'Aucun exercice ne porte ce nom.' };
  }
  if (lecture.length > LIEN_MAX) return { ok: false, motif: 'Ce lien est trop long.' };
  const texte = await inflate(lecture.slice(PORTE.length));
  return texte === null ? ABIME : readExercice(texte);
}

async function deflate(texte: string): Promise<string> {
  const flux = new Blob([texte]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const octets = new Uint8Array(await new Response(flux).arrayBuffer());
  const binaire = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null: not what `deflate` writes, or more than an exercise may be. What swells is stopped where it passes the bound. */
async function inflate(base64url: string): Promise<string | null> {
  const octets = decode(base64url);
  if (octets === null) return null;
  const flux = new Blob([octets]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const lecteur = flux.getReader();
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let taille = 0;
  for (;;) {
    // A stream fails in ways that browsers do not agree upon, and only when it is no deflate, or cut short.
    const pas = await lecteur.read().catch(() => null);
    if (pas === null) return null;
    if (pas.done) return decodeUtf8(morceaux);
    morceaux.push(pas.value);
    taille += pas.value.length;
    if (taille > OCTETS_MAX) {
      await lecteur.cancel();
      return null;
    }
  }
}

async function decodeUtf8(morceaux: readonly Uint8Array<ArrayBuffer>[]): Promise<string | null> {
  const octets = await new Blob([...morceaux]).arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decode(base64url: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(base64url)) return null;
  try {
    const binaire = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binaire, (signe) => signe.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
