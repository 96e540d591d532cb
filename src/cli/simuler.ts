import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readClock } from '#clock.ts';
import type { PiecesReport } from '#domain/pieces-report.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { retourName } from '#validation/retour.ts';
import { simulate } from '#validation/simulate.ts';
import {
  checkFiles,
  checkWritable,
  expandAll,
  nameOf,
  openFichier,
  openLazily,
  type NamedBlob,
} from './fichiers.ts';
import { Misuse } from './options.ts';
import { listReferences, type Reglages } from './reglages.ts';
import { openEach, readModeles, readRegistres } from './references.ts';
import type { CliResultat } from './summary.ts';

export type Juge = (path: string) => Promise<CliResultat>;

/**
 * What judges one file after another; what few calls ask for is loaded when they do. Everything that can be refused is refused before the first.
 * @throws Misuse
 */
export async function prepareJuge(parsed: Reglages, fichiers: readonly string[]): Promise<Juge> {
  const { formulaire, type, numeroAns, tauxTva, retour } = parsed;
  const zips = parsed.zips.length > 0 ? await expandAll(parsed.zips) : [];
  await checkFiles([...listReferences(parsed), ...zips]);
  if (retour !== null) await checkRetour(retour, fichiers);
  const corrections = parsed.corriger ? await import('./corriger.ts') : null;
  await corrections?.checkCorriges(fichiers);
  const etat = parsed.portail && (await (await import('./portail.ts')).readEtat(parsed.portail));
  const moment = {
    choix: { ...AUCUN_CHOIX, formulaire, type, numeroAns, tauxTva },
    maintenant: parsed.maintenant ?? etat?.horloge ?? readClock(),
    portail: etat?.portail ?? null,
    modeles: await readModeles(parsed.modeles),
  };
  const registres = await readRegistres(openEach(fichiers), parsed.registres, moment);
  const dits =
    registres && (await import('./registres.ts')).summarizeRegistres(registres, readClock());
  return async (chemin) => {
    const ouvert = await openFichier(chemin);
    if ('motif' in ouvert) return { chemin, motif: ouvert.motif };
    const request: SimulationRequest = { fichier: ouvert.fichier, ...moment, registres };
    const result = await simulate(request);
    if (!result.ok) return { chemin, motif: `Lecture impossible (${result.failure.type}).` };
    const pieces = zips.length > 0 ? await inspectPieces(ouvert.fichier, zips) : null;
    if (typeof pieces === 'string') return { chemin, motif: pieces };
    const { report } = result;
    if (retour !== null) await writeRetour(retour, report);
    const corrige = corrections && (await corrections.writeCorrige(chemin, request));
    return { chemin, report, pieces, registres: dits, corrige };
  };
}

/** A sentence when the zips cannot be read at all. */
async function inspectPieces(
  json: NamedBlob,
  paths: readonly string[],
): Promise<PiecesReport | string> {
  const { inspectZips } = await import('#validation/inspect-zips.ts');
  const zips = await Promise.all(paths.map(openLazily));
  const result = await inspectZips({ zips, json, profilZip: null });
  if (result.ok) return result.inspection.report;
  return `Les zips ne peuvent pas être lus (${result.failure.type}).`;
}

async function checkRetour(retour: string, fichiers: readonly string[]): Promise<void> {
  const names = fichiers.map((path) => retourName(nameOf(path)));
  const twice = names.find((name, rank) => names.indexOf(name) !== rank);
  if (twice) throw new Misuse(`--retour : deux fichiers donneraient ${twice}.`);
  await mkdir(retour, { recursive: true }).catch((cause: unknown) => {
    throw new Misuse(`--retour : impossible d’écrire dans ${retour}.`, { cause });
  });
  await checkWritable(retour, '--retour');
  for (const path of names.map((name) => join(retour, name))) {
    const found = await stat(path).catch(() => null);
    if (found && !found.isFile()) throw new Misuse(`--retour : ${path} n’est pas un fichier.`);
  }
}

async function writeRetour(folder: string, { retour }: Report): Promise<void> {
  if (!retour) return;
  const path = join(folder, retour.nom);
  await writeFile(path, retour.texte).catch((cause: unknown) => {
    throw new Misuse(`--retour : impossible d’écrire ${path}.`, { cause });
  });
}
