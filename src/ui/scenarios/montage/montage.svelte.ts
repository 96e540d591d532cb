import type { EtapeEnregistree } from '#domain/portail/scenarios/etape-enregistree.ts';
import {
  checkActes,
  findIllisible,
  ISSUE,
  type Jouable,
  type ScenarioEnregistre,
} from '#domain/portail/scenarios/enregistre.ts';
import { readScenario, writeScenario } from '#domain/portail/scenarios/fichier-scenario.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { createStored } from '#ui/commun/stored.ts';

type Etapes = readonly EtapeEnregistree[];

const ANNULABLES_MAX = 100;

const stored = createStored('sessionStorage', 'montage');

let scenario = $state.raw<ScenarioEnregistre | null>(restore());
/** False: the browser does not keep it. */
let garde = $state(true);
/** The last one whose acts changed: a caption that is typed makes nothing be played again. */
let joue = $state.raw(scenario);
/** What the steps were before each change of their author, the last one last; gone with a reload. */
let avant = $state.raw<readonly Etapes[]>([]);
/** The step whose words are being typed: one change, however many keys. */
let enFrappe: number | null = null;
const actes = $derived(joue && joue.etapes.length > 0 ? checkActes(joue) : null);
const jouable = $derived(scenario && actes && (findIllisible(scenario) ?? actes));

/** The scenario that is being made, recorded then arranged: kept until the window closes, whatever is reloaded. */
export const montage = {
  /** Null: there is none. */
  get scenario() {
    return scenario;
  },
  get garde() {
    return garde;
  },
  /** Whether it plays, and why not; null while there is no step. */
  get jouable(): Jouable | null {
    return jouable;
  },
  /** Whether a change of the author can be undone. */
  get annulable(): boolean {
    return avant.length > 0;
  },
  begin(jeu: ScenarioEnregistre['jeu'], horloge: HeureDeParis): void {
    take({ titre: '', enseigne: '', jeu, horloge, issue: ISSUE, etapes: [] });
  },
  /** Takes one that was written elsewhere. */
  take,
  change(partie: Partial<Pick<ScenarioEnregistre, 'titre' | 'enseigne' | 'issue'>>): void {
    if (scenario) keep({ ...scenario, ...partie });
  },
  /** What the recorder hears. */
  arrange(change: (etapes: Etapes) => Etapes): void {
    if (!scenario) return;
    forgetChanges();
    keep({ ...scenario, etapes: change(scenario.etapes) });
  },
  /** What its author does to the steps, and may undo. */
  edit(change: (etapes: Etapes) => Etapes): void {
    if (!scenario) return;
    const { etapes } = scenario;
    const apres = change(etapes);
    const frappe = sameActes(etapes, apres) ? findChanged(etapes, apres) : null;
    if (frappe === null || frappe !== enFrappe) avant = [...avant, etapes].slice(-ANNULABLES_MAX);
    enFrappe = frappe;
    keep({ ...scenario, etapes: apres });
  },
  /** The rank of the first step that comes back; null: there was nothing to undo. */
  undo(): number | null {
    const etapes = avant.at(-1);
    if (!scenario || etapes === undefined) return null;
    const rang = findChanged(scenario.etapes, etapes) ?? 0;
    [avant, enFrappe] = [avant.slice(0, -1), null];
    keep({ ...scenario, etapes });
    return Math.min(rang, etapes.length - 1);
  },
  forget(): void {
    forgetChanges();
    [scenario, joue] = [null, null];
    garde = stored.write(null);
  },
};

function take(nouveau: ScenarioEnregistre): void {
  forgetChanges();
  keep(nouveau);
}

function forgetChanges(): void {
  [avant, enFrappe] = [[], null];
}

/** The first step that is not the same in both; null: none. */
function findChanged(avantLui: Etapes, apres: Etapes): number | null {
  const longueur = Math.max(avantLui.length, apres.length);
  for (let rang = 0; rang < longueur; rang += 1) if (avantLui[rang] !== apres[rang]) return rang;
  return null;
}

function keep(nouveau: ScenarioEnregistre): void {
  if (!scenario || !sameActes(scenario.etapes, nouveau.etapes)) joue = nouveau;
  scenario = nouveau;
  garde = stored.write(writeScenario(nouveau));
}

function sameActes(avantLui: Etapes, apres: Etapes): boolean {
  return (
    avantLui.length === apres.length &&
    avantLui.every((each, rang) => contentOf(each) === contentOf(apres[rang]))
  );
}

function contentOf(etape: EtapeEnregistree | undefined) {
  return etape?.type === 'actes' ? etape.commandes : etape?.simulation;
}

function restore(): ScenarioEnregistre | null {
  const texte = stored.read();
  const lu = texte === null ? null : readScenario(texte);
  return lu?.ok ? lu.enregistre : null;
}
