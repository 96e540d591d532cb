import { openAsBlob } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readClock } from '#clock.ts';
import { readModele } from '#domain/modele/fichier.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { PiecesReport } from '#domain/pieces-report.ts';
import type { Numeros, Registres } from '#domain/registres/registres.ts';
import { AUCUN_CHOIX, isAccepted, type Report } from '#domain/report.ts';
import { inspectZips } from '#validation/inspect-zips.ts';
import { MAX_OCTETS } from '#validation/lecture/read.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { retourName } from '#validation/retour.ts';
import { listNumeros } from '#validation/numeros.ts';
import { simulate } from '#validation/simulate.ts';
import { parseArguments, USAGE, type CliArguments } from './arguments.ts';
import { askRegistres, joinNumeros, summarizeRegistres } from './registres.ts';
import { isZipSound, summarizeZip } from './inspect.ts';
import { Misuse, Unreadable } from './options.ts';
import { preparerTableaux } from './preparer.ts';
import { PREPARER, USAGE_PREPARER } from './preparer-arguments.ts';
import { summarize, summarizePieces } from './summary.ts';

type NamedBlob = SimulationRequest['fichier'];

/** Runs the command. Gives the exit code: 0 all valid, 1 not all, 2 misuse, 3 unreadable. Results on stdout, advice on stderr. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2 | 3> {
  const preparer = args[0] === PREPARER;
  try {
    if (preparer) return (await preparerTableaux(args.slice(1))) ? 0 : 1;
    const parsed = parseArguments(args);
    await checkPaths(parsed);
    return (await (parsed.inspecter ? inspectAll(parsed) : simulateAll(parsed))) ? 0 : 1;
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

/** True when every file is valid, and its zips break no documented rule. */
async function simulateAll(parsed: CliArguments): Promise<boolean> {
  const { fichiers, formulaire, type, numeroAns, tauxTva, maintenant, retour } = parsed;
  const now = maintenant ?? readClock();
  const modeles = await readModeles(parsed.modeles);
  const choix = { ...AUCUN_CHOIX, formulaire, type, numeroAns, tauxTva };
  const moment = { choix, maintenant: now, modeles };
  const registres = await readRegistres(parsed, moment);
  let allValid = true;
  for (const path of fichiers) {
    const fichier = await open(path);
    const result = await simulate({ fichier, ...moment, registres });
    if (!result.ok) throw new Unreadable(`${path} : lecture impossible (${result.failure.type}).`);
    const pieces = parsed.zips.length > 0 ? await inspectPieces(fichier, parsed.zips) : null;
    print({
      ...summarize(path, result.report),
      ...(pieces && { pieces: summarizePieces(pieces) }),
      ...(registres && { registres: summarizeRegistres(registres, readClock()) }),
    });
    if (retour) await writeRetour(retour, result.report);
    allValid &&= isAccepted(result.report.verdict) && !blocks(pieces);
  }
  return allValid;
}

/** What the extracts say of the numbers of all the files; null without any. @throws Misuse when one of them is no register */
async function readRegistres(
  { fichiers, registres }: CliArguments,
  moment: Omit<SimulationRequest, 'fichier'>,
): Promise<Registres | null> {
  if (registres.length === 0) return null;
  const numeros: Numeros[] = [];
  for (const path of fichiers) {
    const lus = await listNumeros({ fichier: await open(path), ...moment });
    if (lus.ok) numeros.push(lus.numeros);
  }
  const extraits = await Promise.all(registres.map(openLazily));
  const dits = await askRegistres(extraits, joinNumeros(numeros));
  if ('motif' in dits) throw new Misuse(`--registre : ${dits.motif}`);
  return dits;
}

/** @throws Misuse when a file is no modèle, or when two are for the same form */
async function readModeles(paths: readonly string[]): Promise<readonly Modele[]> {
  const modeles = new Map<string, Modele>();
  for (const path of paths) {
    const lecture = readModele((await readBytes(path)).toString('utf8'));
    if (!lecture.ok) throw new Misuse(`${path} : ${lecture.motif}`);
    const { formulaire } = lecture.modele;
    if (modeles.has(formulaire)) throw new Misuse(`--modele : deux modèles pour ${formulaire}.`);
    modeles.set(formulaire, lecture.modele);
  }
  return [...modeles.values()];
}

/** True when every zip is readable and every entry intact. */
async function inspectAll({ fichiers }: CliArguments): Promise<boolean> {
  let allSound = true;
  for (const path of fichiers) {
    const summary = await summarizeZip(path, await openLazily(path));
    print(summary);
    allSound &&= isZipSound(summary);
  }
  return allSound;
}

async function inspectPieces(json: NamedBlob, paths: readonly string[]): Promise<PiecesReport> {
  const zips = await Promise.all(paths.map(openLazily));
  const result = await inspectZips({ zips, json, profilZip: null });
  if (!result.ok) throw new Unreadable(`Lecture impossible (${result.failure.type}).`);
  return result.inspection.report;
}

/** A rule is broken, or what the JSON announces cannot be opened. */
function blocks(pieces: PiecesReport | null): boolean {
  if (pieces?.verdict === 'illisible') return true;
  return pieces?.constats.some(({ severite }) => severite === 'bloquant') ?? false;
}

/** Everything that can be refused is refused before the first file is judged. */
async function checkPaths({
  fichiers,
  modeles,
  zips,
  registres,
  retour,
}: CliArguments): Promise<void> {
  for (const path of [...fichiers, ...modeles, ...zips, ...registres]) {
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

async function open(path: string): Promise<NamedBlob> {
  const { size } = await stat(path);
  // Over the cap nothing is read: a Blob that stays on disk is enough.
  if (size > MAX_OCTETS) return openLazily(path);
  return Object.assign(new Blob([await readBytes(path)]), { name: basename(path) });
}

/** @throws Unreadable */
async function readBytes(path: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(path).catch((cause: unknown) => {
    throw new Unreadable(`${path} : lecture impossible.`, { cause });
  });
}

/** A Blob that stays on disk and is read by slices. */
async function openLazily(path: string): Promise<NamedBlob> {
  return Object.assign(await openAsBlob(path), { name: basename(path) });
}

function print(summary: object): void {
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}

async function writeRetour(folder: string, { retour }: Report): Promise<void> {
  if (retour) await writeFile(join(folder, retour.nom), retour.texte);
}
