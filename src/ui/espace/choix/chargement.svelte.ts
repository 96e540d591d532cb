import type { Chargement, Prevision } from '#domain/portail/jeux/charger.ts';
import type { Jeu } from '#domain/portail/jeux/jeu.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { CHARGEMENT, CHOIX } from './textes.ts';

/** What is asked before anything is done. */
export interface Question {
  readonly jeu: Jeu;
  /** The repère to come back from a reload; null: it is no reload. */
  readonly repere: string | null;
  readonly prevision: Prevision;
}

/** Loads the ready-made fournisseurs. `onload`: one is there that was not. */
export function createChargement(onload: (siret: string) => Promise<void>) {
  let enCours = $state.raw<Jeu | null>(null);
  let question = $state.raw<Question | null>(null);
  let fait = $state('');
  let refus = $state.raw<NonExecution | null>(null);
  const charger = import('#domain/portail/jeux/charger.ts');

  async function install(chargement: Chargement): Promise<void> {
    const { jeu, neuf } = chargement;
    enCours = jeu;
    const { chargeJeu, repereDuRechargement } = await charger;
    let repere = '';
    const execution = await portail.executeAll((etat) => {
      repere = repereDuRechargement(jeu, etat);
      return chargeJeu(chargement, etat);
    });
    enCours = null;
    refus = execution.ok ? null : execution;
    if (!execution.ok) return;
    if (neuf) fait = CHARGEMENT.fait(jeu.titre, repere);
    else await onload(jeu.siret);
  }

  return {
    get occupe() {
      return enCours !== null;
    },
    get question() {
      return question;
    },
    get annonce() {
      return enCours === null ? fait : CHOIX.installation(enCours.titre);
    },
    get refus() {
      return refus;
    },
    /** The others have the same clock, and a reload (`neuf`) replaces: both are said first. */
    async ask(jeu: Jeu, neuf: boolean): Promise<void> {
      [refus, fait] = [null, ''];
      const { etat, maintenant } = portail;
      if (etat.fournisseurs.size === 0) return install({ jeu, neuf, heure: 'du-jeu' });
      const { foreseeChargement, repereDuRechargement } = await charger;
      const prevision = foreseeChargement({ jeu, neuf }, etat, maintenant);
      if (!prevision.ok) refus = prevision;
      else if (neuf || prevision.heure !== etat.horloge) {
        question = { jeu, repere: neuf ? repereDuRechargement(jeu, etat) : null, prevision };
      } else await install({ jeu, neuf, heure: 'du-jeu' });
    },
    answer({ jeu, repere }: Question, heure: Chargement['heure']): Promise<void> {
      return install({ jeu, neuf: repere !== null, heure });
    },
    forget(): void {
      question = null;
    },
  };
}
