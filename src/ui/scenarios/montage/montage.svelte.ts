import type { EtapeEnregistree } from '#domain/portail/scenarios/etape-enregistree.ts';
import {
  checkScenario,
  ISSUE,
  type Jouable,
  type ScenarioEnregistre,
} from '#domain/portail/scenarios/enregistre.ts';
import { readScenario, writeScenario } from '#domain/portail/scenarios/fichier-scenario.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { createStored } from '#ui/commun/stored.ts';

const stored = createStored('sessionStorage', 'montage');

let scenario = $state.raw<ScenarioEnregistre | null>(restore());
/** False: the browser does not keep it. */
let garde = $state(true);
/** The last one whose acts changed: a caption that is typed makes nothing be played again. */
let joue = $state.raw(scenario);
const jouable = $derived(joue && joue.etapes.length > 0 ? checkScenario(joue) : null);

/** The scenario that is being made, recorded then arranged: kept until the window closes, whatever is reloaded. */
export const montage = {
  /** Null: there is none. */
  get scenario() {
    return scenario;
  },
  get garde() {
    return garde;
  },
  /** Whether it plays, and why not; null while there is no step. Its words may be older. */
  get jouable(): Jouable | null {
    return jouable;
  },
  begin(jeu: string, horloge: HeureDeParis): void {
    keep({ titre: '', enseigne: '', jeu, horloge, issue: ISSUE, etapes: [] });
  },
  /** Takes one that was written elsewhere. */
  take: keep,
  change(partie: Partial<Pick<ScenarioEnregistre, 'titre' | 'enseigne' | 'issue'>>): void {
    if (scenario) keep({ ...scenario, ...partie });
  },
  arrange(change: (etapes: readonly EtapeEnregistree[]) => readonly EtapeEnregistree[]): void {
    if (scenario) keep({ ...scenario, etapes: change(scenario.etapes) });
  },
  forget(): void {
    [scenario, joue] = [null, null];
    garde = stored.write(null);
  },
};

function keep(nouveau: ScenarioEnregistre): void {
  if (!scenario || !sameActes(scenario.etapes, nouveau.etapes)) joue = nouveau;
  scenario = nouveau;
  garde = stored.write(writeScenario(nouveau));
}

function sameActes(
  avant: readonly EtapeEnregistree[],
  apres: readonly EtapeEnregistree[],
): boolean {
  return (
    avant.length === apres.length &&
    avant.every((each, rang) => contentOf(each) === contentOf(apres[rang]))
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
