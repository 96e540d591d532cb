import type { DateCivile } from '../dates.ts';
import { isMotDeBalise, type Sorte } from './balises.ts';
import { drawDecalage, readDate, shiftDate } from './dates.ts';
import { isSansDonnee } from './gardes.ts';
import { createHasard, type Hasard } from './hasard.ts';
import { Inventaire, type Valeur } from './inventaire.ts';
import { rewriteJson } from './lexemes.ts';
import { drawEuros, readMontant, shiftMontant } from './montants.ts';
import { MotsFictifs, toBas } from './mots.ts';
import { NumerosFictifs } from './numeros.ts';
import { NUMEROTEES, replaceNumero, replaceTexte, type Fictifs } from './segments.ts';

/**
 * A JSON that can be shown: who is named in it is replaced by nobody, and the rest stays as it is, to the unit of UTF-16. Every
 * replacement is as long as what it replaces, so that each place of the one is the same place of the other.
 */

export interface Reglages {
  /** The same one gives the same replacements. */
  readonly graine: number;
  readonly decalerDates: boolean;
  readonly decalerMontants: boolean;
  /** Days that rules look at; dates stay on their side of each. */
  readonly seuils: readonly DateCivile[];
  /** Ceiling in cents, taxes included, of one doctor; null: none. */
  readonly plafond: number | null;
}

/** A value that was replaced, wherever it stands. */
export interface Remplacement {
  readonly sorte: Sorte;
  readonly original: string;
  readonly fictif: string;
  readonly endroits: number;
}

/** A value that was kept: a code, a date… `balise`: a name that reads as data. */
export interface Garde {
  readonly sorte: Sorte | 'balise';
  readonly valeur: string;
  readonly endroits: number;
}

export interface Anonyme {
  readonly texte: string;
  readonly remplacements: readonly Remplacement[];
  readonly gardes: readonly Garde[];
  /** Null: none was asked, or none was possible. */
  readonly jours: number | null;
  readonly euros: number | null;
  /** Words and numbers too short for another to be found outside the file: exchanged among themselves, or kept. */
  readonly echanges: number;
}

export function anonymiser(texte: string, reglages: Reglages): Anonyme {
  const inventaire = new Inventaire();
  rewriteJson(texte, {
    value: (contenu, sorte) => {
      inventaire.add(contenu, sorte);
      return contenu;
    },
    balise: (nom) => inventaire.addBalise(nom),
  });
  const hasard = createHasard(reglages.graine);
  const decalages = readDecalages(inventaire, reglages, hasard);
  const { numeros, mots } = inventFictifs(inventaire, hasard);
  const fictifs = { numeros, mots: isSound(texte) ? mots : withBalises(mots) };
  const parValeur = replaceAll(inventaire, fictifs, decalages);
  const nouveau = rewriteJson(texte, {
    value: (contenu, sorte) => parValeur.get(inventaire.find(contenu, sorte)) ?? contenu,
    balise: () => {},
  });
  const remplacements: Remplacement[] = [];
  const gardes: Garde[] = [...inventaire.balises].map(([valeur, endroits]) => ({
    sorte: 'balise',
    valeur,
    endroits,
  }));
  for (const each of inventaire.valeurs) {
    const { valeur, sorte, endroits } = each;
    const fictif = parValeur.get(each) ?? valeur;
    if (fictif !== valeur) remplacements.push({ sorte, original: valeur, fictif, endroits });
    else if (!isSansDonnee(valeur)) gardes.push({ sorte, valeur, endroits });
  }
  return {
    texte: nouveau,
    remplacements,
    gardes,
    ...decalages,
    echanges: numeros.echanges + mots.echanges,
  };
}

function isSound(texte: string): boolean {
  try {
    JSON.parse(texte);
    return true;
  } catch {
    return false;
  }
}

/** In a broken text, a name may be taken for a part of a value. */
function withBalises(mots: Fictifs['mots']): Fictifs['mots'] {
  return {
    replace: (mot) => (isMotDeBalise(mot) ? mot : mots.replace(mot)),
    domaine: (mot) => mots.domaine(mot),
    isConnu: (mot) => mots.isConnu(mot),
  };
}

function readDecalages(inventaire: Inventaire, reglages: Reglages, hasard: Hasard) {
  const dates = inventaire.listOf('date').map(({ valeur }) => readDate(valeur));
  const lues = dates.filter((date) => date !== null);
  const montants = inventaire.listOf('montant').flatMap(({ valeur }) => readMontant(valeur) ?? []);
  // One that stays behind would no longer be before, or after, the others.
  const ensemble = reglages.decalerDates && lues.length > 0 && lues.length === dates.length;
  return {
    jours: ensemble ? drawDecalage(lues, reglages.seuils, hasard) : null,
    euros:
      reglages.decalerMontants && montants.length > 0
        ? drawEuros(montants, reglages.plafond, hasard)
        : null,
  };
}

/** What is in the file is learnt first: no replacement may be one of its words or numbers. */
function inventFictifs(inventaire: Inventaire, hasard: Hasard) {
  const mots = new Set<string>();
  const nombres = new Set<string>();
  const fixes: (readonly [string, number])[] = [];
  const learnt: Fictifs = {
    numeros: {
      replace: learnNombre,
      telephone: learnNombre,
      finessCorse: learnNombre,
      fix: (chiffres, rang) => fixes.push([chiffres, rang]),
    },
    mots: { replace: learnMot, domaine: learnMot, isConnu: () => true },
  };
  for (const each of inventaire.valeurs) replaceValeur(each, learnt);
  const numeros = new NumerosFictifs(hasard, nombres);
  for (const [chiffres, rang] of fixes) numeros.fix(chiffres, rang);
  return { numeros, mots: new MotsFictifs(hasard, mots) };

  function learnNombre(chiffres: string): string {
    nombres.add(chiffres).add(chiffres.replace(/^0+/, ''));
    if (chiffres.length === 14) nombres.add(chiffres.slice(0, 9));
    return chiffres;
  }

  function learnMot(mot: string): string {
    mots.add(toBas(mot));
    return mot;
  }
}

function replaceValeur({ valeur, sorte }: Valeur, fictifs: Fictifs): string {
  if (sorte === 'libelle') return replaceLibelle(valeur, fictifs);
  return NUMEROTEES.has(sorte)
    ? replaceNumero(valeur, sorte, fictifs)
    : replaceTexte(valeur, fictifs);
}

/**
 * An address, from the beginning of its word or after a number, there with the 64 signs of a local part (RFC 5321); or a telephone
 * number. A word without end is read once, not once from each of its signs.
 */
const JOIGNABLE =
  /((?:(?<![^\s<>(),;:«»"])[^\s<>(),;:«»"]+|[^\s<>(),;:«»"]{1,64})@[^\s<>(),;:«»"]+|\d{2}(?:[ .-]\d{2}){4})/;

/** The portal’s own words stay, but for what reaches somebody. */
function replaceLibelle(valeur: string, fictifs: Fictifs): string {
  const connus = onlyConnus(fictifs);
  const parts = valeur.split(JOIGNABLE);
  return parts.map((part, rang) => replaceTexte(part, rang % 2 ? fictifs : connus)).join('');
}

/** Of a label: the words of the file, and long numbers. */
function onlyConnus({ numeros, mots }: Fictifs): Fictifs {
  return {
    numeros: {
      replace: (chiffres) => (chiffres.length > 4 ? numeros.replace(chiffres) : chiffres),
      telephone: (chiffres) => numeros.telephone(chiffres),
      finessCorse: (finess) => numeros.finessCorse(finess),
      fix: (chiffres, rang) => numeros.fix(chiffres, rang),
    },
    mots: {
      replace: (mot) => (mot.length > 3 && mots.isConnu(mot) ? mots.replace(mot) : mot),
      domaine: (mot) => mots.domaine(mot),
      isConnu: (mot) => mots.isConnu(mot),
    },
  };
}

function replaceAll(
  inventaire: Inventaire,
  fictifs: Fictifs,
  { jours, euros }: { readonly jours: number | null; readonly euros: number | null },
): ReadonlyMap<Valeur | undefined, string> {
  const parValeur = new Map<Valeur | undefined, string>();
  for (const each of inventaire.listARemplacer()) {
    parValeur.set(each, replaceValeur(each, fictifs));
  }
  for (const each of jours === null ? [] : inventaire.listOf('date')) {
    parValeur.set(each, shiftDate(each.valeur, jours ?? 0) ?? each.valeur);
  }
  for (const each of euros === null ? [] : inventaire.listOf('montant')) {
    parValeur.set(each, shiftMontant(each.valeur, euros ?? 0) ?? each.valeur);
  }
  return parValeur;
}
