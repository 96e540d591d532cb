import { once } from 'node:events';
import { formatCompte } from '#domain/francais.ts';
import { isFailure } from '#domain/rendus/seuil.ts';
import { parseArguments, type CliArguments } from './arguments.ts';
import { wantsColour } from './couleur.ts';
import { expandAll, openLazily, checkFiles } from './fichiers.ts';
import { loadRendu } from './formats.ts';
import { Misuse, Unreadable } from './options.ts';
import { PREPARER, USAGE_PREPARER } from './preparer-arguments.ts';
import { prepareJuge } from './simuler.ts';
import type { CliResultat } from './summary.ts';
import { SAY_VERSION, USAGE, VERSION } from './usage.ts';

type Code = 0 | 1 | 2 | 3;

/** Runs the command. Gives the exit code: 0 all valid, 1 not all, 2 misuse, 3 unreadable. Results on stdout, advice on stderr. */
export async function main(args: readonly string[]): Promise<Code> {
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
    process.stderr.write(`${error.message}\n${preparer ? USAGE_PREPARER : USAGE}\n`);
    return 2;
  }
}

function sayAsked(args: readonly string[], usage: string): string | null {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  if (options.some((arg) => arg === '--help' || arg === '-h')) return usage;
  return options.some((arg) => arg === '--version' || arg === '-v') ? SAY_VERSION : null;
}

/** 3 when a file could not be read, else 1 when one fails. */
async function simulateAll(parsed: CliArguments): Promise<Code> {
  const fichiers = await expandAll(parsed.fichiers);
  const juge = await prepareJuge(parsed, fichiers);
  const rendu = await loadRendu(parsed.format);
  const couleur = wantsColour(process.env, process.stdout.isTTY);
  let code: Code = 0;
  for await (const texte of rendu(judgeAll(), { seuil: parsed.seuil, version: VERSION, couleur })) {
    await write(texte);
  }
  return code;

  async function* judgeAll(): AsyncGenerator<CliResultat> {
    for (const path of fichiers) {
      const resultat = await juge(path);
      if ('motif' in resultat) code = 3;
      else if (code === 0 && isFailure(resultat, parsed.seuil)) code = 1;
      if (parsed.format !== 'json') adviseCorrige(resultat);
      yield resultat;
    }
  }
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
