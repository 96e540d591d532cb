import { SONS_IDS } from '../sons.ts';
import { TYPES_DE_PIECE } from '../types-de-piece.ts';
import type { Sorte } from './balises.ts';
import type { MotsFictifs } from './mots.ts';
import type { NumerosFictifs } from './numeros.ts';

/** Who gives the replacements, or only learns what is to be replaced. */
export interface Fictifs {
  readonly numeros: Pick<NumerosFictifs, 'replace' | 'telephone' | 'finessCorse' | 'fix'>;
  readonly mots: Pick<MotsFictifs, 'replace' | 'domaine' | 'isConnu'>;
}

/** Accents that a program spoiled (`accents.ts`): a rule finds them by their very signs. */
const ABIMES = String.raw`[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[a-zA-Z]{2,6}\d?);|\\u[\da-fA-F]{4}|(?:%[\dA-Fa-f]{2})+|\+A(?:O[A-P]|M[A-P])-|\+IBk-`;
const CORSE = String.raw`(?<![\p{L}\p{N}])(2[ABab]\d{7})(?!\d)`;
/** FIN and the couloir, digits (a letter may stand for one), the avenant. */
const ASP = String.raw`([Ff][Ii1l][Nn][\s_.-]?[A-Za-z]{3}[\s_.-]?)([\dOoIl|]*\d[\dOoIl|]*)([Mm]\d+(?![\p{L}\p{N}]))?`;
/** No name of a domain is longer than 253 signs (RFC 1035). */
const DOMAINE = String.raw`(?<=@\S{0,253}\.)([A-Za-z]{2})(?![\p{L}\p{N}.-])`;
const SEGMENTS = new RegExp(
  `${ABIMES}|${CORSE}|${ASP}|${DOMAINE}|(\\p{Nd}+)|([\\p{L}\\p{M}]+)`,
  'gu',
);

const SONS = SONS_IDS.map((id) => id.toLowerCase()).join('|');
const TYPES = Object.entries(TYPES_DE_PIECE)
  .flatMap(([code, { abrege }]) => (abrege === null ? [code] : [code, abrege]))
  .join('|');
/** How the names of pieces begin: the code of the software, known or not, and the type. */
const LOGICIEL = new RegExp(
  `^(?:(?:${SONS}|(?:[a-z]{3}|ms[12])-[a-z]{2,3}(?:-[a-z]{3})?-va\\d)[-_ ]?)(?:(?:${TYPES}|fac|pv)[-_ ])?`,
  'i',
);
const TYPE_SEUL = new RegExp(`^(?:${TYPES}|fac|pv)[-_ ](?=.*\\.[a-z]{3,4}$)`, 'i');
const EXTENSION =
  /(?:\.(?:pdf|jpe?g|png|tiff?|gif|bmp|heic|webp|docx?|xlsx?|od[ts]|txt|csv|xml|html?|json|zip|7z|rar|eml|msg|p7m))+$/i;

const NOMBRE_EXPOSANT = /^(\s*-?\d+(?:[.,]\d+)?)(e[+-]?\d+\s*)$/i;

/** Any text: its words and numbers replaced, each as everywhere in the file. */
export function replaceTexte(texte: string, fictifs: Fictifs): string {
  const [, mantisse, exposant] = NOMBRE_EXPOSANT.exec(texte) ?? [];
  if (mantisse !== undefined) return replaceSegments(mantisse, fictifs) + (exposant ?? '');
  const debut = (LOGICIEL.exec(texte) ?? TYPE_SEUL.exec(texte))?.[0] ?? '';
  const fin = EXTENSION.exec(texte)?.[0] ?? '';
  const corps = texte.slice(debut.length, texte.length - fin.length);
  // Of a name that is nothing else, nothing is left to replace.
  return debut.length + fin.length > texte.length
    ? texte
    : debut + replaceSegments(corps, fictifs) + fin;
}

function replaceSegments(texte: string, { numeros, mots }: Fictifs): string {
  return texte.replace(
    SEGMENTS,
    (
      tel: string,
      corse?: string,
      fin = '',
      suite?: string,
      avenant = '',
      domaine?: string,
      chiffres?: string,
      mot?: string,
    ) => {
      if (mot !== undefined) return mots.replace(mot);
      if (chiffres !== undefined) return replaceChiffres(chiffres, numeros);
      if (suite !== undefined) return fin + replaceLettres(suite, numeros) + avenant;
      if (domaine !== undefined) return mots.domaine(domaine);
      return corse === undefined ? tel : recase(numeros.finessCorse(tel.toUpperCase()), tel);
    },
  );
}

function recase(finess: string, modele: string): string {
  return modele.charAt(0) + modele.charAt(1) + finess.slice(2);
}

/** Digits of whatever script. */
function replaceChiffres(chiffres: string, numeros: Fictifs['numeros']): string {
  if (/^\d+$/.test(chiffres)) return numeros.replace(chiffres);
  const zeros = Array.from(chiffres, zeroOf);
  const nus = Array.from(
    chiffres,
    (chiffre, rang) => (chiffre.codePointAt(0) ?? 0) - (zeros[rang] ?? 0),
  ).join('');
  return Array.from(numeros.replace(nus), (chiffre, rang) =>
    String.fromCodePoint((zeros[rang] ?? 0x30) + Number(chiffre)),
  ).join('');
}

/** The digits of a script follow one another, from its zero: ten of them to a row of sixteen, but for the mathematical ones. */
function zeroOf(chiffre: string): number {
  let zero = chiffre.codePointAt(0) ?? 0;
  const dix = /\p{Nd}/u;
  for (let pas = 0; pas < 9 && dix.test(String.fromCodePoint(zero - 1)); pas += 1) zero -= 1;
  return zero;
}

const POUR_ZERO = 'Oo';
const POUR_UN = 'Il|';

/** A number in which letters stand for 0 and 1: they stay, as the digits that they are. */
function replaceLettres(ecrit: string, numeros: Fictifs['numeros']): string {
  const chiffres = Array.from(ecrit, (signe) =>
    POUR_ZERO.includes(signe) ? '0' : POUR_UN.includes(signe) ? '1' : signe,
  ).join('');
  for (let rang = 0; rang < ecrit.length; rang += 1) {
    if (ecrit.charAt(rang) !== chiffres.charAt(rang)) numeros.fix(chiffres, rang);
  }
  const fictif = numeros.replace(chiffres);
  return Array.from(ecrit, (signe, rang) => (/\d/.test(signe) ? fictif.charAt(rang) : signe)).join(
    '',
  );
}

/** Tags whose value is one number, or several, however it is written. */
export const NUMEROTEES: ReadonlySet<Sorte> = new Set([
  'siret',
  'siren',
  'finess',
  'rpps',
  'am',
  'telephone',
]);

/** As a spreadsheet shows a long number. */
const SCIENTIFIQUE = /^(\s*\d)([.,]?)(\d*)(e\+?\d{1,2}\s*)$/i;

/**
 * The value of such a tag: `801 493 479`, `80149347900012.0`, `+33 6 45 12 45 12`, `8O1493479`, `FR12 801493479`. The digits of a number
 * that is cut in groups are one number; those of a list are several.
 */
export function replaceNumero(texte: string, sorte: Sorte, fictifs: Fictifs): string {
  const [, tete, signe = '', suite = '', exposant] = SCIENTIFIQUE.exec(texte) ?? [];
  if (tete !== undefined && exposant !== undefined) {
    const fictif = fictifs.numeros.replace(tete.trim() + suite);
    return `${tete.slice(0, -1)}${fictif.charAt(0)}${signe}${fictif.slice(1)}${exposant}`;
  }
  return texte
    .split(/([,;|&\n]|(?<=\s)et(?=\s)|[.,]0{1,2}(?=\D*$))/)
    .map((part, rang) => (rang % 2 === 1 ? part : replaceUn(part, sorte, fictifs)))
    .join('');
}

function replaceUn(texte: string, sorte: Sorte, fictifs: Fictifs): string {
  const { numeros } = fictifs;
  const [, tva = '', reste = texte] = /^(\s*FR\s?)(\d{2}\s?\d{9}\s*)$/i.exec(texte) ?? [];
  if (tva !== '')
    return tva + numeros.replace(reste.slice(0, 2)) + replaceTexte(reste.slice(2), fictifs);
  const groupes = texte.match(/[\dOoIl|]+/g) ?? [];
  const ecrit = groupes.join('');
  const seul = groupes.length === 1 || groupes.some((groupe) => groupe.length < 8);
  if (
    !/\d{3}/.test(ecrit.replace(/\D/g, '')) ||
    !seul ||
    !/^[\s./_\u2010-\u2015\u00a0'’"=()+\p{Cf}\dOoIl|-]*$/u.test(texte)
  ) {
    return replaceTexte(texte, fictifs);
  }
  const nouveau = replaceGroupes(ecrit, sorte, numeros);
  let at = 0;
  return texte.replace(/[\dOoIl|]+/g, (groupe) => nouveau.slice(at, (at += groupe.length)));
}

function replaceGroupes(ecrit: string, sorte: Sorte, numeros: Fictifs['numeros']): string {
  if (sorte === 'telephone') {
    const [, prefixe = '', national = ''] = /^(0033|33|0)([1-9]\d{8})$/.exec(ecrit) ?? [];
    if (national !== '') return prefixe + numeros.telephone(national);
  }
  // The RPPS as the CPS card gives it; the SIRET that lost its zero.
  if (sorte === 'rpps' && /^8\d{11}$/.test(ecrit)) return `8${numeros.replace(ecrit.slice(1))}`;
  if (sorte === 'siret' && /^\d{13}$/.test(ecrit)) return numeros.replace(`0${ecrit}`).slice(1);
  const attendu = LONGUEURS[sorte] ?? 9;
  const entier = (ecrit.match(/\d+/g) ?? []).some(({ length }) => length === attendu);
  // The number is there, whole; what touches it is no part of it.
  return entier
    ? ecrit.replace(/\d+/g, (suite) => numeros.replace(suite))
    : replaceLettres(ecrit, numeros);
}

const LONGUEURS: Readonly<Partial<Record<Sorte, number>>> = { siret: 14, rpps: 11, telephone: 10 };
