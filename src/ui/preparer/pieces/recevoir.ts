import { cheminOf, readDossiers, withoutSysteme } from '#ui/commun/dossier.ts';
import { readTexte } from '#ui/commun/lire-fichier.ts';
import { isJsonNomme, isZip } from '#ui/commun/reception.ts';
import type { Transfert } from '#ui/commun/transfert.ts';
import { VRAC } from '#ui/pieces/vrac/textes.ts';
import { rassemblement } from './rassemblement.svelte.ts';
import { RASSEMBLER } from './textes.ts';

/** UTF-16 units: a file of 200 demandes has a tenth of it. */
const JSON_MAX = 5 * 2 ** 20;

/** A folder may hold the JSON of something else. Broken or misspelt, one of demandes is still one: what it lacks is said. */
async function speaksOfDemandes(fichier: File): Promise<boolean> {
  const texte = await readTexte(fichier, JSON_MAX);
  return /lignes?[_ -]?imports?/i.test(texte.replaceAll('\0', ''));
}

/** Takes a folder, files, a JSON; says what one does not see at once. */
export async function receive({
  fichiers,
  dossiers,
}: Pick<Transfert, 'fichiers' | 'dossiers'>): Promise<string> {
  const { fichiers: dedans, coupe } = await readDossiers(dossiers);
  const tous = [...withoutSysteme(fichiers), ...dedans];
  if (tous.length === 0) return RASSEMBLER.rien;
  const nommes = tous.filter(({ name }) => isJsonNomme(name));
  const sontDemandes = await Promise.all(nommes.map(speaksOfDemandes));
  const [json = null, ...autres] = nommes.filter((_, rang) => sontDemandes[rang]);
  const etrangers = nommes.filter((_, rang) => !sontDemandes[rang]);
  const reste = tous.filter(({ name }) => !isJsonNomme(name));
  const sontZips = await Promise.all(reste.map(isZip));
  const zips = reste.filter((_, rang) => sontZips[rang]);
  // What is no piece is shown with the others, and why it is not taken.
  const arrivants = reste
    .filter((_, rang) => !sontZips[rang])
    .map((fichier) => ({ fichier, nom: cheminOf(fichier) }));
  const dit = rassemblement.take(json, zips, arrivants);
  return [
    etrangers.length > 0 ? RASSEMBLER.pasDemandes(etrangers.map(({ name }) => name)) : '',
    autres.length > 0 ? RASSEMBLER.autresJson(autres.map(({ name }) => name)) : '',
    dit.remplaces.length > 0 ? VRAC.remplaces(dit.remplaces) : '',
    dit.tropGros.length > 0 ? VRAC.tropGros(dit.tropGros) : '',
    dit.trop.length > 0 ? VRAC.trop(dit.trop.length) : '',
    coupe ? RASSEMBLER.coupe : '',
  ]
    .filter(Boolean)
    .join(' ');
}
