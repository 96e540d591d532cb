import { parseIso, toJjMmAaaa, type DateCivile } from '#domain/dates.ts';
import { sansInvisibles } from '#domain/invisibles.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { stripAccents } from '#domain/texte.ts';
import { RIEN, say, write, type Conseil } from './conseil.ts';
import { readEntier } from './entiers.ts';
import { readAvecHeure, readCompteur, readEpoque, type Instant } from './instants.ts';

/** The day that something else than JJ/MM/AAAA means, as programs write days; two days, or none that exists, are left to their origin. */
export function adviseDate(valeur: unknown): Conseil {
  if (typeof valeur === 'string' && BIDON.test(valeur)) return say(DATE_BIDON);
  if (typeof valeur === 'number' && valeur <= 0) return say(DATE_BIDON);
  const lu = typeof valeur === 'string' ? readTexte(valeur) : readAutre(valeur);
  if (lu === null) return RIEN;
  const [jour, autre] = lu.jours;
  if (BIDONS.has(toJjMmAaaa(jour))) return say(DATE_BIDON);
  if (autre !== undefined) return say(`${lu.raison} ${sayDeuxJours(jour, autre)}`);
  const date = toJjMmAaaa(jour);
  // A block, or a date with its hour in pieces, says more.
  const plus = isBloc(valeur) || (Array.isArray(valeur) && valeur.length > 3);
  return write(`${lu.raison} Écrivez « ${date} ».`, JSON.stringify(date), lu.doute ?? plus);
}

/** What programs write for a date that nobody gave. */
const BIDONS: ReadonlySet<string> = new Set([
  ...['01/01/0001', '01/01/1970', '01/01/1900', '31/12/1899', '30/12/1899', '31/12/9999'],
]);
const BIDON = /^0{4}-00-00/;
const DATE_BIDON =
  'C’est la date qu’un logiciel écrit quand il n’y en a pas : reprenez la vraie date dans le document.';

function sayDeuxJours(ecrit: DateCivile, paris: DateCivile): string {
  return `C’est le ${toJjMmAaaa(ecrit)} tel quel, en temps universel, et le ${toJjMmAaaa(paris)} à Paris : vérifiez dans le document, puis écrivez le jour seul.`;
}

function one(
  [annee, mois, jour]: readonly [string, string, string],
  raison: string,
  heure = '',
): Instant | null {
  const date = parseIso(`${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`);
  return date && { jours: readAvecHeure(date, heure), raison };
}

const ORDRE = 'Le jour vient d’abord, puis le mois et l’année.';
const DEUX_CHIFFRES = 'Le jour et le mois ont deux chiffres, séparés par des barres obliques.';
const SIECLE = 'L’année a quatre chiffres.';
const SANS_HEURE = 'L’heure est de trop.';
const AMERICAIN = 'Le mois est écrit avant le jour, à l’américaine.';

/** A day and a month that an American, who never writes points, would have put the other way round. */
function isAmbigu(un: string, deux: string): boolean {
  return Number(un) <= 12 && Number(deux) <= 12 && Number(un) !== Number(deux);
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:Z|[+-]\d\d:\d\d|[T ,]+(\d.*))?$/i;
const JOUR_D_ABORD =
  /^(\d{1,2})\s*[-./\\_ ]+\s*(\d{1,2})\s*[-./\\_ ]+\s*(\d{4}|2\d|[3-9]\d)(?:[T ,à]+(\d.*))?$/i;
/** The last of its zones is how a library of HL7 writes that of Paris: « +-100 ». */
const COLLE =
  /^(20\d{2})(\d{2})(\d{2})(?:[T ]?(\d{4}(?:\d{2}(?:\d{3}|\.\d{1,4})?)?(?:Z|[+-]\d{4}|\+-\d{3})?))?$/;
const COLLE_JOUR = /^(\d{1,2})(\d{2})(20\d{2})$/;
const DATE_NET = /^(?:\\?\/?|new )Date\((-?\d+)(?:[+-]\d{4})?\)\\?\/?$/;

/** Most direct first. */
const LECTURES: readonly ((texte: string) => Instant | null)[] = [
  (texte) => {
    const [, annee = '', mois = '', jour = '', heure] = ISO.exec(texte) ?? [];
    const raison = heure === undefined ? ORDRE : `${ORDRE} ${SANS_HEURE}`;
    return annee === '' ? null : one([annee, mois, jour], raison, heure);
  },
  (texte) => {
    const [, un = '', deux = '', an = '', heure] = JOUR_D_ABORD.exec(texte) ?? [];
    if (un === '') return null;
    const annee = an.length === 2 ? `20${an}` : an;
    const raison = heure ? SANS_HEURE : an.length === 2 ? SIECLE : DEUX_CHIFFRES;
    const doute = an.length === 2 || (isAmbigu(un, deux) && !texte.includes('.'));
    const francais = one([annee, deux, un], raison, heure);
    return francais ? { ...francais, doute } : one([annee, un, deux], AMERICAIN, heure);
  },
  (texte) => {
    const [, annee = '', mois = '', jour = '', heure = ''] = COLLE.exec(texte) ?? [];
    const heures = heure.replace(/^(\d\d)(\d\d)[\d.]*/, '$1:$2').replace('+-', '+0');
    return annee === '' ? null : one([annee, mois, jour], ORDRE, heures);
  },
  (texte) => {
    const [, jour = '', mois = '', annee = ''] = COLLE_JOUR.exec(texte) ?? [];
    const lu = annee === '' ? null : one([annee, mois, jour], DEUX_CHIFFRES);
    return lu && { ...lu, doute: isAmbigu(jour, mois) };
  },
  (texte) => {
    const ms = DATE_NET.exec(texte)?.[1];
    const jours = ms === undefined ? null : readEpoque(Number(ms));
    return (
      jours && { jours, raison: 'C’est un horodatage de .NET : des millisecondes depuis 1970.' }
    );
  },
  (texte) =>
    /^\d+(?:[.,]\d+)?$/.test(texte) ? readCompteur(Number(texte.replace(',', '.'))) : null,
  readMois,
];

/** No program writes a date longer, its zone spelt out in brackets. */
const SIGNES_MAX = 200;

function readTexte(texte: string): Instant | null {
  if (texte.length > SIGNES_MAX) return null;
  const propre = sansInvisibles(texte)
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]|\\\//g, '/')
    .replace(/\s*(?:\[[^\]]*\]|\([^()]*[^()\d][^()]*\))$/, '');
  if (propre === '' || propre.length > 60) return null;
  for (const lire of LECTURES) {
    const lu = lire(propre);
    if (lu) return lu;
  }
  return null;
}

/** In French and in English, without accents, as few letters as tell them apart. */
const MOIS = [
  /^jan/,
  /^f(eb|ev)/,
  /^mar/,
  /^a(pr|vr)/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^(aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/** « Feb 15, 2026, 12:00:00 AM » (Gson), « Sun, 15 Feb 2026 00:00:00 GMT », « 15 févr. 2026 », « 15-FEB-26 ». */
function readMois(texte: string): Instant | null {
  const mots =
    stripAccents(texte)
      .toLowerCase()
      .match(/[a-z]+|\d+(?::\d+)*/g) ?? [];
  const mois = mots.map((mot) => MOIS.findIndex((motif) => motif.test(mot)) + 1).filter(Boolean);
  const nombres = mots.filter((mot) => /^\d+$/.test(mot));
  const annee = nombres.find((nombre) => nombre.length === 4);
  const [jour, an] = nombres.filter((nombre) => nombre.length <= 2);
  if (mois.length !== 1 || jour === undefined) return null;
  const siecle = annee ?? (an && `20${an}`);
  if (siecle === undefined) return null;
  const lu = one([siecle, String(mois[0]), jour], 'Le mois est écrit en lettres.', texte);
  return lu && { ...lu, doute: annee === undefined };
}

/** What programs put in the place of the text of a date. */
function readAutre(valeur: unknown): Instant | null {
  if (typeof valeur === 'number') return readTexte(String(valeur));
  if (Array.isArray(valeur))
    return readParts(valeur, 'C’est la date en morceaux qu’écrit Jackson.');
  if (!isBloc(valeur)) return null;
  const { date, year, month, monthValue, day, dayOfMonth, hourOfDay } = valeur;
  if (typeof date === 'string') return readTexte(date);
  if (isBloc(date)) return readAutre(date);
  const secondes = plain(valeur['seconds'] ?? valeur['_seconds']);
  if (typeof secondes === 'number' || typeof secondes === 'string')
    return readCompteur(Number(secondes));
  // A Calendar of Java counts its months from 0.
  const mois = typeof month === 'number' && hourOfDay !== undefined ? month + 1 : month;
  const { annee = year, mois: ecrit = monthValue ?? mois, jour = day ?? dayOfMonth } = valeur;
  return readParts([annee, ecrit, jour], EN_MORCEAUX);
}

const EN_MORCEAUX = 'C’est la date en morceaux qu’écrit un logiciel en Java, ou Neo4j.';

function plain(valeur: unknown): unknown {
  const entier = readEntier(valeur);
  return entier === null ? valeur : Number(entier);
}

function readParts(parts: readonly unknown[], raison: string): Instant | null {
  const [annee, mois, jour] = parts.map(plain);
  if (typeof annee !== 'number' || typeof mois !== 'number' || typeof jour !== 'number')
    return null;
  return one([String(annee), String(mois), String(jour)], raison);
}
