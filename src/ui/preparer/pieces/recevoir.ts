import { cheminOf, readDossiers, withoutSysteme } from '#ui/commun/dossier.ts';
import { isZip } from '#ui/commun/reception.ts';
import type { Transfert } from '#ui/commun/transfert.ts';
import { VRAC } from '#ui/pieces/vrac/textes.ts';
import { rassemblement } from './rassemblement.svelte.ts';
import { RASSEMBLER } from './textes.ts';

const JSON_NOMME = /\.json$/i;

/** Takes a folder, files, a JSON; says what one does not see at once. */
export async function receive({
  fichiers,
  dossiers,
}: Pick<Transfert, 'fichiers' | 'dossiers'>): Promise<string> {
  const { fichiers: dedans, coupe } = await readDossiers(dossiers);
  const tous = [...withoutSysteme(fichiers), ...dedans];
  if (tous.length === 0) return RASSEMBLER.rien;
  const [json = null, ...autres] = tous.filter(({ name }) => JSON_NOMME.test(name));
  const reste = tous.filter(({ name }) => !JSON_NOMME.test(name));
  const sontZips = await Promise.all(reste.map(isZip));
  const zips = reste.filter((_, rang) => sontZips[rang]);
  // What is no piece is shown with the others, and why it is not taken.
  const arrivants = reste
    .filter((_, rang) => !sontZips[rang])
    .map((fichier) => ({ fichier, nom: cheminOf(fichier) }));
  const dit = rassemblement.take(json, zips, arrivants);
  return [
    autres.length > 0 ? RASSEMBLER.autresJson(autres.map(({ name }) => name)) : '',
    dit.remplaces.length > 0 ? VRAC.remplaces(dit.remplaces) : '',
    dit.tropGros.length > 0 ? VRAC.tropGros(dit.tropGros) : '',
    dit.trop.length > 0 ? VRAC.trop(dit.trop.length) : '',
    coupe ? RASSEMBLER.coupe : '',
  ]
    .filter(Boolean)
    .join(' ');
}
