import { mkdir, stat } from 'node:fs/promises';
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
  writeSortie,
  type NamedBlob,
} from './fichiers.ts';
import { Misuse, Unreadable } from './options.ts';
import { listReferences, type Reglages } from './reglages.ts';
import { readModeles, readRegistres } from './references.ts';
import type { CliResultat } from './summary.ts';

/** @throws Unreadable, Misuse */
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
  const recherche = await readRegistres(fichiers, openFichier, parsed.registres, moment);
  const { registres, nonLus } = recherche;
  const dits =
    registres && (await import('./registres.ts')).summarizeRegistres(registres, readClock());
  return async (chemin) => {
    const nonLu = nonLus.get(chemin);
    if (nonLu) return nonLu;
    const fichier = await openFichier(chemin);
    const request: SimulationRequest = { fichier, ...moment, registres };
    const result = await simulate(request);
    if (!result.ok) throw new Unreadable(`Lecture impossible (${result.failure.type}).`);
    const pieces = zips.length > 0 ? await inspectPieces(fichier, zips) : null;
    const { report } = result;
    if (retour !== null) await writeRetour(retour, report);
    const corrige = corrections && (await corrections.writeCorrige(chemin, request));
    return { chemin, report, pieces, registres: dits, corrige };
  };
}

/** @throws Unreadable when the zips cannot be read at all */
async function inspectPieces(json: NamedBlob, paths: readonly string[]): Promise<PiecesReport> {
  const { inspectZips } = await import('#validation/inspect-zips.ts');
  const zips = await Promise.all(paths.map(openLazily));
  const result = await inspectZips({ zips, json, profilZip: null });
  if (result.ok) return result.inspection.report;
  throw new Unreadable(`Les zips ne peuvent pas être lus (${result.failure.type}).`);
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
  await writeSortie(join(folder, retour.nom), retour.texte, '--retour');
}
