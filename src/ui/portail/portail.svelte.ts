import { rejouer } from '#domain/portail/appliquer.ts';
import type { Commande } from '#domain/portail/commandes.ts';
import { echeances } from '#domain/portail/echeances.ts';
import { ETAT_VIDE, type EtatPortail } from '#domain/portail/etat.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import type { Simulation } from '#domain/portail/scenarios/scenario.ts';
import type { Verdict } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { Branche } from '#storage/branches.ts';
import { fail, succeed, type EchecStockage, type Resultat } from '#storage/failures.ts';
import type { LectureJournal } from '#storage/journal.ts';
import {
  createSession,
  type Execution,
  type ExecutionSuite,
  type Restauration,
  type Session,
  type Suite,
} from '#storage/session.ts';
import { whenIdle } from '#ui/commun/when-idle.ts';
import { exerciceOuvert } from '#ui/commun/exercice-ouvert.svelte.ts';
import { hear, type Ecoute } from './ecoute.ts';
import { openStockage, type ModeStockage } from '#storage/stockage.ts';
import type { Stockage } from '#storage/contrat.ts';
import type { Saisie } from '#storage/saisies.ts';
import { readClock } from '#clock.ts';

type Statut = 'ferme' | 'ouverture' | 'pret' | 'echec';

interface Ouverte {
  readonly stockage: Stockage;
  readonly session: Session;
}

/** A moment of the journal, looked at. */
interface Passe {
  readonly etat: EtatPortail;
  /** The time of its record. */
  readonly maintenant: HeureDeParis;
  readonly epoque: number;
  /** Records kept, those put aside too. */
  readonly total: number;
}

let present = $state.raw<EtatPortail>(ETAT_VIDE);
/** Records put aside by a return to the past. */
let avenir = $state(0);
/** How many times another tab changed something that is kept. */
let suivis = $state(0);
let passe = $state.raw<Passe | null>(null);
let statut = $state<Statut>('ferme');
let echec = $state.raw<EchecStockage | null>(null);
/** The last that was asked for. */
let mode = $state<ModeStockage>(exerciceOuvert.valeur ? 'exercice' : 'durable');
let choisi = $state<string | null>(null);
let ouverte: Ouverte | null = null;
let opening: Promise<void> = Promise.resolve();
let ecoute: Ecoute | null = null;

const readEtat = (): EtatPortail => passe?.etat ?? present;

/** The fictive portal: its state, and the only gate through which it changes. Import it from lazy routes only. */
export const portail = {
  /** That of the moment looked at, else the present one. Stays readable after a failure. */
  get etat() {
    return readEtat();
  },
  get statut() {
    return statut;
  },
  /** Why `statut` is `echec`, null for a bug of ours; a failure that leaves the portal open goes to whoever asked. */
  get echec() {
    return echec;
  },
  /** Nothing is kept beyond the page. */
  get ephemere() {
    return mode === 'ephemere';
  },
  /** The fournisseur that the person plays; null while none is chosen. */
  get siret() {
    return choisi !== null && readEtat().fournisseurs.has(choisi) ? choisi : null;
  },
  get fournisseur(): Fournisseur | null {
    return readEtat().fournisseurs.get(choisi ?? '') ?? null;
  },
  /** The simulated time, else the real one: read it again when it is needed. */
  get maintenant(): HeureDeParis {
    return readEtat().horloge ?? passe?.maintenant ?? readClock();
  },
  /** True while a moment of the past is looked at: nothing is written. */
  get auPasse() {
    return passe !== null;
  },
  /** Records kept, those put aside too. */
  get total() {
    return passe?.total ?? present.sequence + avenir;
  },
  /** How many records can be taken back at once; they become a branch when something is written. */
  get avenir() {
    return avenir;
  },
  /** Grows each time that another tab changed something, a name too. */
  get suivis() {
    return suivis;
  },
  /** Does nothing when the portal is open in this mode; after a failure, tries again. */
  open(voulu: ModeStockage = 'durable'): Promise<void> {
    const next = () => (statut === 'pret' && mode === voulu ? undefined : open(voulu));
    opening = opening.then(next, next);
    return opening;
  },
  /** The portal as it is, `durable` at first unless an exercise is under way: for a room that one enters. */
  enter(): Promise<void> {
    const next = () => (statut === 'pret' ? undefined : open(mode));
    opening = opening.then(next, next);
    return opening;
  },
  async execute(commande: Commande, fichiers: readonly Blob[] = []): Promise<Execution> {
    if (passe) return AU_PASSE;
    if (!ouverte) return FERME;
    const execution = await ouverte.session.execute(commande, fichiers);
    if (execution.ok) ecoute?.acceptees([{ commande }], execution.enregistrement.sequence);
    else if ('refus' in execution) ecoute?.refusee(commande, execution.refus);
    return execution;
  },
  async executeAll(suite: Suite): Promise<ExecutionSuite> {
    if (passe) return AU_PASSE;
    if (!ouverte) return FERME;
    const entendue = hear(suite);
    const execution = await ouverte.session.executeAll(entendue.suite);
    if (execution.ok) {
      ecoute?.acceptees(entendue.actes, execution.enregistrements[0]?.sequence ?? 0);
    }
    return execution;
  },
  /** One listener hears, in order, what is asked of the portal; null: nobody. */
  listen(entendre: Ecoute | null): void {
    ecoute = entendre;
  },
  /** A file was simulated on the screen of an import: no act, but a part of what is done. */
  tellSimulation(simulation: Simulation, verdict: Verdict): void {
    ecoute?.simulee(simulation, verdict);
  },
  /** Sets the clock (null = real time); what the new time brings is recorded with it. */
  moveHorloge: (heure: HeureDeParis | null): Promise<ExecutionSuite> =>
    portail.executeAll(function* () {
      const apres = yield { commande: { type: 'reglerHorloge', heure }, fichiers: [] };
      if (echeances(apres, heure ?? readClock()).length > 0) {
        yield { commande: { type: 'constaterEcheances' }, fichiers: [] };
      }
    }),
  readJournal: async (): Promise<Resultat<LectureJournal>> =>
    ouverte ? ouverte.session.readJournal() : FERME,
  /** Shows what record `sequence` left, of those put aside too; nothing is changed. */
  async look(sequence: number): Promise<Resultat<null>> {
    const lu = await portail.readJournal();
    if (!lu.ok) return lu;
    const { epoque, enregistrements, avenir: suite } = lu.valeur;
    const tous = [...enregistrements, ...suite];
    const dernier = tous[sequence - 1];
    if (!dernier) return fail({ type: 'depasse' });
    const { maintenant } = dernier;
    passe = { etat: rejouer(tous.slice(0, sequence)), maintenant, epoque, total: tous.length };
    return succeed(null);
  },
  leavePasse(): void {
    passe = null;
  },
  /** Goes on from the moment looked at: what follows it is put aside. */
  async restartHere(): Promise<Resultat<null>> {
    if (!passe || !ouverte) return FERME;
    const place = await ouverte.session.moveTo(passe.epoque, passe.etat.sequence);
    passe = null;
    return place;
  },
  /** Undoes what follows record `sequence`: it is put aside. */
  async goBackTo(sequence: number): Promise<Resultat<null>> {
    if (passe) return AU_PASSE;
    const lu = await portail.readJournal();
    if (!lu.ok || !ouverte) return lu.ok ? FERME : lu;
    return ouverte.session.moveTo(lu.valeur.epoque, sequence);
  },
  /** Takes back what was put aside. */
  async takeBack(): Promise<Resultat<null>> {
    const lu = await portail.readJournal();
    if (!lu.ok || !ouverte) return lu.ok ? FERME : lu;
    const { epoque, enregistrements, avenir: suite } = lu.valeur;
    return ouverte.session.moveTo(epoque, enregistrements.length + suite.length);
  },
  /** What was put aside, once something else was written in its place; the oldest first. Read again when `suivis` grows. */
  readBranches: async (): Promise<Resultat<readonly Branche[]>> =>
    ouverte ? ouverte.session.readBranches() : FERME,
  /** Puts a branch back in the present; what it takes the place of becomes a branch. */
  async takeBranche(id: number): Promise<Resultat<null>> {
    if (passe) return AU_PASSE;
    if (!ouverte) return FERME;
    const prise = await ouverte.session.takeBranche(id);
    if (prise.ok) cutEcoute();
    return prise;
  },
  renameBranche: async (id: number, nom: string | null): Promise<Resultat<null>> =>
    ouverte ? ouverte.session.renameBranche(id, nom) : FERME,
  deleteBranche: async (id: number): Promise<Resultat<null>> =>
    ouverte ? ouverte.session.deleteBranche(id) : FERME,
  /** What is being filled in on a screen of this portal; it goes with it. */
  readSaisie: async (nom: string): Promise<Resultat<Saisie>> =>
    ouverte ? ouverte.stockage.readSaisie(nom) : FERME,
  writeSaisie: async (nom: string, parties: Saisie): Promise<Resultat<null>> =>
    ouverte ? ouverte.stockage.writeSaisie(nom, parties) : FERME,
  forgetSaisie: async (nom: string): Promise<Resultat<null>> =>
    ouverte ? ouverte.stockage.forgetSaisie(nom) : FERME,
  readFichier: async (id: string): Promise<Resultat<Blob | null>> =>
    ouverte ? ouverte.stockage.readFichier(id) : FERME,
  backup: async (): Promise<Resultat<Blob>> => (ouverte ? ouverte.session.backup() : FERME),
  async restore(sauvegarde: Blob): Promise<Restauration> {
    if (!ouverte) return FERME;
    passe = null;
    const restauration = await ouverte.session.restore(sauvegarde);
    if (!restauration.ok) return restauration;
    cutEcoute();
    ready();
    return restauration;
  },
  async erase(): Promise<Resultat<null>> {
    if (!ouverte) return FERME;
    passe = null;
    const effacement = await ouverte.session.erase();
    if (!effacement.ok) return effacement;
    cutEcoute();
    choisi = null;
    ready();
    return effacement;
  },
  /** A choice that cannot be kept has only to be made again. */
  async choose(siret: string | null): Promise<void> {
    choisi = siret;
    await ouverte?.stockage.writeSiret(siret);
  },
};

const FERME = { ok: false, echec: { type: 'perdu' } } as const;
const AU_PASSE = { ok: false, echec: { type: 'passe' } } as const;

/** What comes is not what was listened to. */
function cutEcoute(): void {
  const coupee = ecoute;
  ecoute = null;
  coupee?.coupee();
}

async function open(voulu: ModeStockage): Promise<void> {
  const ancienne = ouverte;
  cutEcoute();
  [ouverte, passe, statut, echec, mode] = [null, null, 'ouverture', null, voulu];
  if (voulu !== 'exercice') exerciceOuvert.valeur = false;
  try {
    await ancienne?.session.close();
    const cause = await start(voulu);
    if (cause) lose(cause);
    else ready();
  } catch (error) {
    // A bug of ours, or a journal that this version cannot replay: it can still be erased.
    statut = 'echec';
    throw error;
  }
}

/** Null when the portal is open, else why it is not. */
async function start(voulu: ModeStockage): Promise<EchecStockage | null> {
  const opened = await openStockage(voulu, lose);
  if (!opened.ok) return opened.echec;
  const stockage = opened.valeur;
  const session = createSession(stockage, {
    readHeure: readClock,
    onEtat: (nouveau, reste) => ([present, avenir] = [nouveau, reste]),
    onSuivi: () => (suivis += 1),
    onEchec: lose,
  });
  [present, avenir] = [session.etat, 0];
  ouverte = { stockage, session };
  const demarrage = await session.start();
  if (!demarrage.ok) return demarrage.echec;
  const siret = await stockage.readSiret();
  if (!siret.ok) return siret.echec;
  choisi = siret.valeur;
  return null;
}

/** An unreadable journal keeps its session: it can be erased, or replaced by a backup. */
function lose(cause: EchecStockage): void {
  [statut, echec] = ['echec', cause];
}

function ready(): void {
  [statut, echec] = ['pret', null];
  whenIdle(() => void ouverte?.session.remember());
}
