import { isBaliseConnue, isBloc, isNomDeBalise, sorteOf, type Sorte } from './balises.ts';
import { rewriteString } from './contenu.ts';
import { endOfString } from './fin-de-texte.ts';

/**
 * A JSON text written again with other values, sound or broken: names of tags, punctuation, blanks and lines stay as they are.
 * What a broken text leaves out of its quotes is a value too, so that nothing is passed over.
 */

/** What takes the place of a value, in as many UTF-16 units. `balise`: the name of a tag that is kept. */
export interface Traitement {
  readonly value: (contenu: string, sorte: Sorte) => string;
  readonly balise: (nom: string) => void;
}

interface Ouvert {
  /** Null: nothing is open. */
  readonly objet: boolean | null;
  /** What a value is there, when its own name does not say it. */
  sorte: Sorte;
}

const PONCTUATION = '{}[]:,';
const COMMENTAIRE = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|#[^\n\r]*|<!--[^]*?(?:-->|$)/y;
const NOMBRE_A_VIRGULE = /[-+]?\d[\d .\u00a0\u202f]*,\d+/y;
const NU = /[^{}[\]:,"\n\r]+/y;
/** Blanks, wrong quotes and ends of statements, around what has no straight quotes. */
const AVANT = /^[\s'`´‘’‚‛“”„‟«»‹›″;\p{Cf}]+/u;
const APRES = /(?<![\s'`´‘’‚‛“”„‟«»‹›″;\p{Cf}])[\s'`´‘’‚‛“”„‟«»‹›″;\p{Cf}]+$/u;
/** A document, a list or a text, written as a text. */
const JSON_DEDANS = /^\s*(?:\{\s*["}]|\[\s*["{[\]\d]|"[^]*"\s*$)/;
/** Without quotes, what was meant for true, false or null, as a rule reads it. */
const MOT_DE_JSON = /^(?:t[rue]{1,4}|f[alse]{2,5}|n[ul]{1,4})$/i;
/** Where programs put the name of a tag, beside its value: `{"key": "dateSignatureVA", "value": "…"}`. */
const CLE = /^(?:key|name|cle|champ)$/i;
/** A text between other quotes than JSON’s, on one line: what is in it is no name, and no comment. */
const AUTRES_GUILLEMETS =
  /[‘'“«](?:[^\n\r'’”»"]|['’”»](?!\s*(?:[,:}\]\n\r]|$)))*['’”»](?=\s*(?:[,:}\]\n\r]|$))/y;
const DEUX_POINTS = /[\s'’”»]*:/y;
/** A straight quote that ends what another sign began, or nothing. */
const FIN_SEULE = /"(?=\s*(?:[,:}\]\n\r]|$))/y;
/** A name whose closing quote was forgotten. */
const NOM_OUVERT = /^([\w.$-]+)\s*:(?:\s|$)/;

export function rewriteJson(texte: string, traitement: Traitement, sorte: Sorte = 'libre'): string {
  return new Reecriture(texte, traitement, sorte).write();
}

class Reecriture {
  readonly #texte: string;
  readonly #traitement: Traitement;
  readonly #ouverts: Ouvert[] = [];
  readonly #racine: Ouvert;
  #sortie = '';
  #copie = 0;
  #sorte: Sorte;
  #attendCle = false;
  /** A name was read, and its value has not come yet. */
  #nomme = false;
  #nom = '';

  constructor(texte: string, traitement: Traitement, sorte: Sorte) {
    this.#texte = texte;
    this.#traitement = traitement;
    this.#racine = { objet: null, sorte };
    this.#sorte = sorte;
  }

  write(): string {
    const texte = this.#texte;
    let at = 0;
    while (at < texte.length) {
      const signe = texte.charAt(at);
      if (signe === '"') {
        at = this.#readString(at);
      } else if (signe <= ' ' || PONCTUATION.includes(signe)) {
        this.#punctuate(signe);
        at += 1;
      } else at = this.#readBare(at);
    }
    return this.#sortie + texte.slice(this.#copie);
  }

  get #ouvert(): Ouvert {
    return this.#ouverts.at(-1) ?? this.#racine;
  }

  #punctuate(signe: string): void {
    if (signe === ':') this.#attendCle = false;
    else if (signe === '{' || signe === '[') {
      this.#ouverts.push({ objet: signe === '{', sorte: this.#sorte });
      this.#end();
    } else if (signe === '}' || signe === ']') {
      this.#ouverts.pop();
      this.#end();
      this.#attendCle = false;
    } else if (signe === ',') this.#end();
    // A line break ends a value whose comma was forgotten; between a name and its value it ends nothing.
    else if ((signe === '\n' || signe === '\r') && !this.#nomme) this.#end();
  }

  #end(): void {
    const { objet, sorte } = this.#ouvert;
    this.#sorte = sorte;
    this.#attendCle = objet === true;
    this.#nomme = false;
    this.#nom = '';
  }

  #readString(debut: number): number {
    const fin = endOfString(this.#texte, debut);
    const fermee = fin > debut + 1 && this.#texte.charAt(fin - 1) === '"';
    const dedans = fermee ? fin - 1 : fin;
    const ouvert = this.#attendCle && matchAt(DEUX_POINTS, this.#texte, fin) === null;
    const nom = ouvert ? NOM_OUVERT.exec(this.#texte.slice(debut + 1, dedans))?.[1] : null;
    const suite = nom && isNomDeBalise(nom) ? debut + 1 + nom.length : fin;
    this.#take(debut + 1, Math.min(dedans, suite), suite, true);
    return suite;
  }

  #readBare(debut: number): number {
    const texte = this.#texte;
    const commentaire = matchAt(COMMENTAIRE, texte, debut);
    if (commentaire !== null) {
      this.#replace(debut, debut + commentaire.length, 'commentaire', false);
      return debut + commentaire.length;
    }
    const virgule = this.#ouvert?.objet ? matchAt(NOMBRE_A_VIRGULE, texte, debut) : null;
    const cite = matchAt(AUTRES_GUILLEMETS, texte, debut);
    const nu = virgule ?? cite ?? matchAt(NU, texte, debut) ?? texte.charAt(debut);
    // A comment may touch the word that it follows; an address is no comment.
    const suite = cite === null ? nu.search(/(?<=\s)#|(?<!:)\/[/*]/) : -1;
    const fin = debut + (suite > 0 ? suite : nu.length);
    const mot = texte.slice(debut, fin);
    const avant = AVANT.exec(mot)?.[0].length ?? 0;
    const apres = avant < mot.length ? (APRES.exec(mot)?.[0].length ?? 0) : 0;
    const ferme = matchAt(FIN_SEULE, texte, fin) === null ? fin : fin + 1;
    this.#take(debut + avant, fin - apres, ferme, false);
    return ferme;
  }

  /** A name or a value stands in `[debut, fin[`; what comes next, at `suite`. */
  #take(debut: number, fin: number, suite: number, entreGuillemets: boolean): void {
    if (fin <= debut) return;
    const brut = this.#texte.slice(debut, fin);
    if (CLE.test(this.#nom) && isBaliseConnue(brut)) {
      this.#ouvert.sorte = sorteOf(brut);
      return;
    }
    if (!this.#isBalise(brut, suite, entreGuillemets)) {
      this.#replace(debut, fin, this.#sorte, entreGuillemets);
      this.#nomme = false;
      return;
    }
    this.#traitement.balise(brut);
    this.#nom = brut;
    // What programs put around a value (`{"$date": "…"}`) does not change what it is.
    const sorte = sorteOf(brut);
    this.#sorte = sorte === 'libre' && !isBloc(brut) ? this.#ouvert.sorte : sorte;
    this.#attendCle = false;
    this.#nomme = true;
  }

  /** In a sound text, what stands before a colon; in a broken one, what reads as a name too. */
  #isBalise(brut: string, suite: number, entreGuillemets: boolean): boolean {
    if (matchAt(DEUX_POINTS, this.#texte, suite) === null) {
      return this.#attendCle && isBaliseConnue(brut);
    }
    if (this.#attendCle) return entreGuillemets || isNomDeBalise(brut);
    // Beside the name that it is the value of, it would be a second one.
    return isNomDeBalise(brut) && (!this.#nomme || isBaliseConnue(brut));
  }

  #replace(debut: number, fin: number, sorte: Sorte, entreGuillemets: boolean): void {
    const brut = this.#texte.slice(debut, fin);
    if (!entreGuillemets && MOT_DE_JSON.test(brut)) return;
    const treat = (contenu: string) =>
      entreGuillemets && JSON_DEDANS.test(contenu)
        ? rewriteJson(contenu, this.#traitement, sorte)
        : this.#traitement.value(contenu, sorte);
    const nouveau = entreGuillemets ? rewriteString(brut, treat) : treat(brut);
    this.#sortie += this.#texte.slice(this.#copie, debut) + nouveau;
    this.#copie = fin;
  }
}

function matchAt(motif: RegExp, texte: string, at: number): string | null {
  motif.lastIndex = at;
  return motif.exec(texte)?.[0] ?? null;
}
