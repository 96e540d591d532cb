import { openAsBlob } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readClock } from '#clock.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import { MAX_OCTETS } from '#validation/lecture/read.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { retourName } from '#validation/retour.ts';
import { simulate } from '#validation/simulate.ts';
import { Misuse, parseArguments, USAGE, type CliArguments } from './arguments.ts';
import { summarize } from './summary.ts';

/** Runs the command. Gives the exit code: 0 all valid, 1 not all, 2 misuse. Results on stdout, advice on stderr. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const parsed = parseArguments(args);
    await checkPaths(parsed);
    return await run(parsed);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return 2;
  }
}

async function run({ fichiers, formulaire, tauxTva, maintenant, retour }: CliArguments) {
  const now = maintenant ?? readClock();
  let allValid = true;
  for (const path of fichiers) {
    const choix = { ...AUCUN_CHOIX, formulaire, tauxTva };
    const result = await simulate({ fichier: await open(path), choix, maintenant: now });
    if (!result.ok) throw new Misuse(`${path} : lecture impossible (${result.failure.type}).`);
    process.stdout.write(`${JSON.stringify(summarize(path, result.report))}\n`);
    if (retour) await writeRetour(retour, result.report);
    allValid &&= result.report.verdict === 'valide';
  }
  return allValid ? 0 : 1;
}

/** Everything that can be refused is refused before the first file is judged. */
async function checkPaths({ fichiers, retour }: CliArguments): Promise<void> {
  for (const path of fichiers) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new Misuse(`${path} : fichier introuvable.`);
    if (!found.isFile()) throw new Misuse(`${path} : ce n’est pas un fichier.`);
  }
  if (!retour) return;
  const names = fichiers.map((path) => retourName(basename(path)));
  const twice = names.find((name, rank) => names.indexOf(name) !== rank);
  if (twice) throw new Misuse(`--retour : deux fichiers donneraient ${twice}.`);
  await mkdir(retour, { recursive: true }).catch(() => {
    throw new Misuse(`--retour : impossible d’écrire dans ${retour}.`);
  });
}

async function open(path: string): Promise<SimulationRequest['fichier']> {
  const { size } = await stat(path);
  // Over the cap nothing is read: a Blob that stays on disk is enough.
  const blob = size > MAX_OCTETS ? await openAsBlob(path) : new Blob([await readFile(path)]);
  return Object.assign(blob, { name: basename(path) });
}

async function writeRetour(folder: string, { retour }: Report): Promise<void> {
  if (retour) await writeFile(join(folder, retour.nom), retour.texte);
}
