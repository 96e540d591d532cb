import { cheminOf, readDossiers } from '#ui/commun/dossier.ts';
import { isZip } from '#ui/commun/reception.ts';
import type { Transfert } from '#ui/commun/transfert.ts';
import { pieces } from '../pieces.svelte.ts';
import { VRAC } from './textes.ts';

/** Takes zips and loose files; says what was done with them when one does not see it at once. */
export function receivePieces(
  zips: readonly File[],
  libres: readonly File[],
  { pour = null, attendue }: { readonly pour?: string | null; readonly attendue: boolean },
): string {
  const remplaces = zips.length > 0 ? pieces.add(zips, attendue) : [];
  const arrivants = libres.map((fichier) => ({ fichier, nom: cheminOf(fichier) }));
  const vides = arrivants.filter(({ fichier }) => fichier.size === 0).map(({ nom }) => nom);
  const ajout =
    libres.length > 0
      ? pieces.addLibres(arrivants, pour, attendue)
      : { remplaces: [], trop: [], tropGros: [] };
  const tous = [...remplaces, ...ajout.remplaces];
  return [
    pour !== null && libres.length > 1 ? VRAC.plusieurs(pour) : '',
    tous.length > 0 ? VRAC.remplaces(tous) : '',
    vides.length > 0 ? VRAC.vides(vides) : '',
    ajout.tropGros.length > 0 ? VRAC.tropGros(ajout.tropGros) : '',
    ajout.trop.length > 0 ? VRAC.trop(ajout.trop.length) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was dropped on a document, or on the list of them. */
export async function receiveDepot(
  { fichiers, dossiers }: Transfert,
  pour: string | null,
): Promise<string> {
  const { fichiers: dedans, coupe } = await readDossiers(dossiers);
  const tous = [...fichiers, ...dedans];
  if (tous.length === 0) return dossiers.length > 0 ? VRAC.dossierVide : VRAC.rien;
  const sontZips = await Promise.all(tous.map(isZip));
  const zips = tous.filter((_, rang) => sontZips[rang]);
  const libres = tous.filter((_, rang) => !sontZips[rang]);
  const dit = receivePieces(zips, libres, { pour, attendue: false });
  return [dit, coupe ? VRAC.coupe : ''].filter(Boolean).join(' ');
}
