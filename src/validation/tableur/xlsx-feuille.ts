import type { Cellule, CelluleTypee, FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { Grille } from './grille.ts';
import { ecrireIso, ecrireJour, ecrireNombre, type Presentation } from './nombres.ts';
import { unescapeSignes, type Communs } from './xlsx-communs.ts';
import { attributOf, nombreOf, parcourir } from './xml.ts';

/** A cell as its tags give it. */
interface Brute {
  readonly type: string;
  readonly presentation: Presentation;
  valeur: string;
  /** It has a value, be it the empty text. */
  donnee: boolean;
  /** Null without a formula. */
  formule: string | null;
}

/** One sheet of an .xlsx workbook. What its XML holds never makes it throw: what was read before an error is kept, and said. */
export function readFeuilleXlsx(
  xml: string,
  { nom, cachee }: { readonly nom: string; readonly cachee: boolean },
  communs: Communs,
): FeuilleLue {
  const grille = new Grille();
  let rangee = -1;
  let colonne = -1;
  let brute: Brute | null = null;
  let dans: 'v' | 't' | 'f' | null = null;
  let prononce = false;
  const sound = parcourir(xml, {
    ouvre: (balise, attributs) => {
      switch (balise) {
        case 'row':
          rangee = nombreOf(attributs, 'r', rangee + 2) - 1;
          colonne = -1;
          if (/^(?:1|true)$/.test(attributOf(attributs, 'hidden') ?? ''))
            grille.cacherRangees(rangee, 1);
          return;
        case 'c': {
          colonne = columnOf(attributOf(attributs, 'r')) ?? colonne + 1;
          const style = nombreOf(attributs, 's', 0);
          const presentation = communs.presentations[style] ?? 'nombre';
          const type = attributOf(attributs, 't') ?? 'n';
          brute = { type, presentation, valeur: '', donnee: false, formule: null };
          return;
        }
        case 'f':
          if (brute) brute.formule = '';
          dans = 'f';
          return;
        case 'v':
        case 't':
          if (brute) brute.donnee = true;
          dans = prononce ? null : balise;
          return;
        case 'rPh':
          prononce = true;
          return;
        case 'col':
          if (/^(?:1|true)$/.test(attributOf(attributs, 'hidden') ?? '')) {
            const min = nombreOf(attributs, 'min', 1);
            grille.cacherColonnes(min - 1, nombreOf(attributs, 'max', min) - min + 1);
          }
          return;
        case 'mergeCell':
          grille.fusionner(attributOf(attributs, 'ref') ?? '');
      }
    },
    ferme: (balise) => {
      if (balise === dans) dans = null;
      if (balise === 'rPh') prononce = false;
      if (balise !== 'c' || !brute) return;
      if (!grille.pleine) grille.poser(rangee, colonne, toCellule(brute, communs));
      brute = null;
    },
    texte: (texte) => {
      if (!brute || dans === null) return;
      if (dans === 'f') brute.formule += texte;
      else brute.valeur += texte;
    },
  });
  return grille.finir(nom, cachee, sound ? [] : [COUPEE]);
}

const COUPEE =
  'Cette feuille est abîmée ou coupée : seul son début est lu. Enregistrez-la de nouveau depuis votre tableur.';

/** « AB12 » → 27; null without letters. */
function columnOf(place: string | null): number | null {
  const lettres = /^[A-Z]{1,3}/i.exec(place ?? '')?.[0];
  if (lettres === undefined) return null;
  let rang = 0;
  for (const lettre of lettres.toUpperCase()) rang = rang * 26 + lettre.charCodeAt(0) - 64;
  return rang - 1;
}

function toCellule(
  { type, presentation, valeur, donnee, formule }: Brute,
  communs: Communs,
): Cellule {
  const lue = readValeur(type, presentation, valeur, communs);
  if (formule === null) return lue;
  // An empty text that was kept is a result, as of « =SI(D2="";"";…) »; a program that computes nothing writes no type.
  if (lue === '')
    return type === 'str' && donnee
      ? ''
      : { texte: `=${formule}`, nature: 'erreur', formule: true };
  return typeof lue === 'string'
    ? { texte: lue, nature: 'texte', formule: true }
    : { ...lue, formule: true };
}

function readValeur(
  type: string,
  presentation: Presentation,
  valeur: string,
  { textes, depuis1904 }: Communs,
): Cellule {
  switch (type) {
    case 's':
      return textes[Number(valeur)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescapeSignes(valeur);
    case 'b':
      return { texte: valeur.trim() === '1' ? 'true' : 'false', nature: 'booleen' };
    case 'e':
      return { texte: valeur, nature: 'erreur' };
    case 'd': {
      const iso = ecrireIso(valeur.trim());
      return iso === null ? valeur : { texte: iso, nature: 'date' };
    }
    default:
      return readNombre(valeur, presentation, depuis1904);
  }
}

function readNombre(
  valeur: string,
  presentation: Presentation,
  depuis1904: boolean,
): string | CelluleTypee {
  const nombre = ecrireNombre(valeur);
  if (nombre === null) return valeur;
  if (presentation === 'date') {
    const jour = ecrireJour(Number(nombre), depuis1904);
    if (jour !== null) return { texte: jour, nature: 'date' };
  }
  const zeros = typeof presentation === 'object' && /^\d+$/.test(nombre) ? presentation.zeros : 0;
  return { texte: nombre.padStart(zeros, '0'), nature: 'nombre' };
}
