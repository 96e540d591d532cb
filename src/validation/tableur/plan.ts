import { STRUCTURES, type Noeud, type Structure } from '#domain/generated/structures.ts';
import { LIGNE, LISTE_DES_LIGNES } from '#domain/modele/chemins.ts';
import { segmentsOf } from '#domain/pointeurs.ts';
import type { ColonneLiee, Correspondance } from '#domain/tableur/correspondance.ts';
import { placesDePartage } from '#domain/tableur/places-partagees.ts';
import type { CelluleLue } from './cellule-lue.ts';

/** A column or a constant that gives a value; a constant has no column. */
interface Source {
  readonly colonne: number | null;
  /** Of a constant; '' for a column. */
  readonly texte: string;
}

export interface PlanValeur {
  readonly genre: 'valeur';
  readonly noeud: Noeud;
  readonly sources: Source[];
  /** What texts were read as: dates, amounts and answers come back from row to row. */
  readonly lues: Map<string, CelluleLue>;
}

export interface PlanBloc {
  readonly genre: 'bloc';
  readonly noeud: Noeud;
  /** In the order of the form, then in that of the columns. */
  readonly balises: Map<string, Plan>;
  /** Columns that stand anywhere in it, but for those that it shares with other blocks. */
  readonly colonnes: Set<number>;
  /** Of the other bénéficiaires that a row may describe: where one speaks, the name of a client alone makes no element here. */
  ailleurs: ReadonlySet<number>;
  constantes: number;
}

export interface PlanListe {
  readonly genre: 'liste';
  readonly noeud: Noeud;
  /** What each element of a list of plain values is read by; null in a list of blocks. */
  readonly valeurs: PlanValeur | null;
  /** What a row describes. */
  rangee: PlanBloc | null;
  /** What columns of their own describe, by rank. */
  readonly rangs: Map<number, PlanBloc>;
}

export type Plan = PlanValeur | PlanBloc | PlanListe;

const TEXTE: Noeud = { type: 'texte' };
const OUVERT: Noeud = { type: 'objet', ouvert: true };
const LISTE: Noeud = { type: 'tableau' };

/** How the demandes of a form are built from columns: all that the form asks for, and what is linked beside. */
export function planDemande(correspondance: Correspondance): PlanBloc {
  const plan = planifier(LIGNE, correspondance);
  // It is the place of the demande in its file.
  plan.balises.delete('numLigne');
  return plan;
}

/** The same of what stands around the demandes. */
export function planEnveloppe({ colonnes, constantes, formulaire }: Correspondance): PlanBloc {
  const autour = ({ chemin }: { readonly chemin: string }) => !chemin.startsWith(`${LIGNE}/`);
  const plan = planifier('', {
    formulaire,
    colonnes: colonnes.filter(autour),
    constantes: constantes.filter(autour),
  });
  plan.balises.delete(LISTE_DES_LIGNES.slice(1));
  return plan;
}

function planifier(
  place: string,
  {
    formulaire,
    colonnes,
    constantes,
  }: Pick<Correspondance, 'formulaire' | 'colonnes' | 'constantes'>,
): PlanBloc {
  const structure = STRUCTURES[formulaire];
  const racine = openBloc(structure, place);
  for (const { colonne, chemin, genre } of colonnes) {
    const champs = placesDePartage(formulaire, chemin);
    for (const champ of champs) link(champ.chemin, { colonne, texte: '' }, TEXTE, true);
    if (champs.length === 0) link(chemin, { colonne, texte: '' }, typeOf(genre));
  }
  for (const { chemin, texte } of constantes) link(chemin, { colonne: null, texte }, TEXTE);
  partWays(racine.balises.get('beneficiaires'));
  return racine;

  function link(chemin: string, source: Source, inconnu: Noeud, partagee = false): void {
    if (!chemin.startsWith(`${place}/`)) return;
    put(racine, segmentsOf(chemin.slice(place.length)), place, source, inconnu, partagee);
  }

  function put(
    bloc: PlanBloc,
    [nom = '', ...suite]: readonly string[],
    dans: string,
    source: Source,
    inconnu: Noeud,
    partagee: boolean,
  ): void {
    if (source.colonne === null) bloc.constantes += 1;
    else if (!partagee) bloc.colonnes.add(source.colonne);
    const ici = `${dans}/${nom}`;
    let plan = bloc.balises.get(nom);
    if (!plan) {
      plan = openPlan(structure, ici, suite, inconnu);
      bloc.balises.set(nom, plan);
    }
    if (plan.genre === 'valeur') {
      plan.sources.push(source);
      return;
    }
    if (plan.genre === 'bloc') {
      if (suite.length > 0) put(plan, suite, ici, source, inconnu, partagee);
      return;
    }
    const [rang = '*', ...dedans] = suite;
    if (plan.valeurs) {
      plan.valeurs.sources.push(source);
      return;
    }
    if (dedans.length === 0) return;
    const element = rang === '*' ? plan.rangee : plan.rangs.get(Number(rang));
    const ouvert = element ?? openBloc(structure, `${ici}/*`);
    if (rang === '*') plan.rangee = ouvert;
    else plan.rangs.set(Number(rang), ouvert);
    put(ouvert, dedans, `${ici}/*`, source, inconnu, partagee);
  }
}

/** Tells each kind of bénéficiaires the columns of the others. */
function partWays(plan: Plan | undefined): void {
  if (plan?.genre !== 'bloc') return;
  const rangees = [...plan.balises.values()].flatMap((each) =>
    each.genre === 'liste' && each.rangee ? each.rangee : [],
  );
  for (const rangee of rangees) {
    const autres = rangees.filter((each) => each !== rangee);
    rangee.ailleurs = new Set(autres.flatMap(({ colonnes }) => [...colonnes]));
  }
}

function typeOf(genre: ColonneLiee['genre']): Noeud {
  return genre === undefined ? TEXTE : { type: genre };
}

function openBloc(structure: Structure, place: string): PlanBloc {
  const noeud = structure[place] ?? OUVERT;
  const balises = new Map<string, Plan>();
  for (const nom of noeud.balises ?? []) {
    balises.set(nom, openPlan(structure, `${place}/${nom}`, [], TEXTE));
  }
  return { genre: 'bloc', noeud, balises, colonnes: new Set(), ailleurs: new Set(), constantes: 0 };
}

/** `suite`: what the path says beyond a place that the form does not describe. */
function openPlan(
  structure: Structure,
  place: string,
  suite: readonly string[],
  inconnu: Noeud,
): Plan {
  const noeud = structure[place];
  const type = noeud?.type ?? typeOfSuite(suite);
  if (type === 'objet') return openBloc(structure, place);
  if (type !== 'tableau')
    return { genre: 'valeur', noeud: noeud ?? inconnu, sources: [], lues: new Map() };
  const element = structure[`${place}/*`];
  const enBlocs = element ? element.type === 'objet' : suite.length > 1;
  const valeurs: PlanValeur = {
    genre: 'valeur',
    noeud: element ?? inconnu,
    sources: [],
    lues: new Map(),
  };
  return {
    genre: 'liste',
    noeud: noeud ?? LISTE,
    valeurs: enBlocs ? null : valeurs,
    rangee: null,
    rangs: new Map(),
  };
}

function typeOfSuite([suivant]: readonly string[]): 'objet' | 'tableau' | null {
  if (suivant === undefined) return null;
  return suivant === '*' || /^\d+$/.test(suivant) ? 'tableau' : 'objet';
}
