import { isFiness, isLuhn, isSiret } from '../identifiants.ts';
import { isJour } from './jours.ts';
import { drawBetween, drawSign, type Hasard } from './hasard.ts';

const CHIFFRES = '0123456789';
/** From here on a number is the same with or without the zeros that a spreadsheet took from its head. */
const SIGNIFICATIF = 7;
const ESSAIS = 400;
/** All the numbers of so many digits can be listed. */
const COURT = 4;

/** Beginnings of numbers that the numbering plan keeps for fiction, by their first digit; then four digits. */
const FICTIFS: Readonly<Record<string, string>> = {
  1: '19900',
  2: '26191',
  3: '35301',
  4: '46571',
  5: '53649',
  6: '63998',
  7: '63998',
};

/**
 * Fictive numbers in the place of true ones: as many digits, zeros at the head kept, a right key where it was right and a
 * wrong one where it was wrong. One number has one replacement, alone or in a longer text; two numbers never the same.
 */
export class NumerosFictifs {
  readonly #hasard: Hasard;
  /** Those of the file: no replacement is one of them while others are left. */
  readonly #pris: ReadonlySet<string>;
  readonly #connus = new Map<string, string>();
  readonly #donnes = new Set<string>();
  readonly #courts = new Map<string, readonly [string[], string[]]>();
  /** Digits, counted from the end, that a letter stands for in the file: it would show what they are. */
  readonly #fixes = new Map<string, Set<number>>();
  /** Numbers that had to be exchanged with others of the file, or kept: too few are so short. */
  echanges = 0;

  constructor(hasard: Hasard, pris: ReadonlySet<string>) {
    this.#hasard = hasard;
    this.#pris = pris;
  }

  fix(chiffres: string, rang: number): void {
    const place = chiffres.length - 1 - rang;
    const siren = chiffres.length === 14 && place > 4;
    const cle = siren ? cleOf(chiffres.slice(0, 9)) : cleOf(chiffres);
    const places = this.#fixes.get(cle) ?? new Set();
    this.#fixes.set(cle, places.add(siren ? place - 5 : place));
  }

  replace(chiffres: string): string {
    if (/^0*$/.test(chiffres)) return chiffres;
    if (chiffres.length === 14) return this.#siret(chiffres);
    const cle = cleOf(chiffres);
    const connu = this.#connus.get(cle) ?? this.#give(cle, this.#draw(cle));
    return chiffres.slice(0, chiffres.length - cle.length) + connu;
  }

  /** The nine digits after the zero of a French telephone number. */
  telephone(chiffres: string): string {
    const connu = this.#connus.get(chiffres);
    if (connu !== undefined) return connu;
    const debut = FICTIFS[chiffres.charAt(0)];
    for (let essai = 0; debut !== undefined && essai < ESSAIS; essai += 1) {
      const candidat = debut + this.#digits(4);
      if (isLuhn(candidat) === isLuhn(chiffres) && this.#isFree(candidat)) {
        return this.#give(chiffres, candidat);
      }
    }
    return this.replace(chiffres);
  }

  /** A FINESS of Corsica, in capitals. */
  finessCorse(finess: string): string {
    const connu = this.#connus.get(finess);
    if (connu !== undefined) return connu;
    for (;;) {
      const candidat = finess.slice(0, 2) + this.#digits(7);
      const juste = isFiness(candidat) === isFiness(finess);
      if (juste && this.#isFree(candidat)) return this.#give(finess, candidat);
    }
  }

  /** The SIREN is that of the file’s other SIRET and of its lone SIREN. */
  #siret(siret: string): string {
    const connu = this.#connus.get(siret);
    if (connu !== undefined) return connu;
    const siren = this.replace(siret.slice(0, 9));
    const nic = siret.slice(9);
    const zeros = /^0*/.exec(nic.slice(0, 4))?.[0] ?? '';
    for (let essai = 0; ; essai += 1) {
      // An establishment has a small number; when none is left, any.
      const garde = essai < ESSAIS / 4 ? zeros : zeros.slice(0, 1);
      const candidat = siren + garde + this.#shape(nic.slice(garde.length), siret, false);
      const juste = isSiret(candidat) === isSiret(siret);
      if ((juste && this.#isFree(candidat)) || essai > 4 * ESSAIS)
        return this.#give(siret, candidat);
    }
  }

  #draw(cle: string): string {
    if (cle.length <= COURT && !this.#fixes.has(cle)) return this.#drawCourt(cle);
    for (let essai = 0; essai < ESSAIS; essai += 1) {
      const candidat = this.#shapeKey(cle);
      if (candidat !== null && isJour(candidat) === isJour(cle) && this.#isFree(candidat)) {
        return candidat;
      }
    }
    this.echanges += 1;
    return cle;
  }

  /** With a key as right, or as wrong, as that of the number; null for a draw that had none. */
  #shapeKey(cle: string): string | null {
    const candidat = this.#shape(cle, cle, true);
    if (cle.length < SIGNIFICATIF || isLuhn(candidat) === isLuhn(cle)) return candidat;
    const fixes = this.#fixes.get(cle);
    let rang = cle.length - 1;
    while (fixes?.has(cle.length - 1 - rang)) rang -= 1;
    if (rang < 1) return null;
    for (const chiffre of CHIFFRES) {
      const autre = candidat.slice(0, rang) + chiffre + candidat.slice(rang + 1);
      if (isLuhn(autre) === isLuhn(cle)) return autre;
    }
    return null;
  }

  /** So short, they run out: each is taken from those that are left. */
  #drawCourt(cle: string): string {
    const tete = cle.startsWith('0') ? '0' : '';
    const [libres, pris] = this.#listCourts(cle.length, tete);
    const candidat = libres.pop();
    if (candidat !== undefined) return candidat;
    this.echanges += 1;
    const autre = pris.at(-1) === cle ? pris.length - 2 : pris.length - 1;
    return pris.splice(Math.max(autre, 0), 1)[0] ?? cle;
  }

  /** In a random order: those that are not in the file, and those that are. */
  #listCourts(longueur: number, tete: string): readonly [string[], string[]] {
    const forme = tete + longueur;
    const connus = this.#courts.get(forme);
    if (connus) return connus;
    const tous: string[] = [];
    const fin = 10 ** (longueur - tete.length);
    for (let n = tete === '' ? fin / 10 : 1; n < fin; n += 1) {
      tous.splice(drawBetween(this.#hasard, 0, tous.length), 0, String(n).padStart(longueur, '0'));
    }
    const listes = [
      tous.filter((each) => !this.#isPris(each)),
      tous.filter((each) => this.#isPris(each)),
    ] as const;
    this.#courts.set(forme, listes);
    return listes;
  }

  #isPris(candidat: string): boolean {
    return this.#pris.has(candidat) || this.#pris.has(candidat.replace(/^0+/, ''));
  }

  /** Random digits in the place of `chiffres`, the end of the number of this key: a zero at the head stays one, and no other digit becomes one. */
  #shape(chiffres: string, cle: string, tete: boolean): string {
    const fixes = this.#fixes.get(cle);
    let nouveau = '';
    for (let rang = 0; rang < chiffres.length; rang += 1) {
      const garde = fixes?.has(chiffres.length - 1 - rang) ?? false;
      if (garde || (tete && rang === 0 && chiffres.startsWith('0')))
        nouveau += chiffres.charAt(rang);
      else nouveau += drawSign(this.#hasard, tete && rang === 0 ? CHIFFRES.slice(1) : CHIFFRES);
    }
    return nouveau;
  }

  #digits(nombre: number): string {
    return this.#shape('1'.repeat(nombre), '', false);
  }

  #isFree(candidat: string): boolean {
    const nu = candidat.replace(/^0+/, '');
    return !this.#isPris(candidat) && !this.#donnes.has(nu);
  }

  #give(cle: string, fictif: string): string {
    this.#connus.set(cle, fictif);
    this.#donnes.add(fictif.replace(/^0+/, ''));
    return fictif;
  }
}

/** What tells a number, whatever zeros stand at its head when it is long. */
function cleOf(chiffres: string): string {
  const nu = chiffres.replace(/^0+/, '');
  return nu.length >= SIGNIFICATIF ? nu : chiffres;
}
