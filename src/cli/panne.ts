import type { NonLu } from '#domain/rendus/resultat.ts';
import { Misuse, Unreadable } from './options.ts';
import { SAY_VERSION } from './usage.ts';

/** EX_SOFTWARE of sysexits: the program is at fault, and something that it was given is not judged. */
export const CODE_PANNE = 70;

/** A fault of ours, met with a file at hand. */
class Panne extends Error {
  readonly chemin: string;

  constructor(chemin: string, cause: unknown) {
    super('A fault of ours', { cause });
    this.chemin = chemin;
  }
}

/** Does what cannot go on without one of its files, and says each time at which one it is: a fault of ours is told with it. */
export async function nameFaults<T>(
  work: (at: (chemin: string) => void) => Promise<T>,
): Promise<T> {
  const enCours: { chemin: string | null } = { chemin: null };
  try {
    return await work((chemin) => (enCours.chemin = chemin));
  } catch (error) {
    const { chemin } = enCours;
    if (chemin === null || error instanceof Misuse || error instanceof Unreadable) throw error;
    throw new Panne(chemin, error);
  }
}

/** Does what concerns one file: a fault of ours is a result, told on stderr, and the next file has its turn. */
export async function orPanne<T>(chemin: string, work: () => Promise<T>): Promise<T | NonLu> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Misuse || error instanceof Unreadable) throw error;
    process.stderr.write(`${sayPanne(new Panne(chemin, error), '')}\n`);
    return { chemin, motif: MOTIF_PANNE, panne: true };
  }
}

const MOTIF_PANNE =
  'Le simulateur est en faute, et ne dit rien de ce fichier : ce qu’il affiche sur la sortie d’erreur est à signaler à qui vous l’a fourni, sans le fichier.';

/**
 * What is said of a fault of ours: where in our code, never with which words of the file. The message of an error may quote the
 * file, and the paths of the installation are nobody else's.
 */
export function sayPanne(error: unknown, suite = ', et ce qui suivait n’a pas été jugé'): string {
  const [chemin, cause] = error instanceof Panne ? [error.chemin, error.cause] : [null, error];
  const ou = chemin === null ? '' : ` sur « ${chemin} »`;
  return `Le simulateur est en faute${ou} : ce n’est pas un jugement${suite}.
Signalez-le à qui vous l’a fourni, sans le fichier ni rien de son contenu : les lignes qui suivent suffisent, et ne parlent que du programme.
  ${SAY_VERSION}, Node ${process.version}, ${process.platform}
${describe(cause).join('\n')}`;
}

function describe(cause: unknown): readonly string[] {
  if (!(cause instanceof Error)) return [`  ${typeof cause}`];
  const { stack = '', message, name } = cause;
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
