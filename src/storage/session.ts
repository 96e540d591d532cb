import { appliquer, rejouer } from '#domain/portail/appliquer.ts';
import type { Commande } from '#domain/portail/commandes.ts';
import { ETAT_VIDE, type EtatPortail } from '#domain/portail/etat.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import { executer, type Jugement } from '#domain/portail/executer.ts';
import { listFichiers } from '#domain/portail/fichiers-conserves.ts';
import { fichierId } from '#domain/portail/fichiers.ts';
import { readEtat, writeEtat } from '#domain/portail/instantane.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { Branche } from './branches.ts';
import { openCanal } from './canal.ts';
import { fail, succeed, type EchecStockage, type Resultat } from './failures.ts';
import type { Contenu } from './contenu.ts';
import type { LectureJournal, Repere } from './journal.ts';
import { readSauvegarde, writeRestaurable } from './sauvegarde.ts';
import type { Stockage } from './contrat.ts';

export type Execution = Jugement | { readonly ok: false; readonly echec: EchecStockage };

export type ExecutionSuite =
  | { readonly ok: true; readonly enregistrements: readonly Enregistrement[] }
  | Exclude<Execution, { readonly ok: true }>;

/** Commands one after the other, each with its files, made on the state that the one before left. */
export type Suite = (etat: EtatPortail) => Iterator<
  {
    readonly commande: Commande;
    readonly fichiers: readonly (Blob | string)[];
    /** SIRET: time brings something to this fournisseur alone; absent: to everybody. */
    readonly seul?: string;
  },
  void,
  EtatPortail
>;

/** `motif`: why the backup is not one, a French sentence. */
export type Restauration =
  | { readonly ok: true }
  | { readonly ok: false; readonly motif: string }
  | { readonly ok: false; readonly echec: EchecStockage };

/** The portal in memory, always what the journal amounts to. One command at a time, in the order of the calls. */
export interface Session {
  readonly etat: EtatPortail;
  /** Reads the journal, then deals with what time has brought since. Call it once, first. */
  start(): Promise<Resultat<null>>;
  /**
   * Judges the command, writes what it brings, and only then changes the state. `fichiers`: the blobs, in the order in which
   * the files stand in the command. When it is refused, or late, and another tab has written, it is judged once more on
   * the new state; one that was prepared on the old state (`jugeeA`) is then refused, `etat-depasse`.
   */
  execute(commande: Commande, fichiers: readonly Blob[]): Promise<Execution>;
  /** The same for a suite, all or nothing: the state changes once, at the end. It may be made twice. */
  executeAll(suite: Suite): Promise<ExecutionSuite>;
  /** The whole journal, and what was put aside after it. */
  readJournal(): Promise<Resultat<LectureJournal>>;
  /**
   * Goes back, or forward, to what record `sequence` left; what follows is put aside, and becomes a branch once something is
   * written.
   * `epoque`: that of the reading in which it was chosen; `depasse` when it is over.
   */
  moveTo(epoque: number, sequence: number): Promise<Resultat<null>>;
  readBranches(): Promise<Resultat<readonly Branche[]>>;
  /** Puts a branch back at the end of the present; what it takes the place of becomes a branch. See `Stockage`. */
  takeBranche(id: number): Promise<Resultat<null>>;
  renameBranche(id: number, nom: string | null): Promise<Resultat<null>>;
  deleteBranche(id: number): Promise<Resultat<null>>;
  /** Keeps the state beside the journal where that makes the next opening shorter; call it when the page is idle. */
  remember(): Promise<void>;
  backup(): Promise<Resultat<Blob>>;
  /** Everything is checked before anything is replaced. */
  restore(sauvegarde: Blob): Promise<Restauration>;
  erase(): Promise<Resultat<null>>;
  /** Once what was asked before is done. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly readHeure: () => HeureDeParis;
  /** `avenir`: how many records are put aside. */
  readonly onEtat: (etat: EtatPortail, avenir: number) => void;
  /** Another tab wrote; or threw away or named a branch, which leaves the state as it is. */
  readonly onSuivi?: () => void;
  /** What another tab wrote could not be read. */
  readonly onEchec: (echec: EchecStockage) => void;
}

const VIDE: Contenu = { textes: [], fichiers: [], branches: [] };
/** Before anything: no époque bears this number. */
const DEBUT: Repere = { epoque: -1, sequence: 0 };
/** Replayed by none but this code: the name of its file changes with what it holds, and with what that imports. */
const CODE = import.meta.url;
/** A portal of so many dossiers is long to replay, and one that is so many records behind what was kept. */
const DOSSIERS_NOMBREUX = 1000;
const RETARD = 20;

export function createSession(stockage: Stockage, options: SessionOptions): Session {
  let etat = ETAT_VIDE;
  let epoque = 0;
  let avenir = 0;
  /** The last state that was kept beside the journal. */
  let garde: Repere = DEBUT;
  let queue: Promise<unknown> = Promise.resolve();
  const canal = stockage.ephemere ? null : openCanal(() => void enqueue(follow));

  return {
    get etat() {
      return etat;
    },
    start: () => enqueue(start),
    execute: (commande, fichiers) => enqueue(() => execute(commande, fichiers)),
    executeAll: (suite) => enqueue(() => executeAll(suite)),
    readJournal: () => enqueue(() => stockage.read(DEBUT)),
    moveTo: (vise, sequence) => enqueue(() => shift(stockage.moveTete(vise, sequence))),
    readBranches: () => enqueue(() => stockage.readBranches()),
    takeBranche: (id) => enqueue(() => shift(stockage.takeBranche(epoque, id))),
    renameBranche: (...nommee) => enqueue(() => tell(stockage.renameBranche(...nommee))),
    deleteBranche: (id) => enqueue(() => tell(stockage.deleteBranche(id))),
    remember: () => enqueue(remember),
    backup: () => enqueue(backup),
    restore: (sauvegarde) => enqueue(() => restore(sauvegarde)),
    erase: () => enqueue(() => replace(VIDE)),
    close: () => enqueue(close),
  };

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    // Whoever asked hears of the trouble; the next one in the queue must not.
    queue = done.catch(() => null);
    return done;
  }

  async function start(): Promise<Resultat<null>> {
    await recall();
    const lu = await refresh();
    // What was put aside can be taken back until the person writes something: nothing is recorded in its place.
    if (!lu.ok || avenir > 0) return lu;
    const echeances = await execute({ type: 'constaterEcheances' }, []);
    // On a full disk one may still look, save and erase; the next command says that it is full.
    return 'echec' in echeances && echeances.echec.type !== 'plein' ? echeances : lu;
  }

  /** A trouble is told by the reading of the journal, which comes next. */
  async function recall(): Promise<void> {
    const lu = await stockage.readInstantane(CODE);
    if (!lu.ok || !lu.valeur) return;
    const connu = readEtat(lu.valeur.etat);
    if (connu?.sequence !== lu.valeur.sequence) return;
    ({ epoque } = lu.valeur);
    garde = { epoque, sequence: connu.sequence };
    change(connu, 0);
  }

  async function remember(): Promise<void> {
    const { sequence } = etat;
    const proche = garde.epoque === epoque && sequence - garde.sequence < RETARD;
    // A move of the head would start a new époque: what is put aside is told by the journal alone.
    if (proche || avenir > 0 || etat.dossiers.size < DOSSIERS_NOMBREUX) return;
    const instantane = { code: CODE, epoque, sequence, etat: writeEtat(etat) };
    // On a full disk the next opening only takes longer.
    if ((await stockage.writeInstantane(instantane)).ok) garde = { epoque, sequence };
  }

  async function execute(commande: Commande, fichiers: readonly Blob[]): Promise<Execution> {
    const execution = await executeAll(() => [{ commande, fichiers }].values());
    if (!execution.ok) return execution;
    const [enregistrement] = execution.enregistrements;
    if (!enregistrement) throw new Error(`${commande.type} left no record.`);
    return { ok: true, enregistrement };
  }

  async function executeAll(suite: Suite): Promise<ExecutionSuite> {
    // Again as long as others wrote meanwhile: several tabs may do so one after the other.
    for (;;) {
      const execution = await attempt(suite);
      if (execution.ok || ('echec' in execution && execution.echec.type !== 'depasse')) {
        return execution;
      }
      const judged = etat;
      const lu = await refresh();
      if (!lu.ok) return lu;
      if (etat === judged) return execution;
    }
  }

  async function attempt(suite: Suite): Promise<ExecutionSuite> {
    const enregistrements: Enregistrement[] = [];
    const fichiers = new Map<string, Blob>();
    let apres = etat;
    const etapes = suite(apres);
    for (let pas = etapes.next(apres); pas.done !== true; pas = etapes.next(apres)) {
      const { commande, seul } = pas.value;
      const jugement = executer(apres, commande, apres.horloge ?? options.readHeure(), seul);
      if (!jugement.ok) return jugement;
      const { enregistrement } = jugement;
      enregistrements.push(enregistrement);
      for (const [id, blob] of nameFichiers(enregistrement, pas.value.fichiers)) {
        fichiers.set(id, blob);
      }
      apres = appliquer(apres, enregistrement);
    }
    const ecrit = await stockage.append(epoque, enregistrements, fichiers);
    if (!ecrit.ok) return ecrit;
    epoque = ecrit.valeur;
    change(apres, 0);
    canal?.announce();
    return { ok: true, enregistrements };
  }

  /** Catches up with the journal; the state stays as it is when that fails. */
  async function refresh(): Promise<Resultat<null>> {
    const lu = await stockage.read({ epoque, sequence: etat.sequence });
    if (!lu.ok) return lu;
    const { enregistrements } = lu.valeur;
    const suite = lu.valeur.epoque === epoque;
    if (suite && enregistrements.length === 0) return succeed(null);
    epoque = lu.valeur.epoque;
    change(rejouer(enregistrements, suite ? etat : ETAT_VIDE), lu.valeur.avenir.length);
    return succeed(null);
  }

  async function follow(): Promise<void> {
    const lu = await refresh();
    if (!lu.ok) options.onEchec(lu.echec);
    options.onSuivi?.();
  }

  async function tell(ecriture: Promise<Resultat<null>>): Promise<Resultat<null>> {
    const ecrit = await ecriture;
    if (ecrit.ok) canal?.announce();
    return ecrit;
  }

  /** Another line, or another head: everybody reads it again. */
  async function shift(deplacement: Promise<Resultat<null>>): Promise<Resultat<null>> {
    const place = await tell(deplacement);
    const lu = await refresh();
    return place.ok ? lu : place;
  }

  async function backup(): Promise<Resultat<Blob>> {
    const contenu = await stockage.readContenu();
    if (!contenu.ok) return contenu;
    const sauvegarde = writeRestaurable(contenu.valeur);
    return sauvegarde ? succeed(sauvegarde) : fail({ type: 'trop-grand' });
  }

  async function restore(sauvegarde: Blob): Promise<Restauration> {
    const lu = await readSauvegarde(sauvegarde);
    return lu.ok ? replace(lu.contenu) : lu;
  }

  async function replace(contenu: Contenu): Promise<Resultat<null>> {
    const remplace = await stockage.replace(contenu);
    if (!remplace.ok) return remplace;
    canal?.announce();
    return refresh();
  }

  async function close(): Promise<void> {
    canal?.close();
    stockage.close();
  }

  function change(nouveau: EtatPortail, reste: number): void {
    [etat, avenir] = [nouveau, reste];
    options.onEtat(etat, avenir);
  }
}

/** The blobs by the ids that the record gives them. Throws when they are not the files that it names: a bug of ours. */
function nameFichiers(
  enregistrement: Enregistrement,
  contenus: readonly (Blob | string)[],
): ReadonlyMap<string, Blob> {
  const nommes = new Map(
    contenus.map((contenu, rang) => [
      fichierId(enregistrement.sequence, rang),
      typeof contenu === 'string' ? new Blob([contenu]) : contenu,
    ]),
  );
  const attendus = listFichiers(enregistrement);
  const faux = attendus.find(({ id, taille }) => nommes.get(id)?.size !== taille);
  if (faux || attendus.length !== nommes.size) {
    throw new Error(`The files of ${enregistrement.commande} are not those of its record.`);
  }
  return nommes;
}
