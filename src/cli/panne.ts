import type { NonLu } from '#domain/rendus/resultat.ts';
import { Misuse, NonEcrit, Unreadable } from './options.ts';
import { SAY_VERSION } from './usage.ts';

/** EX_SOFTWARE of sysexits: the program is at fault, and something that it was given is not judged. */
export const CODE_PANNE = 70;

/** As a call that asks for what cannot be done, even when only the writing shows it. */
export const CODE_NON_ECRIT = 2;

/** 0 no file reaches the threshold, 1 one does, 2 misuse or what cannot be written, 3 one could not be read, 70 a fault of ours. */
export type Code = 0 | 1 | 2 | 3 | typeof CODE_PANNE;

/** A fault of ours outweighs a file that could not be read, which outweighs one that fails. */
export function worstOf(codes: Iterable<Code>): Code {
  const [pire = 0] = [...codes].sort((a, b) => b - a);
  return pire;
}

export function codeOfNonLu({ panne }: NonLu): Code {
  return panne ? CODE_PANNE : 3;
}

/**
 * Does what concerns one file: that it cannot be read is a result, and so is a fault of ours, told on stderr; the next file has its turn.
 * @throws Misuse
 */
export async function orNonLu<T>(chemin: string, work: () => T | Promise<T>): Promise<T | NonLu> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const motif = motifOf(error);
    if (motif !== null) return { chemin, motif };
    process.stderr.write(`${sayPanne(error, chemin)}\n`);
    return { chemin, motif: MOTIF_PANNE, panne: true };
  }
}

/** Does what writes beside a file: that it cannot be is said in `nonEcrits`, and gives null. */
export async function orNonEcrit<T>(
  nonEcrits: string[],
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NonEcrit)) throw error;
    nonEcrits.push(error.message);
    return null;
  }
}

/** Does what reads what the call names beside its files, called `nom`. @throws Misuse when it cannot be read: no file is judged without it */
export async function orMisuse<T>(nom: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const motif = motifOf(error);
    if (motif === null) throw error;
    throw new Misuse(`${nom} : ${motif}`, { cause: error });
  }
}

function motifOf(error: unknown): string | null {
  if (error instanceof Unreadable) return error.message;
  const moved = error instanceof DOMException && error.name === 'NotReadableError';
  return moved ? 'Lecture impossible : le fichier a changé pendant qu’il était lu.' : null;
}

const MOTIF_PANNE =
  'Le simulateur est en faute, et ne dit rien de ce fichier : ce qu’il affiche sur la sortie d’erreur est à signaler à qui vous l’a fourni, sans le fichier.';

/**
 * What is said of a fault of ours: where in our code, never with which words of the file. The message of an error may quote the
 * file, and the paths of the installation are nobody else's.
 */
export function sayPanne(error: unknown, chemin: string | null): string {
  const [ou, suite] =
    chemin === null ? ['', ', et ce qui suivait n’a pas été jugé'] : [` sur « ${chemin} »`, ''];
  return `Le simulateur est en faute${ou} : ce n’est pas un jugement${suite}.
Signalez-le à qui vous l’a fourni, sans le fichier ni rien de son contenu : les lignes qui suivent suffisent, et ne parlent que du programme.
  ${SAY_VERSION}, Node ${process.version}, ${process.platform}
${describe(error).join('\n')}`;
}

function describe(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`  ${typeof error}`];
  const { stack = '', message, name } = error;
  const places = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return [
    `  ${name}`,
    ...places.filter((place) => /^\s+at /.test(place)).map((place) => `  ${hideFolder(place)}`),
  ];
}

/** `at judge (file:///home/…/simuler.js:1:2)` → `at judge (simuler.js:1:2)`. */
function hideFolder(place: string): string {
  return place.trim().replace(/(\(|^at (?:async )?)[^(]*[/\\](?=[^/\\]*$)/, '$1');
}
