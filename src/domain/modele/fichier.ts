import { isBloc } from '../projection/guards.ts';
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
  return `${JSON.stringify({ format: FORMAT, version: VERSION, modele }, null, 2)}\n`;
}

/** Reads what `writeModele` has written; any other text is refused, in French. Never throws. */
export function readModele(texte: string): LectureModele {
  if (texte.length > TAILLE_MAX) return refuse('Ce fichier est trop gros pour un modèle.');
  const valeur = parse(texte);
  if (!isModeleExporte(valeur)) {
    return refuse('Ce fichier n’est pas un modèle de référence exporté par ce simulateur.');
  }
  if (valeur['version'] !== VERSION) {
    return refuse(
      'Ce modèle vient d’une autre version du simulateur : rechargez la page, ou exportez-le de nouveau.',
    );
  }
  const modele = readModeleConserve(valeur['modele']);
  return modele
    ? { ok: true, modele }
    : refuse('Ce modèle exporté est abîmé ou a été modifié à la main : exportez-le de nouveau.');
}

/** Whether a parsed document calls itself an exported model, sound or not. */
function isModeleExporte(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return isBloc(valeur) && valeur['format'] === FORMAT;
}

function refuse(motif: string): LectureModele {
  return { ok: false, motif };
}

/** Undefined when the text is no JSON, or is nested beyond what the engine follows. */
function parse(texte: string): unknown {
  try {
    return JSON.parse(texte.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
