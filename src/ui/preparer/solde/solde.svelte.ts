import { SvelteMap } from 'svelte/reactivity';
import { groupBy } from '#domain/groupes.ts';
import { formulaireOf } from '#domain/formulaires.ts';
import type { Failure, Report } from '#domain/report.ts';
import { avancesDuPortail, type AvanceConnue } from '#domain/solde/avances.ts';
import { listColonnes, type ColonneSolde } from '#domain/solde/colonnes.ts';
import { placerConstats } from '#domain/solde/constats.ts';
import { composeFichiers, type FichierSolde, type OptionsSolde } from '#domain/solde/fichiers.ts';
import { reunir } from '#domain/solde/reunir.ts';
import { SONS_A_SOLDER } from '#domain/solde/structure.ts';
import type { SonsId } from '#domain/sons.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import { jugerTexte } from '../juger.ts';
import { garder, oublier, PREPARATION_VIDE, relire, type Preparation } from './garde.ts';
import { texteDe } from './remplissage.ts';

/** A pause of the hand: findings do not move at each key. */
const REPOS_MS = 350;

type Jugement =
  | { readonly texte: string; readonly ok: true; readonly report: Report }
  | { readonly texte: string; readonly ok: false; readonly failure: Failure };

let preparation = $state.raw<Preparation>(relire());
/** The browser keeps what is typed. */
let gardee = $state(true);
/** By name of the file. */
const jugements = new SvelteMap<string, Jugement>();
let repos: ReturnType<typeof setTimeout> | undefined;

const duPortail = $derived(
  portail.statut === 'pret' && portail.siret !== null
    ? avancesDuPortail(portail.etat, portail.siret)
    : [],
);
const toutes = $derived([...duPortail, ...preparation.avances]);
/** Those that are there, in the order of the SONS. */
const sonsPresents = $derived(
  SONS_A_SOLDER.filter((sons) => toutes.some((avance) => avance.sons === sons)),
);
const sons = $derived(
  sonsPresents.find((present) => present === preparation.sons) ?? sonsPresents[0] ?? null,
);
const avances = $derived(toutes.filter((avance) => avance.sons === sons));
const choisies = $derived.by(() => {
  const cles = new Set(preparation.choisies);
  return avances.filter(({ cle, empechement }) => cles.has(cle) && empechement === null);
});
const colonnes = $derived(sons === null ? [] : listColonnes(sons, choisies));
/** How many cells that the form cannot do without are still empty, by `AvanceConnue.cle`. */
const manquantes = $derived(
  new Map(
    choisies.map((avance) => [
      avance.cle,
      colonnes.filter((colonne) => colonne.requise && isVide(avance, colonne)).length,
    ]),
  ),
);
const fichiers = $derived(
  sons === null || choisies.length === 0
    ? []
    : composeFichiers(
        sons,
        choisies.map((avance) => ({ avance, saisies: preparation.saisies[avance.cle] ?? {} })),
        preparation.options,
      ),
);
/** By `AvanceConnue.cle`, of the newest text that was judged. */
const constats = $derived(
  new Map(
    fichiers.flatMap(({ nom, demandes }) => {
      const jugement = jugements.get(nom);
      const places = jugement?.ok ? placerConstats(jugement.report.constats, colonnes) : new Map();
      return demandes.flatMap(({ cle }, rang) => {
        const siens = places.get(rang);
        return siens ? [[cle, siens] as const] : [];
      });
    }),
  ),
);

function isVide(avance: AvanceConnue, colonne: ColonneSolde): boolean {
  return texteDe(avance, preparation.saisies[avance.cle] ?? {}, colonne) === '';
}

function change(partie: Partial<Preparation>): void {
  preparation = { ...preparation, ...partie };
  gardee = garder(preparation);
  rejuger();
}

/** Once the hand rests: the text may have moved on by then, and again while it is judged. */
function rejuger(): void {
  clearTimeout(repos);
  repos = setTimeout(() => void juger(), REPOS_MS);
}

let enCours = false;

async function juger(): Promise<void> {
  if (enCours) return;
  enCours = true;
  try {
    for (let perime = nextPerime(); perime !== null; perime = nextPerime()) {
      const { fichier, formulaire } = perime;
      const auPortail = fichier.demandes.every(({ cle }) => !isDeFichier(cle));
      const juge = await jugerTexte(fichier.nom, fichier.texte, formulaire, auPortail);
      jugements.set(fichier.nom, { texte: fichier.texte, ...juge });
    }
  } finally {
    enCours = false;
  }
}

function nextPerime() {
  const fichier = fichiers.find(({ nom, texte }) => jugements.get(nom)?.texte !== texte);
  return fichier && sons !== null ? { fichier, formulaire: formulaireOf(sons, 'solde') } : null;
}

function isDeFichier(cle: string): boolean {
  return preparation.avances.some((avance) => avance.cle === cle);
}

/** The soldes being prepared: the avances at hand, those that are claimed, what was typed, and the files that come of it. */
export const solde = {
  get toutes() {
    return toutes;
  },
  get sonsPresents() {
    return sonsPresents;
  },
  /** The one at work; null: no avance is at hand. */
  get sons() {
    return sons;
  },
  /** Of this SONS. */
  get avances() {
    return avances;
  },
  get choisies() {
    return choisies;
  },
  get colonnes() {
    return colonnes;
  },
  get fichiers() {
    return fichiers;
  },
  get options() {
    return preparation.options;
  },
  get gardee() {
    return gardee;
  },
  /** Names of the files of avances that were read. */
  get lus(): readonly string[] {
    return [...groupBy(preparation.avances, ({ fichier }) => fichier ?? '').keys()];
  },
  isChoisie: (cle: string): boolean => preparation.choisies.includes(cle),
  saisiesOf: (cle: string) => preparation.saisies[cle] ?? {},
  /** Neither typed nor said by the avance. */
  isVide,
  manquantesOf: (cle: string): number => manquantes.get(cle) ?? 0,
  constatsOf: (cle: string) => constats.get(cle),
  /** Null while the newest text is not judged. */
  jugementOf({ nom, texte }: FichierSolde): Jugement | null {
    const jugement = jugements.get(nom);
    return jugement?.texte === texte ? jugement : null;
  },
  /** The text as it stood when it was judged: what is shown meanwhile. */
  dernierJugementOf: ({ nom }: FichierSolde): Jugement | null => jugements.get(nom) ?? null,
  chooseSons(nouveau: SonsId): void {
    change({ sons: nouveau });
  },
  /** Gives those that are no more there, and for which something was chosen or typed. */
  addAvances(lues: readonly AvanceConnue[]): readonly AvanceConnue[] {
    const { disparues, ...reunies } = reunir(preparation, lues);
    const venu = lues.find((avance) => SONS_A_SOLDER.includes(avance.sons));
    change({ ...reunies, ...(venu ? { sons: venu.sons } : {}) });
    return disparues;
  },
  choose(cles: readonly string[], voulu: boolean): void {
    const reste = preparation.choisies.filter((cle) => !cles.includes(cle));
    change({ choisies: voulu ? [...reste, ...cles] : reste });
  },
  /** Texts of one column, by avance. */
  fill(chemin: string, textes: ReadonlyMap<string, string>): void {
    const saisies = { ...preparation.saisies };
    for (const [cle, texte] of textes) saisies[cle] = { ...saisies[cle], [chemin]: texte };
    change({ saisies });
  },
  setOptions(options: Partial<OptionsSolde>): void {
    change({ options: { ...preparation.options, ...options } });
  },
  restart(): void {
    change(PREPARATION_VIDE);
    oublier();
  },
  rejuger,
};
