/**
 * Reads a JSON of any size as its bytes pass, cut anywhere. What the plan names is kept, and must be well formed on its way; of what
 * is skipped, only the strings and the brackets are followed.
 */

/** The values that one object at a time gives, as bytes. */
export class Champs {
  readonly octets = new Uint8Array(MAX_TEXTES);
  readonly debuts: Int32Array;
  readonly fins: Int32Array;
  longueur = 0;

  constructor(nombre: number) {
    this.debuts = new Int32Array(nombre);
    this.fins = new Int32Array(nombre);
    this.clear();
  }

  clear(): void {
    this.longueur = 0;
    this.debuts.fill(-1);
    this.fins.fill(-1);
  }

  /** Trimmed; null when it was not there, or empty. */
  read(rang: number): string | null {
    const [debut = -1, fin = -1] = [this.debuts[rang], this.fins[rang]];
    if (debut < 0 || fin < 0) return null;
    const brut = UTF8.decode(this.octets.subarray(debut, fin));
    const texte = (brut.includes('\\') ? unescape(brut) : brut).trim();
    return texte === '' ? null : texte;
  }
}

/** Bytes of the texts kept of one object; the longest name has some hundred. */
const MAX_TEXTES = 16_384;
const UTF8 = new TextDecoder();

function unescape(brut: string): string {
  try {
    return String(JSON.parse(`"${brut}"`));
  } catch {
    return brut;
  }
}

/** What is wanted at a place. Another kind of value there, but null, is another shape. */
export type Plan =
  | {
      readonly type: 'objet';
      readonly champs: Readonly<Record<string, Plan>>;
      /** Cleared when the object opens. */
      readonly releve?: Champs;
      /** Once it is closed. */
      readonly onEnd?: () => void;
    }
  | { readonly type: 'liste'; readonly element: Plan }
  | { readonly type: 'texte'; readonly releve: Champs; readonly rang: number };

/** The same, with its names as bytes. */
interface Noeud {
  readonly type: Plan['type'];
  readonly cles: readonly Cle[];
  readonly element: Noeud | null;
  readonly releve: Champs | null;
  readonly rang: number;
  readonly onEnd: (() => void) | null;
}

interface Cle {
  readonly nom: Uint8Array;
  readonly noeud: Noeud;
}

function compile(plan: Plan): Noeud {
  const champs = plan.type === 'objet' ? Object.entries(plan.champs) : [];
  return {
    type: plan.type,
    cles: champs.map(([nom, champ]) => ({
      nom: new TextEncoder().encode(nom),
      noeud: compile(champ),
    })),
    element: plan.type === 'liste' ? compile(plan.element) : null,
    releve: (plan.type !== 'liste' && plan.releve) || null,
    rang: plan.type === 'texte' ? plan.rang : 0,
    onEnd: (plan.type === 'objet' && plan.onEnd) || null,
  };
}

/** Real ones have a dozen. */
const MAX_PROFONDEUR = 64;
const MAX_CLE = 64;

/** What may come next. */
const VALEUR = 0;
const VALEUR_OU_FIN = 1;
const CLE = 2;
const CLE_OU_FIN = 3;
const DEUX_POINTS = 4;
const SUITE = 5;
const DANS_CLE = 6;
const DANS_TEXTE = 7;
const DANS_LITTERAL = 8;
const DANS_SAUT = 9;
const FINI = 10;

const GUILLEMET = 34;
const VIRGULE = 44;
const DEUX_POINTS_OCTET = 58;
const CROCHET = 91;
const BARRE = 92;
const CROCHET_FERME = 93;
const ACCOLADE = 123;
const ACCOLADE_FERME = 125;
/** The bit that tells a bracket from a brace, of both hands. */
const ANGLE = 32;

export class LecteurJson {
  /** Bytes before the first one that no JSON of this plan has there; -1: none. */
  erreur = -1;
  #etat = VALEUR;
  #echappe = false;
  #vus = 0;
  /** The plan of the value to come, or at hand; null: skipped. */
  #plan: Noeud | null;
  readonly #plans: Noeud[] = [];
  readonly #objets = new Uint8Array(MAX_PROFONDEUR);
  #profondeur = 0;
  /** Open in what is skipped, and whether a string is. */
  #niveaux = 0;
  #dansTexte = false;
  /** The bytes at hand, four by four. */
  #mots: DataView = new DataView(new ArrayBuffer(0));
  readonly #cle = new Uint8Array(MAX_CLE);
  #longueurCle = 0;

  constructor(plan: Plan) {
    this.#plan = compile(plan);
  }

  /** The value is whole. */
  get fini(): boolean {
    return this.#etat === FINI;
  }

  push(octets: Uint8Array): void {
    this.#mots = new DataView(octets.buffer, octets.byteOffset, octets.length);
    const { length } = octets;
    let i = 0;
    while (i < length && this.erreur < 0) {
      const etat = this.#etat;
      if (etat === DANS_TEXTE) i = this.#readTexte(octets, i);
      else if (etat === DANS_CLE) i = this.#readCle(octets, i);
      else if (etat === DANS_LITTERAL) i = this.#readLitteral(octets, i);
      else if (etat === DANS_SAUT) i = this.#skip(octets, i);
      else {
        while (i < length && isBlanc(octets[i] as number)) i += 1;
        if (i === length) break;
        if (!this.#turn(etat, octets[i] as number)) this.erreur = this.#vus + i;
        i += 1;
      }
    }
    this.#vus += length;
  }

  /** False when this sign is not due. */
  #turn(etat: number, octet: number): boolean {
    switch (etat) {
      case SUITE:
        if (octet === VIRGULE) {
          this.#etat = this.#isObjet() ? CLE : VALEUR;
          if (!this.#isObjet()) this.#plan = this.#elementPlan();
          return true;
        }
        return this.#close(octet);
      case CLE_OU_FIN:
        if (octet === ACCOLADE_FERME) return this.#close(octet);
        return this.#openCle(octet);
      case CLE:
        return this.#openCle(octet);
      case DEUX_POINTS:
        this.#etat = VALEUR;
        return octet === DEUX_POINTS_OCTET;
      case VALEUR_OU_FIN:
        if (octet === CROCHET_FERME) return this.#close(octet);
        return this.#openValeur(octet);
      case VALEUR:
        return this.#openValeur(octet);
      default:
        return false;
    }
  }

  #openCle(octet: number): boolean {
    this.#etat = DANS_CLE;
    this.#longueurCle = 0;
    return octet === GUILLEMET;
  }

  #openValeur(octet: number): boolean {
    const plan = this.#plan;
    if (octet === GUILLEMET) {
      this.#etat = DANS_TEXTE;
      if (plan === null) return true;
      if (plan.type !== 'texte' || plan.releve === null) return false;
      plan.releve.debuts[plan.rang] = plan.releve.longueur;
      return true;
    }
    if (octet === ACCOLADE || octet === CROCHET) {
      const objet = octet === ACCOLADE;
      if (plan === null) {
        this.#etat = DANS_SAUT;
        this.#objets[this.#profondeur] = octet & ANGLE;
        this.#niveaux = 1;
        return this.#profondeur < MAX_PROFONDEUR - 1;
      }
      if (plan.type !== (objet ? 'objet' : 'liste')) return false;
      this.#plans[this.#profondeur] = plan;
      this.#objets[this.#profondeur] = objet ? 1 : 0;
      this.#profondeur += 1;
      plan.releve?.clear();
      this.#etat = objet ? CLE_OU_FIN : VALEUR_OU_FIN;
      if (!objet) this.#plan = this.#elementPlan();
      return true;
    }
    this.#etat = DANS_LITTERAL;
    // A value that is wanted is of the kind that the plan says, or null.
    return plan === null ? isLitteral(octet) : octet === 110;
  }

  #close(octet: number): boolean {
    if (this.#profondeur === 0) return false;
    if (octet !== (this.#isObjet() ? ACCOLADE_FERME : CROCHET_FERME)) return false;
    this.#profondeur -= 1;
    this.#plans[this.#profondeur]?.onEnd?.();
    this.#endValeur();
    return true;
  }

  #endValeur(): void {
    this.#etat = this.#profondeur === 0 ? FINI : SUITE;
  }

  #isObjet(): boolean {
    return this.#objets[this.#profondeur - 1] === 1;
  }

  #elementPlan(): Noeud | null {
    return this.#plans[this.#profondeur - 1]?.element ?? null;
  }

  #readTexte(octets: Uint8Array, debut: number): number {
    const plan = this.#plan;
    const releve = plan?.releve ?? null;
    const fin = this.#endOfTexte(octets, debut);
    const clos = this.#etat !== DANS_TEXTE;
    if (plan === null || releve === null) return fin;
    const { octets: gardes, longueur } = releve;
    const signes = fin - debut - (clos ? 1 : 0);
    // Past that length it is no name.
    if (longueur + signes > MAX_TEXTES) {
      this.erreur = this.#vus + debut;
      return fin;
    }
    for (let i = 0; i < signes; i += 1) gardes[longueur + i] = octets[debut + i] as number;
    releve.longueur = longueur + signes;
    if (clos) releve.fins[plan.rang] = releve.longueur;
    return fin;
  }

  /** After the quote that closes it, which ends the value, or where the bytes end. */
  #endOfTexte(octets: Uint8Array, debut: number): number {
    const fin = this.#endOfChaine(octets, debut);
    if (fin === 0) return octets.length;
    this.#endValeur();
    return fin;
  }

  /** After the quote that closes a string, its escapes passed over; 0: it goes on after these bytes. */
  #endOfChaine(octets: Uint8Array, debut: number): number {
    const { length } = octets;
    let i = debut + (this.#echappe ? 1 : 0);
    this.#echappe = false;
    for (;;) {
      i = findMarque(octets, this.#mots, i);
      if (i >= length) return 0;
      i += 1;
      if (octets[i - 1] === GUILLEMET) return i;
      if (i === length) this.#echappe = true;
      i += 1;
    }
  }

  #readCle(octets: Uint8Array, debut: number): number {
    const fin = this.#endOfChaine(octets, debut);
    const clos = fin > 0;
    const signes = (clos ? fin - 1 : octets.length) - debut;
    const avant = this.#longueurCle;
    if (clos && avant === 0) this.#plan = this.#planOfCle(octets, debut, signes);
    else {
      // Cut between two pieces. A longer name is none of those that are wanted.
      if (avant + signes <= MAX_CLE) this.#cle.set(octets.subarray(debut, debut + signes), avant);
      this.#longueurCle = avant + signes;
      if (clos) this.#plan = this.#planOfCle(this.#cle, 0, this.#longueurCle);
    }
    if (!clos) return octets.length;
    this.#etat = DEUX_POINTS;
    return fin;
  }

  #planOfCle(octets: Uint8Array, debut: number, longueur: number): Noeud | null {
    const cles = this.#plans[this.#profondeur - 1]?.cles ?? [];
    for (let rang = 0; rang < cles.length; rang += 1) {
      const { nom, noeud } = cles[rang] as Cle;
      if (nom.length !== longueur) continue;
      let i = 0;
      while (i < longueur && nom[i] === octets[debut + i]) i += 1;
      if (i === longueur) return noeud;
    }
    return null;
  }

  /** To the end of an object or of a list that nobody wants. */
  #skip(octets: Uint8Array, debut: number): number {
    const base = this.#profondeur - 1;
    const ouverts = this.#objets;
    const { length } = octets;
    let niveaux = this.#niveaux;
    let i = debut;
    while (i < length) {
      if (this.#dansTexte) {
        i = this.#endOfChaine(octets, i);
        if (i === 0) {
          i = length;
          break;
        }
        this.#dansTexte = false;
      }
      while (i < length && SIGNES[octets[i] as number] === 0) i += 1;
      if (i === length) break;
      const octet = octets[i] as number;
      i += 1;
      if (octet === GUILLEMET) this.#dansTexte = true;
      else if ((octet | ANGLE) === ACCOLADE) {
        niveaux += 1;
        if (base + niveaux >= MAX_PROFONDEUR) {
          this.erreur = this.#vus + i - 1;
          break;
        }
        ouverts[base + niveaux] = octet & ANGLE;
      } else {
        if (ouverts[base + niveaux] !== (octet & ANGLE)) {
          this.erreur = this.#vus + i - 1;
          break;
        }
        niveaux -= 1;
        if (niveaux === 0) {
          this.#endValeur();
          break;
        }
      }
    }
    this.#niveaux = niveaux;
    return i;
  }

  #readLitteral(octets: Uint8Array, debut: number): number {
    let i = debut;
    while (i < octets.length && isLitteral(octets[i] as number)) i += 1;
    if (i < octets.length) this.#endValeur();
    return i;
  }
}

/** What counts outside of strings. */
const SIGNES = new Uint8Array(256);
for (const signe of [GUILLEMET, ACCOLADE, ACCOLADE_FERME, CROCHET, CROCHET_FERME])
  SIGNES[signe] = 1;

/** The place of the next quote or escape, else the end of the bytes or after it. */
function findMarque(octets: Uint8Array, mots: DataView, debut: number): number {
  const { length } = octets;
  let i = debut;
  while (i + 4 <= length && !hasMarque(mots.getInt32(i, true))) i += 4;
  while (i < length && octets[i] !== GUILLEMET && octets[i] !== BARRE) i += 1;
  return i;
}

/** Whether one of four bytes is a quote or a backslash: the byte that such a difference leaves at zero borrows from the next one. */
function hasMarque(mot: number): boolean {
  const a = mot ^ 0x22222222;
  const b = mot ^ 0x5c5c5c5c;
  return ((((a - 0x01010101) & ~a) | ((b - 0x01010101) & ~b)) & 0x80808080) !== 0;
}

function isBlanc(octet: number): boolean {
  return octet === 32 || octet === 10 || octet === 13 || octet === 9;
}

/** A sign of a number, of true, false or null. */
function isLitteral(octet: number): boolean {
  return (
    (octet >= 48 && octet <= 57) ||
    (octet >= 97 && octet <= 122) ||
    octet === 45 ||
    octet === 43 ||
    octet === 46 ||
    octet === 69
  );
}
