import { once } from 'node:events';
import { formatCompte } from '#domain/francais.ts';
import { isFailure } from '#domain/rendus/seuil.ts';
import { parseArguments, type CliArguments } from './arguments.ts';
import { wantsColour } from './couleur.ts';
import { expandAll, openLazily, checkFiles } from './fichiers.ts';
import { loadRendu } from './formats.ts';
import { Misuse, Unreadable } from './options.ts';
import { PREPARER, USAGE_PREPARER } from './preparer-arguments.ts';
import { listReferences, mergeConfig, type Reglages } from './reglages.ts';
import { prepareJuge, type Juge } from './simuler.ts';
import type { CliResultat } from './summary.ts';
import { SAY_VERSION, USAGE, VERSION } from './usage.ts';

type Code = 0 | 1 | 2 | 3;

/** Runs the command. Gives the exit code: 0 all valid, 1 not all, 2 misuse, 3 unreadable. Results on stdout, advice on stderr. */
export async function main(args: readonly string[]): Promise<Code> {
  if (!process.stdout.listeners('error').includes(stopUnread)) {
    process.stdout.on('error', stopUnread);
  }
  const preparer = args[0] === PREPARER;
  const asked = sayAsked(args, preparer ? USAGE_PREPARER : USAGE);
  if (asked !== null) {
    await write(`${asked}\n`);
    return 0;
  }
  try {
    if (preparer) {
      const { preparerTableaux } = await import('./preparer.ts');
      return (await preparerTableaux(args.slice(1))) ? 0 : 1;
    }
    const parsed = parseArguments(args);
    return await (parsed.inspecter ? inspectAll(parsed) : simulateAll(parsed));
  } catch (error) {
    if (error instanceof Unreadable) {
      process.stderr.write(`${error.message}\n`);
      return 3;
    }
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`${error.message}\n${sayAide(args, preparer)}\n`);
    return 2;
  }
}

/** Who reads has gone (`| head`): not all was said, so no code of ours holds; a shell says 141 of a broken pipe. */
function stopUnread(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit(141);
}

function sayAsked(args: readonly string[], usage: string): string | null {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  if (options.some((arg) => arg === '--help' || arg === '-h')) return usage;
  return options.some((arg) => arg === '--version' || arg === '-v') ? SAY_VERSION : null;
}

/** A call that says nothing wants the usage; under any other, it would hide what is wrong. */
function sayAide(args: readonly string[], preparer: boolean): string {
  if (args.length > (preparer ? 1 : 0)) {
    return `Aide : simulateur-segur ${preparer ? `${PREPARER} ` : ''}--help`;
  }
  return preparer ? USAGE_PREPARER : USAGE;
}

/** 3 when a file could not be read, else 1 when one fails. */
async function simulateAll(parsed: CliArguments): Promise<Code> {
  if (parsed.regles !== null) (await import('./regles.ts')).checkRegles(parsed.regles);
  const { loadConfig } = await import('./config.ts');
  const readReglages = async () => mergeConfig(parsed, await loadConfig(parsed.config));
  const reglages = await readReglages();
  if (parsed.surveiller) return surveillerAll(reglages, readReglages);
  const fichiers = await expandAll(parsed.fichiers);
  const codes = await judgeAll(reglages, fichiers, await prepareJuge(reglages, fichiers));
  return worstOf(codes.values());
}

/** Writes what is found of the files, in order; their codes. */
async function judgeAll(
  { format, seuil }: Reglages,
  fichiers: readonly string[],
  juge: Juge,
): Promise<ReadonlyMap<string, Code>> {
  const codes = new Map<string, Code>();
  const rendu = await loadRendu(format);
  const couleur = wantsColour(process.env, process.stdout.isTTY);
  for await (const texte of rendu(judgeEach(), { seuil, version: VERSION, couleur })) {
    await write(texte);
  }
  return codes;

  async function* judgeEach(): AsyncGenerator<CliResultat> {
    for (const path of fichiers) {
      const resultat = await juge(path);
      codes.set(path, 'motif' in resultat ? 3 : isFailure(resultat, seuil) ? 1 : 0);
      if (format !== 'json') adviseCorrige(resultat);
      yield resultat;
    }
  }
}

/** Until Ctrl + C, or a stop of the process; the code is that of what the files have become. */
async function surveillerAll(
  depart: Reglages,
  readReglages: () => Promise<Reglages>,
): Promise<Code> {
  const { surveiller } = await import('./surveiller.ts');
  const arret = new AbortController();
  const stop = () => arret.abort();
  for (const signal of SIGNAUX) process.once(signal, stop);
  const codes = new Map<string, Code>();
  // What cannot be used at the start is a misuse; later, it is being written.
  let premiere = true;
  let reglages = depart;
  const lister = async (): Promise<readonly string[]> => {
    const listes = await expandAll(depart.fichiers).catch((error: unknown): readonly string[] => {
      if (premiere || !(error instanceof Misuse)) throw error;
      return [];
    });
    for (const path of codes.keys()) if (!listes.includes(path)) codes.delete(path);
    return listes;
  };
  const references = () => [
    ...listReferences(reglages),
    ...(reglages.config === null ? [] : [reglages.config]),
  ];
  const juger = async (fichiers: readonly string[]) => {
    try {
      if (!premiere) reglages = await readReglages();
      const juge = await prepareJuge(reglages, fichiers);
      for (const [path, code] of await judgeAll(reglages, fichiers, juge)) codes.set(path, code);
    } catch (error) {
      if (premiere || !(error instanceof Misuse)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
    if (premiere) process.stderr.write('Surveillance en cours ; Ctrl + C pour arrêter.\n');
    premiere = false;
  };
  try {
    await surveiller({ lister, references, juger }, arret.signal);
  } finally {
    for (const signal of SIGNAUX) process.off(signal, stop);
  }
  return worstOf(codes.values());
}

const SIGNAUX = ['SIGINT', 'SIGTERM'] as const;

function worstOf(codes: Iterable<Code>): Code {
  const [pire = 0] = [...codes].sort((a, b) => b - a);
  return pire;
}

/** JSON says it in its line; no other format has a place for it. */
function adviseCorrige(resultat: CliResultat): void {
  if ('motif' in resultat || resultat.corrige === null) return;
  const { fichier, corrections, laissees } = resultat.corrige;
  const quoi = fichier ?? `${resultat.chemin} : aucune correction sûre`;
  const comptes = `${formatCompte(corrections, 'correction')}, ${formatCompte(laissees, 'autre à voir', 'autres à voir')}`;
  process.stderr.write(`${quoi} (${comptes})\n`);
}

/** 0 when every zip is readable and every entry intact. */
async function inspectAll({ fichiers }: CliArguments): Promise<Code> {
  const { isZipSound, summarizeZip } = await import('./inspect.ts');
  const paths = await expandAll(fichiers);
  await checkFiles(paths);
  let code: Code = 0;
  for (const path of paths) {
    const summary = await summarizeZip(path, await openLazily(path));
    await write(`${JSON.stringify(summary)}\n`);
    if (!isZipSound(summary)) code = 1;
  }
  return code;
}

/** Waits for who reads: a thousand reports would else pile up in memory. */
async function write(texte: string): Promise<void> {
  if (!process.stdout.write(texte)) await once(process.stdout, 'drain');
}
