import type { Ecriture } from '#domain/rendus/rendu.ts';
import { orNonLu } from './panne.ts';
import type { Juge } from './simuler.ts';
import type { CliResultat } from './summary.ts';

/** What is found of a file, and its piece of the text: a fault of ours in either is its result. @throws Misuse */
export async function rendreUn(
  path: string,
  juge: Juge,
  { ecrire }: Ecriture<CliResultat>,
): Promise<{ readonly resultat: CliResultat; readonly texte: string }> {
  const rendu = await orNonLu(path, async () => {
    const resultat = await juge(path);
    return { resultat, texte: ecrire(resultat) };
  });
  return 'texte' in rendu ? rendu : { resultat: rendu, texte: ecrire(rendu) };
}
