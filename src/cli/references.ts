import { readFile } from 'node:fs/promises';
import { readModele } from '#domain/modele/fichier.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { Numeros, Registres } from '#domain/registres/registres.ts';
import type { SimulationRequest } from '#validation/request.ts';
import type { NonLu } from '#domain/rendus/resultat.ts';
import { openLazily } from './fichiers.ts';
import { Misuse } from './options.ts';
import { orMisuse, orNonLu } from './panne.ts';

/** @throws Misuse when a file is no modèle, or when two are for the same form */
export async function readModeles(paths: readonly string[]): Promise<readonly Modele[]> {
  const modeles = new Map<string, Modele>();
  for (const path of paths) {
    const lecture = readModele(await readText(path));
    if (!lecture.ok) throw new Misuse(`${path} : ${lecture.motif}`);
    const { formulaire } = lecture.modele;
    if (modeles.has(formulaire)) throw new Misuse(`--modele : deux modèles pour ${formulaire}.`);
    modeles.set(formulaire, lecture.modele);
  }
  return [...modeles.values()];
}

/** What the extracts say of the numbers of all the files, and the files of which we could not list them. */
export interface Recherche {
  /** Null without any extract. */
  readonly registres: Registres | null;
  readonly nonLus: ReadonlyMap<string, NonLu>;
}

/** `requests`: how the file of each path is to be judged, opened in its turn. @throws Misuse when an extract is no register */
export async function readRegistres(
  requests: ReadonlyMap<string, () => Promise<SimulationRequest>>,
  extraits: readonly string[],
): Promise<Recherche> {
  const nonLus = new Map<string, NonLu>();
  if (extraits.length === 0) return { registres: null, nonLus };
  const { listNumeros } = await import('#validation/numeros.ts');
  const { askRegistres, joinNumeros } = await import('./registres.ts');
  const numeros: Numeros[] = [];
  for (const [path, open] of requests) {
    const lus = await orNonLu(path, async () => listNumeros(await open()));
    if ('motif' in lus) nonLus.set(path, lus);
    else if (lus.ok) numeros.push(lus.numeros);
  }
  const ouverts = await Promise.all(
    extraits.map((path) => orMisuse(`--registre : ${path}`, () => openLazily(path))),
  );
  const dits = await orMisuse('--registre', () => askRegistres(ouverts, joinNumeros(numeros)));
  if ('motif' in dits) throw new Misuse(`--registre : ${dits.motif}`);
  return { registres: dits, nonLus };
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Misuse(`${path} : lecture impossible.`, { cause });
  });
}
