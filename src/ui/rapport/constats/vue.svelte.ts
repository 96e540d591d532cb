import { SvelteSet } from 'svelte/reactivity';
import { compareReports, type ComparaisonDeRapports } from '#domain/comparaison/rapports.ts';
import type { Finding, Phase, Report, Severite } from '#domain/report.ts';
import {
  filterFindings,
  groupByCause,
  groupByLigne,
  rankFindings,
  sortCauses,
  SANS_FILTRE,
  toggleIn,
  type FiltresConstats,
  type GroupeDeConstats,
} from './findings.ts';
import { readReperes, type Reperes } from './recherche.ts';

/** Who mends the text of a report, where somebody can. */
interface Correcteur {
  /** Makes the correction of one finding. */
  readonly corriger: (constat: Finding) => void;
  /** Makes those of all the places of a mistake; `cause`: its `cle`. */
  readonly corrigerPartout: (cause: string) => void;
}

type Origine = 'liste' | 'source' | 'clavier' | 'boutons';
type Regroupement = 'demande' | 'cause';

/** Above this many groups, only the first one starts unfolded, and only when it blocks. */
const GROUPES_OUVERTS = 3;

/** How one report is looked at: filters, grouping, unfolded groups, current finding. */
export type Vue = ReturnType<typeof createVue>;

/** The view of this report: the same one when its page is left and found again. */
export function vueOf(report: Report): Vue {
  const known = vues.get(report);
  if (known) return known;
  let vue: Vue | undefined;
  // It outlives the screen that asks for it first: what is derived there would stand still with that screen.
  $effect.root(() => {
    vue = createVue(report);
  });
  if (!vue) throw new Error('no view');
  vues.set(report, vue);
  return vue;
}

const vues = new WeakMap<Report, Vue>();

/** What was asked of the last report is asked of the next: the same file comes back, mended. */
let dernieres: { readonly filtres: FiltresConstats; readonly regroupement: Regroupement } = {
  filtres: SANS_FILTRE,
  regroupement: 'cause',
};

function createVue(premier: Report) {
  let report = $state.raw(premier);
  let correcteur = $state.raw<Correcteur | null>(null);
  let filtres = $state.raw<FiltresConstats>(dernieres.filtres);
  let regroupement = $state<Regroupement>(dernieres.regroupement);
  let courant = $state.raw<Finding | null>(null);
  /** Who asked for the current finding: the view that did does not need to be scrolled; the finding takes the focus from the text and the keys. */
  let origine = $state.raw<Origine>('clavier');
  /** The current finding was asked for and not brought into view yet. */
  let attendu = false;
  const ouverts = new SvelteSet<string>();

  let reperes: Reperes | undefined;
  const retenus = $derived(
    filterFindings(report.constats, filtres, () => (reperes ??= readReperes(report))),
  );
  const causes = $derived(sortCauses(report.constats));
  const groupes = $derived.by(() => {
    if (regroupement === 'demande') return groupByLigne(retenus, report.lignes);
    return groupByCause(retenus === report.constats ? causes : sortCauses(retenus));
  });
  const parcours = $derived(groupes.flatMap(({ constats }) => constats));
  const rangs = $derived(rankFindings(parcours));
  /** The first of the findings that each one goes on from, report after report. */
  let noms: ReadonlyMap<Finding, Finding> = new Map();
  const nameOf = (constat: Finding) => noms.get(constat) ?? constat;

  openFirst();

  function openFirst() {
    ouverts.clear();
    const [premier] = groupes;
    const bloque = premier?.constats.some(({ severite }) => severite === 'bloquant');
    const combien = groupes.length <= GROUPES_OUVERTS ? groupes.length : Number(bloque);
    for (const { cle } of groupes.slice(0, combien)) ouverts.add(cle);
  }

  function select(constat: Finding, de: Origine) {
    const groupe = groupes.find(({ constats }) => constats.includes(constat));
    if (groupe) ouverts.add(groupe.cle);
    origine = de;
    courant = constat;
    attendu = de !== 'liste';
  }

  function filter(partiel: Partial<FiltresConstats>) {
    filtres = { ...filtres, ...partiel };
    dernieres = { filtres, regroupement };
    if (courant && !rangs.has(courant)) courant = null;
  }

  return {
    get report() {
      return report;
    },
    /** Before its text was changed. */
    premier,
    /** Null: nobody mends. */
    get correcteur() {
      return correcteur;
    },
    set correcteur(nouveau) {
      correcteur = nouveau;
    },
    get filtres() {
      return filtres;
    },
    get regroupement() {
      return regroupement;
    },
    get courant() {
      return courant;
    },
    get origine() {
      return origine;
    },
    /** The mistakes of the whole report, whatever the filters. */
    get causes() {
      return causes;
    },
    get groupes(): readonly GroupeDeConstats[] {
      return groupes;
    },
    /** The findings that pass the filters, in the order of the screen. */
    get parcours() {
      return parcours;
    },
    /** Rank of the current finding in `parcours`, -1 when there is none. */
    get rang() {
      return courant === null ? -1 : (rangs.get(courant) ?? -1);
    },
    /** What names a finding from one report of the text to the next. */
    nameOf,
    /** The text was changed and judged again: what is open, filtered and current stays so. Gives what that changed. */
    revise(nouveau: Report): ComparaisonDeRapports {
      const comparaison = compareReports(report, nouveau);
      const { inchanges } = comparaison;
      noms = new Map(inchanges.map(({ avant, apres }) => [apres, nameOf(avant)]));
      report = nouveau;
      reperes = undefined;
      vues.set(nouveau, this);
      if (courant !== null) {
        // Who types has the cursor: the text is not scrolled.
        origine = 'source';
        courant = inchanges.find(({ avant }) => avant === courant)?.apres ?? null;
      }
      return comparaison;
    },
    isOpen: (groupe: GroupeDeConstats) => ouverts.has(groupe.cle),
    toggle(groupe: GroupeDeConstats, ouvert: boolean): void {
      if (ouvert) ouverts.add(groupe.cle);
      else ouverts.delete(groupe.cle);
    },
    /** True when every group is unfolded. */
    get toutOuvert() {
      return groupes.every(({ cle }) => ouverts.has(cle));
    },
    toggleAll(ouvert: boolean): void {
      ouverts.clear();
      if (ouvert) for (const { cle } of groupes) ouverts.add(cle);
    },
    select,
    /** True once for each finding asked for: drawn again by a filter, it takes nothing from who types in it. */
    takeAttendu(): boolean {
      const pris = attendu;
      attendu = false;
      return pris;
    },
    /** Shows a finding whatever the filters, and gives it the focus. */
    show(constat: Finding): void {
      if (!rangs.has(constat)) filter(SANS_FILTRE);
      select(constat, 'clavier');
    },
    /** Moves along the filtered findings, around the ends. */
    step(pas: 1 | -1, de: Origine): void {
      const total = parcours.length;
      if (total === 0) return;
      const depuis = courant === null ? (pas === 1 ? -1 : 0) : (rangs.get(courant) ?? -1);
      const suivant = parcours[(depuis + pas + total) % total];
      if (suivant) select(suivant, de);
    },
    toggleSeverite(severite: Severite): void {
      filter({ severites: toggleIn(filtres.severites, severite) });
    },
    choosePhase: (phase: Phase | null) => filter({ phase }),
    search: (recherche: string) => filter({ recherche }),
    clearFilters: () => filter(SANS_FILTRE),
    regroup(par: Regroupement): void {
      regroupement = par;
      dernieres = { filtres, regroupement };
      openFirst();
    },
  };
}
