import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exportName } from '#domain/rendus/nom.ts';
import type { Report } from '#domain/report.ts';
import { corriger } from '#validation/corriger.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { checkWritable, writeSortie } from './fichiers.ts';
import { ENTREE, Misuse } from './options.ts';

/** What became of the sure corrections of a file. */
export interface Corrige {
  /** Path of the file that was written; null when there was nothing sure to do. */
  readonly fichier: string | null;
  readonly verdict: Report['verdict'];
  /** Places of the text that changed. */
  readonly corrections: number;
  /** Corrections that a person must look at, or that would bring another finding. */
  readonly laissees: number;
}

function corrigePath(path: string): string {
  return join(dirname(path), exportName(basename(path), 'corrige', 'json'));
}

/** A file that is there is somebody's work: it is never written over. @throws Misuse */
export async function checkCorriges(paths: readonly string[]): Promise<void> {
  if (paths.includes(ENTREE)) throw new Misuse('--corriger ne s’applique pas à l’entrée standard.');
  const vus = new Set<string>();
  for (const path of paths.map(corrigePath)) {
    if (vus.has(resolve(path))) throw new Misuse(`--corriger : deux fichiers donneraient ${path}.`);
    vus.add(resolve(path));
    if (await stat(path).catch(() => null)) {
      throw new Misuse(`--corriger : ${path} existe déjà ; déplacez-le ou effacez-le.`);
    }
  }
  for (const dossier of new Set(paths.map(dirname))) await checkWritable(dossier, '--corriger');
}

/** Writes what the sure corrections give, in UTF-8, beside the file, which stays as it is. @throws NonEcrit */
export async function writeCorrige(
  path: string,
  request: SimulationRequest,
): Promise<Corrige | null> {
  const result = await corriger(request);
  if (!result.ok) return null;
  const { report, faits, laissees, texte } = result;
  const bilan = { verdict: report.verdict, corrections: faits.length, laissees: laissees.length };
  if (faits.length === 0) return { fichier: null, ...bilan };
  const fichier = corrigePath(path);
  await writeSortie(fichier, texte, '--corriger', 'wx');
  return { fichier, ...bilan };
}
