import { adviseNombre } from '../format/conseils/nombres.ts';
import { absenceAt, typeAt } from './absence.ts';
import type { ControleId } from '#controls/catalogue-json.ts';
import type { Mistakes } from './mistakes.ts';
import type { Token } from './lexer.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const SPACED_NUMBER = /[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,6}(?:[.,]\d+)?(?![\w.])/y;
const COMMA_NUMBER = /[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+(?![\w.])/y;
/** An amount with its unit, or with the marks of its thousands. */
const AVEC_UNITE =
  /[-+]?\d(?:[\d.'’_ \u00a0\u202f]*\d)?(?:[.,]\d+)?[ \t\u00a0\u202f]*(?:€|EUR|euros?)(?:[ \t]*HT)?(?![\p{L}\d])/iuy;
const MILLIERS = /[-+]?\d{1,3}(?:(['’_])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?![\w.'’])/y;
const MILLIERS_ANGLAIS = /[-+]?\d{1,3}(?:,\d{3})+\.\d+(?![\w.,])/y;
const DATE = /^\d{1,4}([-.])\d{1,2}\1\d{1,4}$/;
const PHRASE =
  /(?:[^\s{}[\]:,"“”«»;：，]|(?<=\d):(?=\d))+(?:[ \t]+(?!\/[/*])(?:[^\s{}[\]:,"“”«»;：，#]|(?<=\d):(?=\d))+)*/uy;

/** Reports what is wrong with the value that starts with `token`; returns its end. */
export function readValueWord(
  texte: string,
  token: Token,
  inObject: boolean,
  mistakes: Mistakes,
): number {
  const { debut } = token;
  const word = texte.slice(debut, token.fin);
  if (/^[-+.\d]/.test(word)) return readNumber(texte, token, inObject, mistakes);
  if (word === 'true' || word === 'false' || word === 'null') return token.fin;

  const known = literalMeant(word);
  const isNaN = /^(?:nan|infinity|infini)$/i.test(word);
  if (known || isNaN) {
    // Where a value is due, null would be refused next.
    const absence = absenceAt(texte, debut);
    const meant = isNaN ? absence : known === 'null' && absence !== undefined ? absence : known;
    const controle = isNaN
      ? 'nombre-bien-ecrit'
      : known === 'null'
        ? 'null-en-minuscules'
        : 'booleens-en-anglais';
    const args = { valeur: excerpt(word), attendu: meant ?? known ?? '' };
    const edit = meant ? { debut, fin: token.fin, texte: meant } : undefined;
    mistakes.add(controle, debut, token.fin, args, edit);
    return token.fin;
  }
  return readBareText(texte, token, mistakes);
}

/** Reports a name without quotes; returns its end. */
export function readKeyWord(texte: string, token: Token, mistakes: Mistakes): number {
  const { debut, fin } = token;
  const balise = texte.slice(debut, fin);
  const args = { balise: excerpt(balise) };
  if (/^[\p{L}\p{N}_$.-]+$/u.test(balise)) {
    const edit = { debut, fin, texte: JSON.stringify(balise) };
    mistakes.add('cle-entre-guillemets', debut, fin, args, edit);
  } else mistakes.add('cle-entre-guillemets', debut, fin, args);
  return fin;
}

function literalMeant(word: string): 'true' | 'false' | 'null' | null {
  if (/^(?:vrai|true|oui|yes)$/i.test(word)) return 'true';
  if (/^(?:faux|false|non|no)$/i.test(word)) return 'false';
  if (/^(?:null|nul|nulle|none|nil|undefined)$/i.test(word)) return 'null';
  return null;
}

function readNumber(texte: string, token: Token, inObject: boolean, mistakes: Mistakes): number {
  const { debut } = token;
  const orne =
    match(AVEC_UNITE, texte, debut) ??
    match(MILLIERS, texte, debut) ??
    (inObject ? match(MILLIERS_ANGLAIS, texte, debut) : null);
  if (orne !== null) return reportNumber('nombre-bien-ecrit', debut, orne, read(orne), mistakes);
  const spaced = match(SPACED_NUMBER, texte, debut);
  if (spaced) {
    const chiffres = spaced.replaceAll(/[^\d.,-]/g, '').replace(',', '.');
    // A number of FINESS or of SIREN is a text.
    const attendu = typeAt(texte, debut) === 'texte' ? JSON.stringify(chiffres) : chiffres;
    return reportNumber('nombre-sans-espace', debut, spaced, attendu, mistakes);
  }
  // In an array, `12,50` is two sound numbers; in an object no value may follow a comma.
  const withComma = inObject ? match(COMMA_NUMBER, texte, debut) : null;
  if (withComma) {
    // Three digits after a comma may be thousands.
    const ambigu = /,\d{3,}$/.test(withComma);
    const attendu = ambigu ? null : withComma.replaceAll(/[.+]/g, '').replace(',', '.');
    return reportNumber('point-decimal', debut, withComma, attendu, mistakes);
  }
  const word = texte.slice(debut, token.fin);
  if (NUMBER.test(word)) return token.fin;
  if (/^-?0\d+(?:\.\d+)?$/.test(word)) {
    return reportNumber(
      'nombre-sans-zero-initial',
      debut,
      word,
      zeroMeant(word, typeAt(texte, debut)),
      mistakes,
    );
  }
  const isDate = DATE.test(word) && typeAt(texte, debut) === 'texte';
  if (isDate) return readBareText(texte, token, mistakes);
  const mended = numberMeant(word);
  if (mended !== null || !/\p{L}|\//u.test(word)) {
    return reportNumber('nombre-bien-ecrit', debut, word, mended, mistakes);
  }
  return readBareText(texte, token, mistakes);
}

/** The number that an amount so written says; null when it says two. */
function read(orne: string): string | null {
  const { remplacement } = adviseNombre(orne, false);
  return remplacement?.type === 'valeur' ? remplacement.texte : null;
}

/** Many digits with a leading zero are an identifier; with decimals, an amount; else only the field can tell. */
function zeroMeant(word: string, type: ReturnType<typeof typeAt>): string | null {
  if (type === 'texte') return JSON.stringify(word);
  if (type === 'nombre' || type === 'entier') return word.replace(/^(-?)0+(?=\d)/, '$1');
  if (word.includes('.')) return word.replace(/^(-?)0+(?=\d)/, '$1');
  return /^\d{5,}$/.test(word) ? JSON.stringify(word) : null;
}

function numberMeant(word: string): string | null {
  const bare = word.replace(/^\+/, '').replace(/(?:€|EUR|%)$/i, '');
  const whole = bare.replace(/^(-?)\./, (_, sign: string) => `${sign}0.`).replace(/\.$/, '');
  return whole !== word && NUMBER.test(whole) ? whole : null;
}

function reportNumber(
  controle: ControleId,
  debut: number,
  word: string,
  attendu: string | null,
  mistakes: Mistakes,
): number {
  const fin = debut + word.length;
  const args = { valeur: excerpt(word) };
  if (attendu !== null && isJson(attendu)) {
    mistakes.add(controle, debut, fin, args, { debut, fin, texte: attendu });
  } else mistakes.add(controle, debut, fin, args);
  return fin;
}

function isJson(texte: string): boolean {
  return NUMBER.test(texte) || /^"\d+"$/.test(texte);
}

/** A text without quotes: `PDF`, `Jean Dupont`, `01/02/2026`. */
function readBareText(texte: string, token: Token, mistakes: Mistakes): number {
  const { debut } = token;
  const phrase = match(PHRASE, texte.slice(debut, debut + 500), 0);
  const fin = Math.max(token.fin, debut + (phrase?.length ?? 0));
  const content = texte.slice(debut, fin);
  const args = { valeur: excerpt(content) };
  const isTypo = /^(?:t[rue]{1,4}|f[alse]{2,5}|n[ul]{1,4})$/i.test(content);
  // Where a number or true is due, a text would be refused next.
  const type = typeAt(texte, debut);
  const isText = type === 'texte' || type === null;
  if (isText && /^[\p{L}\p{N}]/u.test(content) && !isTypo) {
    const edit = { debut, fin, texte: JSON.stringify(content) };
    mistakes.add('valeur-entre-guillemets', debut, fin, args, edit);
  } else mistakes.add('syntaxe-json', debut, fin, args);
  return fin;
}

function match(pattern: RegExp, texte: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(texte)?.[0] ?? null;
}

function excerpt(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}
