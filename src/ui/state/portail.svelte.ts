import type { Commande } from '#domain/portail/commandes.ts';
import { ETAT_VIDE, type EtatPortail } from '#domain/portail/etat.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import type { HeureDeParis } from '#domain/report.ts';
import type { EchecStockage, Resultat } from '#storage/failures.ts';
import {
  createSession,
  type Execution,
  type ExecutionSuite,
  type Restauration,
  type Session,
  type Suite,
} from '#storage/session.ts';
import { openStockage, type ModeStockage, type Stockage } from '#storage/stockage.ts';
import { readClock } from '#clock.ts';

type Statut = 'ferme' | 'ouverture' | 'pret' | 'echec';

interface Ouverte {
  readonly stockage: Stockage;
  readonly session: Session;
}

let etat = $state.raw<EtatPortail>(ETAT_VIDE);
let statut = $state<Statut>('ferme');
let echec = $state.raw<EchecStockage | null>(null);
let ephemere = $state(false);
let choisi = $state<string | null>(null);
let ouverte: Ouverte | null = null;
let opening: Promise<void> = Promise.resolve();

/** The fictive portal: its state, and the only gate through which it changes. Import it from lazy routes only. */
export const portail = {
  /** Stays readable after a failure. */
  get etat() {
    return etat;
  },
  get statut() {
    return statut;
  },
  /** Why `statut` is `echec`, null for a bug of ours; a failure that leaves the portal open goes to whoever asked. */
  get echec() {
    return echec;
  },
  get ephemere() {
    return ephemere;
  },
  /** The fournisseur that the person plays; null while none is chosen. */
  get siret() {
    return choisi !== null && etat.fournisseurs.has(choisi) ? choisi : null;
  },
  get fournisseur(): Fournisseur | null {
    return etat.fournisseurs.get(choisi ?? '') ?? null;
  },
  /** The simulated time, else the real one: read it again when it is needed. */
  get maintenant(): HeureDeParis {
    return etat.horloge ?? readClock();
  },
  /** Does nothing when the portal is open in this mode; after a failure, tries again. */
  open(mode: ModeStockage = 'durable'): Promise<void> {
    const next = () => (isOpen(mode) ? undefined : open(mode));
    opening = opening.then(next, next);
    return opening;
  },
  execute: async (commande: Commande, fichiers: readonly Blob[] = []): Promise<Execution> =>
    ouverte ? ouverte.session.execute(commande, fichiers) : FERME,
  executeAll: async (suite: Suite): Promise<ExecutionSuite> =>
    ouverte ? ouverte.session.executeAll(suite) : FERME,
  readFichier: async (id: string): Promise<Resultat<Blob | null>> =>
    ouverte ? ouverte.stockage.readFichier(id) : FERME,
  backup: async (): Promise<Resultat<Blob>> => (ouverte ? ouverte.session.backup() : FERME),
  async restore(sauvegarde: Blob): Promise<Restauration> {
    if (!ouverte) return FERME;
    const restauration = await ouverte.session.restore(sauvegarde);
    if (restauration.ok) ready();
    return restauration;
  },
  async erase(): Promise<Resultat<null>> {
    if (!ouverte) return FERME;
    const effacement = await ouverte.session.erase();
    if (!effacement.ok) return effacement;
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

function isOpen(mode: ModeStockage): boolean {
  return statut === 'pret' && ephemere === (mode === 'ephemere');
}

async function open(mode: ModeStockage): Promise<void> {
  const ancienne = ouverte;
  [ouverte, statut, echec] = [null, 'ouverture', null];
  try {
    await ancienne?.session.close();
    const cause = await start(mode);
    if (cause) lose(cause);
    else ready();
  } catch (error) {
    // A bug of ours, or a journal that this version cannot replay: it can still be erased.
    statut = 'echec';
    throw error;
  }
}

/** Null when the portal is open, else why it is not. */
async function start(mode: ModeStockage): Promise<EchecStockage | null> {
  const opened = await openStockage(mode, lose);
  if (!opened.ok) return opened.echec;
  const stockage = opened.valeur;
  const session = createSession(stockage, {
    readHeure: readClock,
    onEtat: (nouveau) => (etat = nouveau),
    onEchec: lose,
  });
  etat = session.etat;
  ephemere = stockage.ephemere;
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
}
