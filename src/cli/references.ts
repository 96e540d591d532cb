import { readFile } from 'node:fs/promises';
import { readModele } from '#domain/modele/fichier.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { Numeros, Registres } from '#domain/registres/registres.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { openFichier, openLazily } from './fichiers.ts';
import { Misuse } from './options.ts';

type Depose = SimulationRequest['fichier'];

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

/** What the extracts say of the numbers of all the files; null without any. @throws Misuse when one of them is no register */
export async function readRegistres(
  fichiers: Iterable<Depose> | AsyncIterable<Depose>,
  extraits: readonly string[],
  moment: Omit<SimulationRequest, 'fichier'>,
): Promise<Registres | null> {
  if (extraits.length === 0) return null;
  const { listNumeros } = await import('#validation/numeros.ts');
  const { askRegistres, joinNumeros } = await import('./registres.ts');
  const numeros: Numeros[] = [];
  for await (const fichier of fichiers) {
    const lus = await listNumeros({ fichier, ...moment });
    if (lus.ok) numeros.push(lus.numeros);
  }
  const dits = await askRegistres(
    await Promise.all(extraits.map(openLazily)),
    joinNumeros(numeros),
  );
  if ('motif' in dits) throw new Misuse(`--registre : ${dits.motif}`);
  return dits;
}

/** Those that can be opened, each when it is its turn. */
export async function* openEach(paths: readonly string[]): AsyncIterable<Depose> {
  for (const path of paths) {
    const ouvert = await openFichier(path);
    if ('fichier' in ouvert) yield ouvert.fichier;
  }
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Misuse(`${path} : lecture impossible.`, { cause });
  });
}
