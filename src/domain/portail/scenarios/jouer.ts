import type { HeureDeParis } from '../../vocabulaire.ts';
import { appliquer, rejouer } from '../appliquer.ts';
import type { Commande, Refus } from '../commandes.ts';
import type { StatutDemande } from '../dossier.ts';
import { echeances } from '../echeances.ts';
import type { EtatPortail, ProfilPortail } from '../etat.ts';
import type { Enregistrement } from '../evenements.ts';
import { executer } from '../executer.ts';
import { etape, regleHorloge } from '../jeux/actes.ts';
import type { Etape, Etapes, Jeu } from '../jeux/jeu.ts';
import { isPortail, type PortailDeDepart } from './portail-de-depart.ts';
import type { DemandeAttendue, EtapeScenario, Scenario } from './scenario.ts';

/** A story played to its end, without any storage: what a portal must be given to stand at each of its steps. */
export interface Partie {
  readonly depart: EtatPortail;
  /** The journal that it goes on from; empty: from nothing. */
  readonly anterieurs: readonly Enregistrement[];
  /** Acts that lead from there to `depart`. */
  readonly preparation: readonly Etape[];
  /** As many as steps, or fewer: the first that does not go as expected ends the story. */
  readonly pas: readonly Pas[];
}

export interface Pas {
  readonly etape: EtapeScenario;
  /** The state when it begins, and the one that it leaves. */
  readonly avant: EtatPortail;
  readonly apres: EtatPortail;
  /** The acts that were accepted, and what each brought. */
  readonly acceptes: readonly Etape[];
  readonly enregistrements: readonly Enregistrement[];
  /** The act that was refused, expected or not. */
  readonly refusee: { readonly commande: Commande; readonly refus: Refus } | null;
  /** The expected refusal, or the absence of any. A simulation is judged elsewhere. */
  readonly conforme: boolean;
}

/** What a link may change of a story. */
export interface Reglages {
  readonly horloge: HeureDeParis | null;
  readonly profil: Partial<ProfilPortail>;
}

/** Pure and deterministic. Throws when the jeu itself is refused: a bug of ours. */
export function playScenario(
  { etapes, horloge, profil }: Scenario,
  jeu: Jeu | PortailDeDepart,
  reglages: Reglages = { horloge: null, profil: {} },
): Partie {
  const debut = reglages.horloge ?? horloge;
  const anterieurs = isPortail(jeu) ? jeu.enregistrements : [];
  const preparation = playEtapes(
    rejouer(anterieurs),
    prepare(jeu, debut, { ...profil, ...reglages.profil }),
    debut,
  );
  if (preparation.refusee !== null) throw new Error('The start is refused.');
  const depart = preparation.apres;
  const pas: Pas[] = [];
  let avant = depart;
  for (const suivante of etapes) {
    const joue = playEtape(avant, suivante, debut);
    pas.push(joue);
    if (!joue.conforme) break;
    avant = joue.apres;
  }
  return { depart, anterieurs, preparation: preparation.acceptes, pas };
}

/** What became of an avenant; null: there is none. */
export function statutObtenu(
  etat: EtatPortail,
  { numeroASP, avenant }: DemandeAttendue,
): StatutDemande | null {
  return etat.dossiers.get(numeroASP)?.avenants[avenant]?.statut ?? null;
}

/** The jeu moves the clock: set before it for the one that does not, and after. */
export function* prepare(
  jeu: Jeu | PortailDeDepart,
  heure: HeureDeParis,
  profil: Partial<ProfilPortail>,
): Etapes {
  const { profil: usuel } = yield regleHorloge(heure);
  if (!isPortail(jeu)) yield* jeu.etapes();
  if (Object.keys(profil).length > 0) {
    yield etape({ type: 'changerProfil', profil: { ...usuel, ...profil } });
  }
  const etat = yield regleHorloge(heure);
  // What the jump of the clock brought is no part of the first step.
  if (echeances(etat, heure).length > 0) yield etape({ type: 'constaterEcheances' });
}

function playEtape(avant: EtatPortail, etape: EtapeScenario, debut: HeureDeParis): Pas {
  if (etape.type === 'simulation') {
    const rien = { apres: avant, acceptes: [], enregistrements: [], refusee: null };
    return { etape, avant, ...rien, conforme: true };
  }
  const joue = playEtapes(avant, etape.joue(avant), debut);
  const conforme = (joue.refusee?.refus.type ?? null) === etape.refus;
  return { etape, avant, ...joue, conforme };
}

/** Until the first refusal, or the end. `reel`: the time while no clock is set. */
export function playEtapes(
  avant: EtatPortail,
  suite: Iterator<Etape, unknown, EtatPortail>,
  reel: HeureDeParis,
): Omit<Pas, 'etape' | 'avant' | 'conforme'> {
  const acceptes: Etape[] = [];
  const enregistrements: Enregistrement[] = [];
  let apres = avant;
  for (let pas = suite.next(apres); pas.done !== true; pas = suite.next(apres)) {
    const { commande, seul } = pas.value;
    const execution = executer(apres, commande, apres.horloge ?? reel, seul);
    if (!execution.ok) {
      const refusee = { commande, refus: execution.refus };
      return { apres, acceptes, enregistrements, refusee };
    }
    acceptes.push(pas.value);
    enregistrements.push(execution.enregistrement);
    apres = appliquer(apres, execution.enregistrement);
  }
  return { apres, acceptes, enregistrements, refusee: null };
}
