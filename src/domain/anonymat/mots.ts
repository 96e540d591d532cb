import { drawSign, type Hasard } from './hasard.ts';

const VOYELLES = 'aeiou';
const CONSONNES = 'bcdfghjklmnprstvz';
const LETTRES = 'abcdefghijklmnopqrstuvwxyz';
/** Written by UTF-8 and by the old encodings alike; none of them begins an accent that was read wrongly. */
const ACCENTUEES = 'àäçèéêëîïôöùûü';
const ESSAIS = 200;

/** Country codes that ISO 3166 gives to nobody: no address ends so. */
const DOMAINES = [
  ...Array.from('mnopqrstuvwxyz', (lettre) => `q${lettre}`),
  ...Array.from('abcdefghijlmnopqrstuvwxyz', (lettre) => `x${lettre}`),
];

/** Words that a rule, or a program, reads. */
const INTERDITS: ReadonlySet<string> = new Set([
  ...[
    'null',
    'none',
    'nil',
    'nan',
    'nat',
    'na',
    'undefined',
    'nothing',
    'vide',
    'empty',
    'inconnu',
    'so',
    'nc',
  ],
  ...[
    'true',
    'false',
    'vrai',
    'faux',
    'oui',
    'non',
    'yes',
    'no',
    'on',
    'off',
    'et',
    'cas',
    'fr',
    'html',
    'var',
  ],
  ...[
    'c',
    'v',
    'm',
    'o',
    'y',
    'n',
    't',
    'f',
    'x',
    'e',
    'i',
    'l',
    'va',
    'ht',
    'ttc',
    'bdc',
    'fac',
    'pdf',
    'jpg',
    'png',
  ],
]);

/**
 * Fictive words in the place of true ones: as many letters, capitals and accents where they stood. One word has one
 * replacement, whatever its capitals; two words never the same.
 */
export class MotsFictifs {
  readonly #hasard: Hasard;
  /** Those of the file. */
  readonly #pris: ReadonlySet<string>;
  readonly #connus = new Map<string, string>();
  readonly #donnes = new Set<string>();
  readonly #domaines = new Map<string, string>();
  /** Words that had to be exchanged with others of the file, or kept: too few are so short. */
  echanges = 0;

  constructor(hasard: Hasard, pris: ReadonlySet<string>) {
    this.#hasard = hasard;
    this.#pris = pris;
  }

  replace(mot: string): string {
    const bas = toBas(mot);
    const connu = this.#connus.get(bas) ?? this.#give(bas, this.#draw(bas));
    const lettres = Array.from(connu);
    return Array.from(mot, (lettre, rang) => withCase(lettres[rang] ?? lettre, lettre)).join('');
  }

  isConnu(mot: string): boolean {
    return this.#connus.has(toBas(mot));
  }

  /** The end of an address, of two letters. */
  domaine(mot: string): string {
    const bas = toBas(mot);
    const connu = this.#domaines.get(bas) ?? this.#drawDomaine();
    this.#domaines.set(bas, connu);
    return Array.from(mot, (lettre, rang) => withCase(connu.charAt(rang), lettre)).join('');
  }

  #drawDomaine(): string {
    const donnes = new Set(this.#domaines.values());
    const restants = DOMAINES.filter((each) => !donnes.has(each));
    const parmi = restants.length > 0 ? restants : DOMAINES;
    return parmi[Math.floor(this.#hasard() * parmi.length)] ?? 'zz';
  }

  #draw(bas: string): string {
    for (let essai = 0; essai < 4 * ESSAIS; essai += 1) {
      const candidat = this.#shape(bas, essai < ESSAIS);
      const libre = !this.#donnes.has(candidat) && candidat !== bas && !INTERDITS.has(candidat);
      const echange = essai >= 3 * ESSAIS;
      if (!libre || /^fin[a-z]{3}$/.test(candidat) || (this.#pris.has(candidat) && !echange))
        continue;
      if (echange) this.echanges += 1;
      return candidat;
    }
    this.echanges += 1;
    return bas;
  }

  /** As one could say it, while such words are left. */
  #shape(bas: string, prononce: boolean): string {
    let voyelle = this.#hasard() < 0.5;
    return Array.from(bas, (lettre) => {
      if (!/[a-z]/.test(lettre)) return this.#autre(lettre);
      voyelle = !voyelle;
      return drawSign(this.#hasard, prononce ? (voyelle ? VOYELLES : CONSONNES) : LETTRES);
    }).join('');
  }

  /** A letter of another alphabet, or with a mark: one of the same sort. */
  #autre(lettre: string): string {
    const code = lettre.codePointAt(0) ?? 0;
    if (lettre === 'œ' || !/\p{L}/u.test(lettre)) return lettre;
    if (code < 0x100) return drawSign(this.#hasard, ACCENTUEES);
    for (let essai = 0; essai < ESSAIS; essai += 1) {
      const candidat = String.fromCodePoint((code & ~0x7f) + Math.floor(this.#hasard() * 0x80));
      const pareille =
        /\p{L}/u.test(candidat) && toBas(candidat) === candidat && !/[a-zãâ]/.test(candidat);
      if (pareille && candidat.length === lettre.length) return candidat;
    }
    return lettre;
  }

  #give(bas: string, fictif: string): string {
    this.#connus.set(bas, fictif);
    this.#donnes.add(fictif);
    return fictif;
  }
}

/** Small letters, one for one. */
export function toBas(mot: string): string {
  return Array.from(mot, lowerOne).join('');
}

function lowerOne(lettre: string): string {
  const bas = lettre.toLowerCase();
  return bas.length === lettre.length && bas.toUpperCase() === lettre ? bas : lettre;
}

function withCase(nouvelle: string, modele: string): string {
  const haut = nouvelle.toUpperCase();
  return lowerOne(modele) !== modele && haut.length === nouvelle.length ? haut : nouvelle;
}
