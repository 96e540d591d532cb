import { history, isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import {
  type ChangeDesc,
  type ChangeSet,
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import type { Finding, TextEdit } from '#domain/report.ts';
import { actesFaits, type Acte, acte, garderActes, listActes } from './actes.ts';
import {
  correspondanceOf,
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
export interface Lecture {
  readonly texte: string;
  readonly version: number;
}

/** What draws the text, when something does. */
export interface Ecran {
  readonly dispatch: (transaction: Transaction) => void;
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
    return { version: journal.length, inverse, fins: finsARendre(transaction) };
  }

  function since(version: number): ChangeDesc | null {
    let tout: ChangeDesc | null = null;
    for (const { desc } of journal.slice(version)) tout = tout ? tout.composeDesc(desc) : desc;
    return tout;
  }

  /** Where an edit of an older version stands now; null when its place was touched since, or never held what it says. */
  function locate(edit: TextEdit, lue: EditorState, depuis: ChangeDesc | null): Change | null {
    const ou = correspondanceOf(lue);
    // One half of a CR LF: the other half is written again.
    const avant = ou.isInside(edit.debut) ? '\r' : '';
    const apres = ou.isInside(edit.fin) ? '\n' : '';
    const from = ou.toPos(edit.debut);
    const to = ou.toPos(edit.fin + apres.length);
    if (from > to || to > lue.doc.length) return null;
    if (readFile(lue, from, to) !== avant + edit.avant + apres) return null;
    const insert = avant + edit.texte + apres;
    if (!depuis) return { from, to, insert };
    if (depuis.touchesRange(from, to)) return null;
    return { from: depuis.mapPos(from, 1), to: depuis.mapPos(to, -1), insert };
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
    get annulable() {
      return undoDepth(state) > 0;
    },
    get retablissable() {
      return redoDepth(state) > 0;
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
    /**
     * In one step of the history, and in `actes` when it has a `libelle`. Gives the edits that were left out, because what
     * they replace is not there, or not any more.
     */
    applyEdits(
      edits: readonly TextEdit[],
      { version, libelle }: { readonly version: number; readonly libelle: string | null },
    ): readonly TextEdit[] {
      const lue = lues.get(version);
      if (!lue) return edits;
      const depuis = since(version);
      const changes: Change[] = [];
      const laisses: TextEdit[] = [];
      let libre = 0;
      for (const edit of edits.toSorted((a, b) => a.debut - b.debut || a.fin - b.fin)) {
        const change = locate(edit, lue, depuis);
        if (change && change.from >= libre) {
          changes.push(change);
          libre = change.to;
        } else laisses.push(edit);
      }
      if (changes.length > 0) apply(changes, libelle);
      return laisses;
    },
    /** Another text in the place of this one; what both begin and end with is not touched. */
    replaceAll(nouveau: string, libelle: string | null): void {
      dispatch({
        changes: differ(state.doc.toString(), state.toText(nouveau).toString()),
        effects: [remplacerFins.of(finsOf(nouveau)), ...nommer(libelle)],
        annotations: D_UN_COUP,
      });
    },
    undo: () => undo({ state, dispatch: send }),
    redo: () => redo({ state, dispatch: send }),
    /** Takes back one acte among others; false when what it wrote was changed since. */
    revert({ id }: Acte): boolean {
      const retour = retours.get(id);
      const present = listActes(state).find((each) => each.id === id);
      if (!retour || !present) return false;
      const depuis = since(retour.version);
      if (depuis && touches(retour.inverse, depuis)) return false;
      const changes = depuis ? retour.inverse.map(depuis) : retour.inverse;
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

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** How an acte is taken back from the version that it made. */
interface Retour {
  readonly version: number;
  readonly inverse: ChangeSet;
  readonly fins: readonly StateEffect<unknown>[];
}

const D_UN_COUP = [Transaction.userEvent.of('input.acte'), isolateHistory.of('full')];

function touches(inverse: ChangeSet, depuis: ChangeDesc): boolean {
  let touche = false;
  inverse.iterChangedRanges((from, to) => {
    touche ||= depuis.touchesRange(from, to) !== false;
  });
  return touche;
}

function differ(avant: string, apres: string): Change {
  const court = Math.min(avant.length, apres.length);
  let from = 0;
  while (from < court && avant.charCodeAt(from) === apres.charCodeAt(from)) from += 1;
  let fin = 0;
  while (
    fin < court - from &&
    avant.charCodeAt(avant.length - 1 - fin) === apres.charCodeAt(apres.length - 1 - fin)
  )
    fin += 1;
  return { from, to: avant.length - fin, insert: apres.slice(from, apres.length - fin) };
}
