import { history, isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import {
  type ChangeDesc,
  type ChangeSet,
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  type Text,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { compareEdits } from '#domain/corrections/edits.ts';
import type { Finding, TextEdit } from '#domain/report.ts';
import { actesFaits, type Acte, acte, garderActes, listActes } from './actes.ts';
import { carry, differ, locate, touches, type Change } from './changements.ts';
import {
  finsAPart,
  finsARendre,
  finsOf,
  garderFins,
  poserFins,
  readFile,
  remplacerFins,
} from './fins-de-ligne.ts';
import { garderMarques, placeOf, poserMarques, type Marque } from './marques.ts';

/** What `read` gave; `version` names it when something comes back about it. */
interface Lecture {
  readonly texte: string;
  readonly version: number;
}

/** What draws the text, when something does. */
interface Ecran {
  readonly dispatch: (transaction: Transaction) => void;
}

/** What is done at one stroke, in the words that say it; null: it is not told. */
interface Lot {
  readonly edits: readonly TextEdit[];
  readonly libelle: string | null;
}

/**
 * A text while it is mended. It lives without a screen: an `EditorView` may be put on it (`show`), and goes. Every place
 * that comes in or goes out is one of the file (offsets of `Report.texte`), in the version that is named with it; the text
 * may have moved on since.
 */
export type Edition = ReturnType<typeof createEdition>;

export function createEdition(texte: string) {
  /** What only a screen wants. */
  const affichage = new Compartment();
  let state = EditorState.create({
    doc: texte,
    extensions: [garderFins(texte), history(), garderActes, garderMarques, affichage.of([])],
  });
  let ecran: Ecran | null = null;
  /** What led from each version to the next. */
  const journal: ChangeSet[] = [];
  /** The versions that somebody may still speak of. */
  const lues = new Map<number, EditorState>([[0, state]]);
  const retours = new Map<number, Retour>();
  const abonnes = new Set<() => void>();
  let prochainActe = 1;

  /** What an `EditorView` calls once it has drawn them. */
  function adopt(transactions: readonly Transaction[]): void {
    for (const transaction of transactions) {
      ({ state } = transaction);
      if (transaction.docChanged) journal.push(transaction.changes);
      for (const { id } of actesFaits(transaction)) retours.set(id, retourOf(transaction));
    }
    if (transactions.some(({ docChanged }) => docChanged)) for (const dire of abonnes) dire();
  }

  function dispatch(spec: TransactionSpec): void {
    send(state.update(spec));
  }

  function send(transaction: Transaction): void {
    if (ecran) ecran.dispatch(transaction);
    else adopt([transaction]);
  }

  function retourOf(transaction: Transaction): Retour {
    const inverse = transaction.changes.invert(transaction.startState.doc);
    const { doc: avant } = transaction.startState;
    return { version: journal.length, avant, inverse, fins: finsARendre(transaction) };
  }

  function since(version: number): ChangeDesc | null {
    let tout: ChangeDesc | null = null;
    for (const { desc } of journal.slice(version)) tout = tout ? tout.composeDesc(desc) : desc;
    return tout;
  }

  function apply(changes: readonly Change[], libelle: string | null): void {
    let decalage = 0;
    const fins = changes.flatMap(({ from, to, insert }) => {
      const depuis = from + decalage;
      decalage += state.toText(insert).length - (to - from);
      return finsAPart(state, insert, depuis);
    });
    dispatch({
      changes: changes.map((change) => ({ ...change })),
      effects: [...(fins.length > 0 ? [poserFins.of(fins)] : []), ...nommer(libelle)],
      annotations: D_UN_COUP,
    });
  }

  /**
   * Each lot in one step of the history, and in `actes` when it has a `libelle`. Gives the edits that were left out, because
   * what they replace is not there, not any more, or is replaced by another one.
   */
  function applyLots(lots: readonly Lot[], version: number): readonly TextEdit[] {
    const tous = lots.flatMap(({ edits }, rang) => edits.map((edit) => ({ edit, rang })));
    const lue = lues.get(version);
    if (!lue) return tous.map(({ edit }) => edit);
    const depuis = since(version);
    const changes = lots.map((): Change[] => []);
    const laisses: TextEdit[] = [];
    let libre = 0;
    for (const { edit, rang } of tous.toSorted((a, b) => compareEdits(a.edit, b.edit))) {
      const change = locate(edit, lue, depuis);
      if (change && change.from >= libre) {
        changes[rang]?.push(change);
        libre = change.to;
      } else laisses.push(edit);
    }
    const depart = journal.length;
    for (const [rang, { libelle }] of lots.entries()) {
      const faits = since(depart);
      const siens = changes[rang] ?? [];
      if (siens.length > 0) apply(faits ? siens.map((each) => carry(each, faits)) : siens, libelle);
    }
    return laisses;
  }

  function nommer(libelle: string | null): StateEffect<unknown>[] {
    if (libelle === null) return [];
    return [acte.of({ id: prochainActe++, libelle, fait: true })];
  }

  return {
    get state() {
      return state;
    },
    /** Grows with each change of the text. */
    get version() {
      return journal.length;
    },
    /** What was done from outside and still holds, in the order of time. */
    get actes(): readonly Acte[] {
      return listActes(state);
    },
    adopt,
    /** Puts a view on the text, with what it wants. */
    show<E extends Ecran>(extensions: Extension, create: (state: EditorState) => E): E {
      dispatch({ effects: affichage.reconfigure(extensions) });
      const nouveau = create(state);
      ecran = nouveau;
      return nouveau;
    },
    hide(): void {
      ecran = null;
      dispatch({ effects: affichage.reconfigure([]) });
    },
    /** Called after each change of the text; gives what stops it. */
    subscribe(dire: () => void): () => void {
      abonnes.add(dire);
      return () => abonnes.delete(dire);
    },
    /** The file as it stands, with its ends of line. Made when asked for. */
    read(): Lecture {
      lues.set(journal.length, state);
      return { texte: readFile(state), version: journal.length };
    },
    /** The findings of the text that `read` gave under this version; an older judgement than the last one is nothing. */
    judge(constats: readonly Finding[], version: number): void {
      const lue = lues.get(version);
      if (!lue) return;
      for (const plusAncienne of lues.keys()) if (plusAncienne < version) lues.delete(plusAncienne);
      dispatch({ effects: poserMarques.of({ constats, lue, depuis: since(version) }) });
    },
    /** Where a finding stands now, in the places of the editor; null once its text is gone. */
    placeOf: (constat: Finding): Marque | null => placeOf(state, constat),
    /** One lot: see `applyLots`. */
    applyEdits(
      edits: readonly TextEdit[],
      { version, libelle }: { readonly version: number; readonly libelle: string | null },
    ): readonly TextEdit[] {
      return applyLots([{ edits, libelle }], version);
    },
    applyLots,
    /** Another text in the place of this one; what both begin and end with is not touched. */
    replaceAll(nouveau: string, libelle: string | null): void {
      dispatch({
        changes: differ(state.doc.toString(), state.toText(nouveau).toString()),
        effects: [remplacerFins.of(finsOf(nouveau)), ...nommer(libelle)],
        annotations: D_UN_COUP,
      });
    },
    get annulable() {
      return undoDepth(state) > 0;
    },
    get retablissable() {
      return redoDepth(state) > 0;
    },
    undo: () => undo({ state, dispatch: send }),
    redo: () => redo({ state, dispatch: send }),
    /** Takes back one acte among others; false when what it wrote was changed since, or what came after cannot stand without it. */
    revert({ id }: Acte): boolean {
      const retour = retours.get(id);
      const present = listActes(state).find((each) => each.id === id);
      if (!retour || !present) return false;
      const depuis = since(retour.version);
      if (depuis && touches(retour.inverse, depuis)) return false;
      const changes = depuis ? retour.inverse.map(depuis) : retour.inverse;
      // What follows a demande has its comma, or none, by it.
      const sain = depuis !== null && isSound(retour.avant) && isSound(state.doc);
      if (sain && !isSound(changes.apply(state.doc))) return false;
      const suite = depuis?.mapDesc(retour.inverse, true);
      const fins = suite ? StateEffect.mapEffects(retour.fins, suite) : retour.fins;
      dispatch({
        changes,
        effects: [...fins, acte.of({ ...present, fait: false })],
        annotations: D_UN_COUP,
      });
      return true;
    },
  };
}

/** How an acte is taken back from the version that it made. */
interface Retour {
  readonly version: number;
  readonly avant: Text;
  readonly inverse: ChangeSet;
  readonly fins: readonly StateEffect<unknown>[];
}

function isSound(doc: Text): boolean {
  try {
    JSON.parse(doc.toString());
    return true;
  } catch {
    return false;
  }
}

const D_UN_COUP = [Transaction.userEvent.of('input.acte'), isolateHistory.of('full')];
