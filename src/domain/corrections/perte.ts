import { isAbsenceEcrite } from '../absence.ts';
import { isBloc } from '../projection/guards.ts';
import { fold } from '../texte.ts';
import { origineDe } from './emballages.ts';

/**
 * True when what a correction writes says all that stood there: the same letters and digits in the same order, or the number or the
 * boolean that the whole value was read as. Both are JSON, or pieces of a broken text.
 */
export function gardeTout(avant: string, apres: string): boolean {
  const [lu, ecrit] = [read(avant), read(apres)];
  const enChiffre = typeof ecrit === 'number' || typeof ecrit === 'boolean';
  if (enChiffre && (typeof lu !== 'object' || lu === null)) return !avant.includes('%');
  return substanceOf(lu) === substanceOf(ecrit);
}

function read(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return texte;
  }
}

/** The letters and digits of all the values and of what names them (« TTC » says more than an amount), those of JSON in a text included; nothing for what stands for « no value ». */
function substanceOf(valeur: unknown): string {
  if (valeur === null) return '';
  if (Array.isArray(valeur)) return valeur.map(substanceOf).join('');
  if (isBloc(valeur)) return Object.entries(valeur).map(substanceOfMembre).join('');
  const texte = String(valeur);
  // A formula in error hides a value.
  if (isAbsenceEcrite(texte) && !texte.includes('#')) return '';
  const dedans = /^\s*["[{]/.test(texte) ? read(texte) : texte;
  if (dedans !== texte) return substanceOf(dedans);
  return fold(texte.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A rank, or the name that a converter gives to any value, tells nothing. */
function substanceOfMembre([nom, valeur]: [string, unknown]): string {
  const muet = /^\d+$/.test(nom) || origineDe(nom) !== null;
  return (muet ? '' : substanceOf(nom)) + substanceOf(valeur);
}
