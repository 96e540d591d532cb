import { listNames } from './francais.ts';
import { groupBy } from './groupes.ts';
import { cheminOfPointeur } from './modele/chemins.ts';
import { segmentsOf } from './pointeurs.ts';
import type { Finding, Report } from './report.ts';

/** One mistake with all its places: the same rule, at the same tag of any demande, with the same thing to do. Ours: no text defines it. */
export interface Cause {
  readonly cle: string;
  /** The first place, which speaks for all. */
  readonly premier: Finding;
  /** Every place, `premier` included, in the order given. */
  readonly constats: readonly Finding[];
}

/** The causes in the order of their first place. A partition: each finding stands in one cause. */
export function groupCauses(constats: readonly Finding[]): readonly Cause[] {
  return [...groupBy(constats, keyOf)].flatMap(([cle, lieux]) => {
    const [premier] = lieux;
    return premier ? [{ cle, premier, constats: lieux }] : [];
  });
}

/** A cause as the exports and the command line give it. */
export interface CauseResumee {
  readonly controle: string;
  readonly severite: Finding['severite'];
  readonly libelle: string;
  readonly nombre: number;
  /** French: the demandes, or the lines of the text. */
  readonly ou: string;
  /** Ranks in `Report.constats`, from 0. */
  readonly constats: readonly number[];
}

export function summarizeCauses({
  constats,
  controles,
}: Pick<Report, 'constats' | 'controles'>): readonly CauseResumee[] {
  const rangs = new Map(constats.map((constat, rang) => [constat, rang]));
  return groupCauses(constats).map((cause) => ({
    controle: cause.premier.controle,
    severite: cause.premier.severite,
    libelle: titleOf(cause, controles),
    nombre: cause.constats.length,
    ou: sayPlaces(cause.constats),
    constats: cause.constats.flatMap((constat) => rangs.get(constat) ?? []),
  }));
}

/** What all the places of a cause say alike, « … » standing for what differs; the rule and the tag when their sentences differ in shape. */
export function titleOf(cause: Cause, controles: Report['controles']): string {
  const { premier } = cause;
  return (
    sayCommon(cause) ??
    `${controles[premier.controle]?.titre ?? premier.controle} : ${tagOf(premier)}`
  );
}

/** « demandes 1 à 3 et 7 », « lignes 12 et 40 du texte » for what no demande holds; beyond ten runs, how many others. */
export function sayPlaces(constats: readonly Finding[]): string {
  const horsDemande = constats.filter(({ numLigne }) => numLigne === null);
  const lignes = numbersOf(horsDemande.map(({ position }) => position.ligne));
  return [
    sayDemandes(constats.map(({ numLigne }) => numLigne)),
    lignes.length > 0 ? `ligne${lignes.length > 1 ? 's' : ''} ${listRuns(lignes)} du texte` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** « demandes 1 à 3 et 7 »; nothing of those that have no number. */
export function sayDemandes(numeros: readonly (number | null)[]): string {
  const demandes = numbersOf(numeros);
  return demandes.length > 0
    ? `demande${demandes.length > 1 ? 's' : ''} ${listRuns(demandes)}`
    : '';
}

const RUNS_SHOWN = 10;

function listRuns(nombres: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const nombre of nombres) {
    const last = runs.at(-1);
    if (last && nombre === last[1] + 1) last[1] = nombre;
    else runs.push([nombre, nombre]);
  }
  const dits = runs.flatMap(([de, a]) =>
    a - de < 2 ? (a === de ? [`${de}`] : [`${de}`, `${a}`]) : [`${de} à ${a}`],
  );
  return listNames(dits, { max: RUNS_SHOWN });
}

function numbersOf(nombres: readonly (number | null)[]): readonly number[] {
  return [...new Set(nombres)].filter((nombre) => nombre !== null).sort((a, b) => a - b);
}

/** Arguments that tell what is expected, what kind of thing was found and what to do; the others are the values of one place. */
const QUI_DISTINGUENT = [
  'balise',
  'champ',
  'bloc',
  'type',
  'attendu',
  'trouve',
  'conseil',
  'comment',
  'motif',
  'etat',
];

/** A screen groups the same findings several times: for its verdict, for the portal's words, for ours. */
const cles = new WeakMap<Finding, string>();

function keyOf(constat: Finding): string {
  let cle = cles.get(constat);
  if (cle === undefined) cles.set(constat, (cle = writeKey(constat)));
  return cle;
}

/** A tag counts as it should be written: the same mistake under `rpps` and under `RPPS` is one. */
function writeKey({ controle, severite, voix, chemin, cheminJuste, args }: Finding): string {
  const balise = cheminOfPointeur(cheminJuste ?? chemin);
  const dits = QUI_DISTINGUENT.map((nom) => hideValues(String(args[nom] ?? '')));
  return JSON.stringify([controle, severite, voix, balise, dits]);
}

/** Values between guillemets, numbers, true and false. */
const VALEURS = /«[^»]*»|\d(?:[\d\s.,/:-]*\d)?|\b(?:true|false)\b/g;

/** « Écrivez « 15/02/2026 ». » and « Écrivez « 03/04/2026 ». » are one thing to do; so are true and false, 12 and 1 250,00. */
function hideValues(texte: string): string {
  return texte.replaceAll(VALEURS, ([signe = '']) =>
    signe === '«' ? '«»' : /\d/.test(signe) ? '0' : 'true',
  );
}

/** Words and what stands between them; what is between « and » is one word. */
function splitWords(texte: string): string[] {
  return texte.split(/(«[^»]*»|[\p{L}\p{N}]+)/u);
}

const communs = new WeakMap<Cause, string | null>();

/** Null when the sentences differ in shape. */
function sayCommon(cause: Cause): string | null {
  let commun = communs.get(cause);
  if (commun === undefined) communs.set(cause, (commun = readCommon(cause)));
  return commun;
}

function readCommon({ premier, constats }: Cause): string | null {
  const commun = splitWords(premier.libelle);
  for (const { libelle } of constats) {
    if (libelle === premier.libelle) continue;
    const mots = splitWords(libelle);
    if (mots.length !== commun.length) return null;
    for (const [rang, mot] of mots.entries()) if (mot !== commun[rang]) commun[rang] = '…';
  }
  return commun.join('').replace(/…\.$/, '…');
}

function tagOf({ chemin, cheminJuste, args: { balise } }: Finding): string {
  if (typeof balise === 'string' && balise !== '') return balise;
  return segmentsOf(cheminJuste ?? chemin).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
}
