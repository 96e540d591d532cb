import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { HeureDeParis } from '#domain/vocabulaire.ts';

/** What a repository says once; no file of demandes ever has this name. */
export const NOM_CONFIG = 'segur.config.json';

/** Standard input, among the files. */
export const ENTREE = '-';

/** Bad use of the command, told to the user in one French sentence. */
export class Misuse extends Error {}

/** A file that cannot be read, and why, in one French sentence: nothing is said of its data. */
export class Unreadable extends Error {}

/** What the call asks to be written and cannot be: its file, why and what to do, in French. */
export class NonEcrit extends Misuse {}

/** @throws Misuse */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Misuse(sayRefusal(error), { cause: error });
  }
}

/** Node refuses in English. */
function sayRefusal(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) return String(error);
  const option = /--[\w-]+|-\w/.exec(error.message)?.[0] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Option inconnue : ${option}.`;
  return /does not take/.test(error.message)
    ? `${option} ne prend pas de valeur.`
    : `${option} attend une valeur.`;
}

export function choose<const T extends string>(
  value: string | undefined,
  allowed: readonly T[],
  option: string,
): T | null {
  if (value === undefined) return null;
  const found = allowed.find((candidate) => candidate === value);
  if (found) return found;
  throw new Misuse(`${option} attend ${allowed.join(', ')} ; reçu « ${value} ».`);
}

/** Accepts `AAAA-MM-JJ` (midnight), minutes or seconds; gives minutes. */
export function parseHeure(value: string): HeureDeParis {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/.exec(value);
  const heure = match && `${match[1]}T${match[2] ?? '00:00'}`;
  if (heure && exists(heure)) return heure;
  throw new Misuse(`--maintenant attend AAAA-MM-JJTHH:MM (heure de Paris) ; reçu « ${value} ».`);
}

function exists(heure: string): boolean {
  const date = new Date(`${heure}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(heure);
}
