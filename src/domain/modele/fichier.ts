import { openFormat, writeFormat } from '../format-de-fichier.ts';
import { readModeleConserve } from './gardes.ts';
import type { Modele } from './modele.ts';

/** A model as a file that colleagues exchange. */

const FORMAT = 'simulateur-segur/modele';
const VERSION = 1;

/** Largest text read, in UTF-16 units: 2 000 tags take a tenth of it. */
const TAILLE_MAX = 5 * 2 ** 20;

export type LectureModele =
  | { readonly ok: true; readonly modele: Modele }
  | { readonly ok: false; /** A French sentence. */ readonly motif: string };

/** The text of the file of a model, JSON. */
export function writeModele(modele: Modele): string {
  return writeFormat(FORMAT, VERSION, { modele });
}

/** Reads what `writeModele` has written; any other text is refused, in French. Never throws. */
export function readModele(texte: string): LectureModele {
  if (texte.length > TAILLE_MAX) return refuse('Ce fichier est trop gros pour un modèle.');
  const lu = openFormat(texte.replace(/^\ufeff/, ''), FORMAT);
  if (lu === null) {
    return refuse('Ce fichier n’est pas un modèle de référence exporté par ce simulateur.');
  }
  if (lu.version !== VERSION) {
    return refuse(
      'Ce modèle vient d’une autre version du simulateur : mettez le simulateur à jour, ou exportez-le de nouveau.',
    );
  }
  const modele = readModeleConserve(lu.contenu['modele']);
  return modele
    ? { ok: true, modele }
    : refuse('Ce modèle exporté est abîmé ou a été modifié à la main : exportez-le de nouveau.');
}

function refuse(motif: string): LectureModele {
  return { ok: false, motif };
}
