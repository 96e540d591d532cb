import type { DateCivile } from '../dates.ts';
import { isMotDeBalise, isNomDeBalise, type Sorte } from './balises.ts';
import { drawDecalage, isDate, isDateEntiere, readDate, shiftDate } from './dates.ts';
import { isSansDonnee, isService } from './gardes.ts';
import { createHasard, type Hasard } from './hasard.ts';
import { rewriteJson } from './lexemes.ts';
import { drawEuros, isMontant, readMontant, shiftMontant } from './montants.ts';
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

type Geste = 'garde' | 'remplace' | 'date' | 'montant';

/** A value of the file, as the first tag of its own holds it. */
interface Valeur {
  readonly valeur: string;
  sorte: Sorte;
  endroits: number;
}

export function anonymiser(texte: string, reglages: Reglages): Anonyme {
  const inventaire = new Inventaire();
  rewriteJson(texte, {
    value: (contenu, sorte, entreGuillemets) => {
      if (entreGuillemets || !MOT_DE_JSON.test(contenu)) inventaire.add(contenu, sorte);
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
    value: (contenu, sorte, entreGuillemets) =>
      entreGuillemets || !MOT_DE_JSON.test(contenu)
        ? (parValeur.get(keyOf(contenu, sorte)) ?? contenu)
        : contenu,
    balise: () => {},
  });
  const remplacements: Remplacement[] = [];
  const gardes: Garde[] = [...inventaire.balises].map(([valeur, endroits]) => ({
    sorte: 'balise',
    valeur,
    endroits,
  }));
  for (const [cle, { valeur, sorte, endroits }] of inventaire.valeurs) {
    const fictif = parValeur.get(cle) ?? valeur;
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

/** Without quotes, what was meant for true, false or null, as a rule reads it. */
const MOT_DE_JSON = /^(?:t[rue]{1,4}|f[alse]{2,5}|n[ul]{1,4})$/i;

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

/** What is done to a value does not depend on its place, but for what its tag keeps. */
function gesteOf(valeur: string, sorte: Sorte): Geste {
  if (isSansDonnee(valeur) || isService(valeur, sorte)) return 'garde';
  if (sorte === 'montant' && isMontant(valeur)) return 'montant';
  if ((sorte === 'date' && isDate(valeur)) || isDateEntiere(valeur)) return 'date';
  return 'remplace';
}

function keyOf(valeur: string, sorte: Sorte): string {
  return `${gesteOf(valeur, sorte)} ${sorte === 'libelle' ? sorte : ''} ${valeur}`;
}

/** Of two tags that hold one value, the first of these says how it is replaced. */
const PRIORITES: readonly Sorte[] = [
  ...(['numeroASP', 'numeroEditeur', 'telephone', 'siret', 'siren', 'finess'] as const),
  ...(['rpps', 'am', 'piece', 'courriel', 'nom', 'adresse'] as const),
];

function rankOf(sorte: Sorte): number {
  // The labels of the portal come last: they hold what is known by then.
  if (sorte === 'libelle') return PRIORITES.length + 1;
  const rang = PRIORITES.indexOf(sorte);
  return rang < 0 ? PRIORITES.length : rang;
}

class Inventaire {
  readonly valeurs = new Map<string, Valeur>();
  readonly balises = new Map<string, number>();

  add(valeur: string, sorte: Sorte): void {
    const cle = keyOf(valeur, sorte);
    const connue = this.valeurs.get(cle);
    if (connue === undefined) {
      this.valeurs.set(cle, { valeur, sorte, endroits: 1 });
      return;
    }
    connue.endroits += 1;
    if (rankOf(sorte) < rankOf(connue.sorte)) connue.sorte = sorte;
  }

  addBalise(nom: string): void {
    if (!isNomDeBalise(nom)) this.balises.set(nom, (this.balises.get(nom) ?? 0) + 1);
  }

  /** In the order in which they are given their replacements. */
  listARemplacer(): readonly Valeur[] {
    return [...this.valeurs.values()]
      .filter(({ valeur, sorte }) => gesteOf(valeur, sorte) === 'remplace')
      .sort(
        (a, b) =>
          Number(b.sorte === 'telephone') - Number(a.sorte === 'telephone') ||
          rankOf(a.sorte) - rankOf(b.sorte),
      );
  }
}

function readDecalages(inventaire: Inventaire, reglages: Reglages, hasard: Hasard) {
  const valeurs = [...inventaire.valeurs.values()];
  const listOf = (geste: Geste) =>
    valeurs
      .filter(({ valeur, sorte }) => gesteOf(valeur, sorte) === geste)
      .map(({ valeur }) => valeur);
  const dates = listOf('date').map(readDate);
  const lues = dates.filter((date) => date !== null);
  const montants = listOf('montant').flatMap((valeur) => readMontant(valeur) ?? []);
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
  for (const each of inventaire.valeurs.values()) replaceValeur(each, learnt);
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

function replaceValeur(
  { valeur, sorte }: Pick<Valeur, 'valeur' | 'sorte'>,
  fictifs: Fictifs,
): string {
  if (sorte === 'libelle') return replaceTexte(valeur, onlyConnus(fictifs));
  return NUMEROTEES.has(sorte)
    ? replaceNumero(valeur, sorte, fictifs)
    : replaceTexte(valeur, fictifs);
}

/** The portal’s own words stay, but for those of the file, and for long numbers. */
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
): ReadonlyMap<string, string> {
  const parValeur = new Map<string, string>();
  for (const each of inventaire.listARemplacer()) {
    parValeur.set(keyOf(each.valeur, each.sorte), replaceValeur(each, fictifs));
  }
  for (const [cle, { valeur, sorte }] of inventaire.valeurs) {
    const geste = gesteOf(valeur, sorte);
    if (geste === 'date' && jours !== null) parValeur.set(cle, shiftDate(valeur, jours) ?? valeur);
    if (geste === 'montant' && euros !== null)
      parValeur.set(cle, shiftMontant(valeur, euros) ?? valeur);
  }
  return parValeur;
}
