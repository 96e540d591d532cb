import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readClock } from '#clock.ts';
import type { PiecesReport } from '#domain/pieces-report.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { retourName } from '#validation/retour.ts';
import { simulate } from '#validation/simulate.ts';
import {
  cannotWriteIn,
  checkFiles,
  checkWritable,
  expandAll,
  nameOf,
  openFichier,
  openLazily,
  writeSortie,
  type NamedBlob,
} from './fichiers.ts';
import { NonEcrit, Unreadable } from './options.ts';
import { orNonEcrit } from './panne.ts';
import { listReferences, type Reglages } from './reglages.ts';
import { readModeles, readRegistres } from './references.ts';
import type { CliResultat } from './summary.ts';

/** @throws Unreadable, Misuse */
export type Juge = (path: string) => Promise<CliResultat>;

/**
 * What judges one file after another; what few calls ask for is loaded when they do. Everything that can be refused is refused before the first.
 * `juges`: those that were judged before, when files are watched: that no return can be written is a result of each from then on.
 * @throws Misuse
 */
export async function prepareJuge(
  parsed: Reglages,
  fichiers: readonly string[],
  juges: Iterable<string> | null = null,
): Promise<Juge> {
  const { formulaire, type, numeroAns, tauxTva, retour } = parsed;
  const zips = parsed.zips.length > 0 ? await expandAll(parsed.zips) : [];
  await checkFiles([...listReferences(parsed), ...zips]);
  const refus: string[] = [];
  if (retour !== null) {
    const verifie = checkRetour(retour, [...new Set([...(juges ?? []), ...fichiers])]);
    await (juges === null ? verifie : orNonEcrit(refus, () => verifie));
  }
  const corrections = parsed.corriger ? await import('./corriger.ts') : null;
  await corrections?.checkCorriges(fichiers);
  const etat = parsed.portail && (await (await import('./portail.ts')).readEtat(parsed.portail));
  const moment = {
    choix: { ...AUCUN_CHOIX, formulaire, type, numeroAns, tauxTva },
    maintenant: parsed.maintenant ?? etat?.horloge ?? readClock(),
    portail: etat?.portail ?? null,
    modeles: await readModeles(parsed.modeles),
    verdictSeul: retour === null,
  };
  const open = async (path: string): Promise<SimulationRequest> => ({
    fichier: await openFichier(path),
    ...moment,
  });
  const recherche = await readRegistres(
    new Map(fichiers.map((path) => [path, () => open(path)])),
    parsed.registres,
  );
  const { registres, nonLus } = recherche;
  const dits =
    registres && (await import('./registres.ts')).summarizeRegistres(registres, readClock());
  return async (chemin) => {
    const nonLu = nonLus.get(chemin);
    if (nonLu) return nonLu;
    const request: SimulationRequest = { ...(await open(chemin)), registres };
    const result = await simulate(request);
    if (!result.ok) throw new Unreadable(`Lecture impossible (${result.failure.type}).`);
    const pieces = zips.length > 0 ? await inspectPieces(request.fichier, zips) : null;
    const { report } = result;
    const nonEcrits = [...refus];
    if (retour !== null && refus.length === 0)
      await orNonEcrit(nonEcrits, () => writeRetour(retour, report));
    const corrige =
      corrections && (await orNonEcrit(nonEcrits, () => corrections.writeCorrige(chemin, request)));
    const jugement = { chemin, report, pieces, registres: dits, corrige };
    return nonEcrits.length > 0 ? { ...jugement, nonEcrits } : jugement;
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

/** @throws NonEcrit */
async function checkRetour(retour: string, fichiers: readonly string[]): Promise<void> {
  const names = fichiers.map((path) => retourName(nameOf(path)));
  const twice = names.find((name, rank) => names.indexOf(name) !== rank);
  if (twice) throw new NonEcrit(`--retour : deux fichiers donneraient ${twice}.`);
  await mkdir(retour, { recursive: true }).catch((cause: unknown) => {
    throw cannotWriteIn(retour, '--retour', cause);
  });
  await checkWritable(retour, '--retour');
  for (const path of names.map((name) => join(retour, name))) {
    const found = await stat(path).catch(() => null);
    if (found && !found.isFile()) throw new NonEcrit(`--retour : ${path} n’est pas un fichier.`);
  }
}

async function writeRetour(folder: string, { retour }: Report): Promise<void> {
  if (!retour) return;
  await writeSortie(join(folder, retour.nom), retour.texte, '--retour');
}
