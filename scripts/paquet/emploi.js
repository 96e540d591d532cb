// @ts-check
/** How a vendor’s TypeScript uses the package, compiled against it by scripts/paquet.test.ts: a project of its own, hence a text. */
export const EMPLOI = `import { FichierInaccessible, FORMULAIRES, simuler, type Rapport } from 'simulateur-segur';
import { lireJson, type JsonLu } from 'simulateur-segur/json';
import { examinerZip, lireZip, type EntreeExaminee } from 'simulateur-segur/zip';
import catalogue from 'simulateur-segur/controles.json' with { type: 'json' };
import schema from 'simulateur-segur/schemas/draft-07/img-ris-va2.solde.json' with { type: 'json' };

export async function juger(fichier: File): Promise<Rapport['verdict'] | null> {
  try {
    const { verdict } = await simuler(fichier, { type: 'solde', maintenant: new Date() });
    return verdict;
  } catch (error) {
    if (error instanceof FichierInaccessible) return null;
    throw error;
  }
}

// @ts-expect-error A rate that does not exist.
void simuler('{}', { tauxTva: '19.6' });

export const lu: JsonLu = lireJson(new Uint8Array());
export const ligne: number | undefined = lu.situer('/numeroAns')?.ligne;

// @ts-expect-error A file is not read at once.
export const pasEncore: JsonLu = lireJson(new File([], 'a.json'));

export async function noms(zip: Blob): Promise<readonly string[]> {
  const { entrees } = await lireZip(zip, { nom: 'a.zip' });
  return entrees.map(({ nom }) => nom);
}

export async function abimees(zip: Blob): Promise<readonly EntreeExaminee[]> {
  const { entrees } = await examinerZip(zip, { signal: AbortSignal.timeout(1000) });
  return entrees.filter(({ integrite }) => integrite !== 'ok');
}

export const titres: readonly string[] = catalogue.controles.map(({ titre }) => titre);
export const dialecte: string = schema.$schema;
export const premier: string | undefined = FORMULAIRES[0];
`;
