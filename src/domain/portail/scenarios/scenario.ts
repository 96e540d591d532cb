import type { Choix, Verdict } from '../../report.ts';
import type { Citation } from '../../sources.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import type { Refus } from '../commandes.ts';
import type { StatutDemande } from '../dossier.ts';
import type { EtatPortail, ProfilPortail } from '../etat.ts';
import type { Etape } from '../jeux/jeu.ts';
import type { PortailDeDepart } from './portail-de-depart.ts';

/** A short story for whoever learns: played on a portal of its own, always the same. */
export interface Scenario {
  /** Of its address, `#/scenario/<id>`. */
  readonly id: string;
  readonly titre: string;
  /** What one learns; French. */
  readonly enseigne: string;
  /** What it begins with: the id of a ready-made fournisseur (`jeux.ts`), or the portal of its author. */
  readonly jeu: string | PortailDeDepart;
  /** When it begins: the clock stands there, so that it plays the same on any day. */
  readonly horloge: HeureDeParis;
  /** What differs from the usual profil. */
  readonly profil: Partial<ProfilPortail>;
  /** At least one. */
  readonly etapes: readonly EtapeScenario[];
  readonly issue: Issue;
}

export type EtapeScenario = {
  /** What happens and why, said before one looks; French. */
  readonly legende: string;
  /** Address of the screen of the portal, on either side of the counter; null: the one on which the step shows best. */
  readonly ecran: string | null;
  /** Where what the caption states is written. */
  readonly sources: readonly Citation[];
  /** Of ours: no source tells this step, and the screen says so. */
  readonly miseEnScene: boolean;
} & (
  | {
      readonly type: 'actes';
      /** Given the state before; each step of the iterator receives the state after the one before. */
      readonly joue: (etat: EtatPortail) => Iterator<Etape, unknown, EtatPortail>;
      /** The last act must be refused so; null: every act is accepted. */
      readonly refus: Refus['type'] | null;
    }
  | {
      /** Judges a file and imports nothing: « Simuler ». */
      readonly type: 'simulation';
      readonly simulation: Simulation;
      readonly verdict: Verdict;
      /** Ids of controls that must have spoken. */
      readonly controles: readonly string[];
    }
);

export interface Simulation {
  /** Who deposits. */
  readonly siret: string;
  /** Made on the screen. */
  readonly choix: Choix;
  readonly nom: string;
  readonly texte: string;
}

interface Issue {
  /** French sentence. */
  readonly phrase: string;
  readonly demandes: readonly DemandeAttendue[];
}

/** What must have become of an avenant at the end. */
export interface DemandeAttendue {
  readonly numeroASP: string;
  readonly avenant: number;
  readonly statut: StatutDemande;
}
