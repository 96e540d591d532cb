import type { Noeud } from '#domain/generated/structures.ts';
import { viergeOf } from '#domain/demandes-texte/vierge.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { texteOf, type Cellule, type Rangee } from '#domain/tableur/classeur-lu.ts';
import {
  firstCell,
  partsOf,
  readCell,
  sayRead,
  type RangeeNumerotee,
  type Temoin,
} from './cellules.ts';
import { isBlanche } from './lire-cellule.ts';
import type { Plan, PlanBloc, PlanListe, PlanValeur } from './plan.ts';

/** Not there: an optional block of which the rows say nothing. */
const ABSENT = Symbol('absent');

/** One demande, from its rows. Every value of it is told to `temoin` at its final place. */
export function batir(
  plan: PlanBloc,
  rangees: readonly RangeeNumerotee[],
  temoin: Temoin,
): Readonly<Record<string, unknown>> {
  return batirBloc(plan, rangees, '', temoin);
}

function batirBloc(
  plan: PlanBloc,
  rangees: readonly RangeeNumerotee[],
  chemin: string,
  temoin: Temoin,
): Readonly<Record<string, unknown>> {
  const bloc: Record<string, unknown> = {};
  for (const [nom, dedans] of plan.balises) {
    const requise = plan.noeud.requises?.includes(nom) ?? false;
    const ici = `${chemin}/${escapeSegment(nom)}`;
    const valeur = batirPlan(dedans, requise, rangees, ici, nom, temoin);
    if (valeur !== ABSENT) bloc[nom] = valeur;
  }
  return bloc;
}

function batirPlan(
  plan: Plan,
  requis: boolean,
  rangees: readonly RangeeNumerotee[],
  chemin: string,
  nom: string,
  temoin: Temoin,
): unknown {
  switch (plan.genre) {
    case 'valeur':
      return batirValeur(plan, requis, rangees, chemin, nom, temoin);
    case 'liste':
      return batirListe(plan, requis, rangees, chemin, nom, temoin);
    case 'bloc':
      return requis || isGarni(plan, rangees) ? batirBloc(plan, rangees, chemin, temoin) : ABSENT;
  }
}

/** A cell says something of it; constants alone do where no column could. */
function isGarni(plan: PlanBloc, rangees: readonly RangeeNumerotee[]): boolean {
  const { colonnes, constantes } = plan;
  if (colonnes.size === 0) return constantes > 0;
  return rangees.some(({ cellules }) => isSaid(cellules, colonnes) && !isNomSeul(plan, cellules));
}

/** « Dr Martin » under « Client », beside a RPPS, is no establishment. */
function isNomSeul({ colonnes, ailleurs, balises }: PlanBloc, cellules: Rangee): boolean {
  const nom = balises.get('nomStructure');
  if (nom?.genre !== 'valeur' || !isSaid(cellules, ailleurs)) return false;
  const noms = new Set(nom.sources.map(({ colonne }) => colonne));
  return !isSaid(
    cellules,
    [...colonnes].filter((colonne) => !noms.has(colonne)),
  );
}

function isSaid(cellules: Rangee, colonnes: Iterable<number>): boolean {
  for (const colonne of colonnes) {
    if (!isBlanche(texteOf(cellules[colonne]))) return true;
  }
  return false;
}

function batirValeur(
  plan: PlanValeur,
  requis: boolean,
  rangees: readonly RangeeNumerotee[],
  chemin: string,
  balise: string,
  temoin: Temoin,
): unknown {
  const { noeud, sources } = plan;
  const found = firstCell(plan, rangees, balise, temoin);
  if (found) {
    temoin.onValeur(chemin, found.ligne, found.colonne);
    return readCell(found, plan, balise, temoin);
  }
  if (sources.length > 0 && noeud.nullable) return null;
  return requis ? vide(noeud) : ABSENT;
}

/** As a new demande of the atelier has it. */
function vide({ type, nullable, valeurs = [] }: Noeud): unknown {
  const [premiere, ...autres] = valeurs;
  return viergeOf({
    type,
    nul: nullable ? 'admise' : 'refusee',
    ...(premiere !== undefined && { valeurs: [premiere, ...autres] }),
  });
}

function batirListe(
  plan: PlanListe,
  requis: boolean,
  rangees: readonly RangeeNumerotee[],
  chemin: string,
  nom: string,
  temoin: Temoin,
): unknown {
  const liste: unknown[] = [];
  let liee = false;
  if (plan.valeurs) {
    liee = plan.valeurs.sources.length > 0;
    batirValeurs(plan.valeurs, rangees, chemin, nom, liste, temoin);
  }
  for (const [, element] of [...plan.rangs].toSorted(([a], [b]) => a - b)) {
    liee = true;
    if (isGarni(element, rangees))
      liste.push(batirBloc(element, rangees, `${chemin}/${liste.length}`, temoin));
  }
  const { rangee } = plan;
  if (rangee) {
    liee = true;
    for (const siennes of gatherRangees(rangee, rangees))
      liste.push(batirBloc(rangee, siennes, `${chemin}/${liste.length}`, temoin));
  }
  return requis || liee ? liste : ABSENT;
}

/** The values of every column and row; a cell that a row repeats from the one above adds nothing. */
function batirValeurs(
  plan: PlanValeur,
  rangees: readonly RangeeNumerotee[],
  chemin: string,
  balise: string,
  liste: unknown[],
  temoin: Temoin,
): void {
  const { noeud, sources } = plan;
  const vues = new Set<string>();
  for (const { ligne, cellules } of rangees) {
    for (const { colonne, texte } of sources) {
      const cellule: Cellule = colonne === null ? texte : (cellules[colonne] ?? '');
      if (isBlanche(texteOf(cellule))) continue;
      const parties = partsOf(cellule, noeud);
      const dites = parties.map((partie) => sayRead(partie, plan, balise));
      const vue = `${colonne} ${dites.join()}`;
      if (vues.has(vue)) continue;
      vues.add(vue);
      const place = { ligne: colonne === null ? 0 : ligne, colonne: colonne ?? 0 };
      for (const partie of parties) {
        temoin.onValeur(`${chemin}/${liste.length}`, place.ligne, place.colonne);
        liste.push(readCell({ cellule: partie, ...place }, plan, balise, temoin));
      }
    }
  }
}

/** Rows that describe the same element: those that say its values again, or leave them empty. */
function gatherRangees(
  plan: PlanBloc,
  rangees: readonly RangeeNumerotee[],
): readonly (readonly RangeeNumerotee[])[] {
  if (plan.colonnes.size === 0) return [];
  const simples = [...plan.balises].flatMap(([balise, each]) =>
    each.genre === 'valeur'
      ? each.sources.flatMap(({ colonne }) => (colonne === null ? [] : { colonne, balise, each }))
      : [],
  );
  const groupes = new Map<string, RangeeNumerotee[]>();
  let dernier: RangeeNumerotee[] | null = null;
  let premiers: readonly string[] = [];
  for (const rangee of rangees) {
    if (!isGarni(plan, [rangee])) continue;
    const dits = simples.map(({ colonne, balise, each }) =>
      sayRead(rangee.cellules[colonne] ?? '', each, balise),
    );
    const suit = dits.every((dit, rang) => dit === '' || dit === premiers[rang]);
    const cle = JSON.stringify(dits);
    const sien: RangeeNumerotee[] = (suit ? dernier : groupes.get(cle)) ?? [];
    if (sien.length === 0) groupes.set(cle, sien);
    sien.push(rangee);
    if (!suit || dernier === null) premiers = dits;
    dernier = sien;
  }
  return [...groupes.values()];
}
