import { readDossiers } from '#ui/commun/dossier.ts';
import { sortFiles } from '#ui/commun/reception.ts';
import type { Transfert } from '#ui/commun/transfert.ts';
import { pieces } from '#ui/pieces/pieces.svelte.ts';
import { receivePieces } from '#ui/pieces/vrac/recevoir.ts';
import { VRAC } from '#ui/pieces/vrac/textes.ts';
import { RECEVOIR } from './recevoir-textes.ts';
import { simulation } from './simulation.svelte.ts';

export { RECEVOIR };

const A_PRENDRE = /\.(json|zip|pdf|png|jpe?g)$/i;

function submit(fichier: File): void {
  pieces.useJson(fichier);
  void simulation.submit(fichier);
}

/**
 * Gives what was dropped, pasted or chosen to the simulation and to the pieces; says what was done with the rest. `siVide`:
 * when there is nothing.
 */
export async function receive(
  { fichiers, dossiers, texte }: Transfert,
  siVide: string,
): Promise<string> {
  const { fichiers: dedans, coupe } = await readDossiers(dossiers);
  const choisis = [...fichiers, ...dedans.filter(({ name }) => A_PRENDRE.test(name))];
  const laisses = dedans.filter(({ name }) => !A_PRENDRE.test(name)).map(({ name }) => name);
  if (choisis.length === 0) {
    if (dossiers.length > 0) {
      return RECEVOIR.dossierVide(
        dossiers.map(({ name }) => name),
        laisses.length,
      );
    }
    if (!isContenu(texte)) return siVide;
    submit(new File([texte], RECEVOIR.nomCollage, { type: 'application/json' }));
    return '';
  }
  const { json, zips, libres, ignores } = await sortFiles(choisis, simulation.fichier !== null);
  if (json) submit(json);
  else pieces.follow(simulation.fichier);
  // The verdict of the JSON comes first on the page: it takes the focus when there is one.
  const dit = receivePieces(zips, libres, { attendue: json === null });
  const noms = [...ignores.map(({ name }) => name), ...laisses];
  return [
    json && noms.length > 0 ? RECEVOIR.ignores(json.name, noms) : '',
    !json && laisses.length > 0 ? RECEVOIR.laisses(laisses.length) : '',
    dit,
    coupe ? VRAC.coupe : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Text that a mail program or a link brings along is no file of anybody. */
function isContenu(texte: string): boolean {
  return texte.trim() !== '' && !/^\s*(\w[\w+.-]*:\/\/|mailto:|data:)\S*\s*$/i.test(texte);
}
