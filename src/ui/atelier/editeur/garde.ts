import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { EDITEUR } from './textes.ts';

/** Above it, one key stroke is felt in the browsers that we know. */
const LIMITE_SIGNES = 10_000_000;

/** Control characters and unreadable bytes that a text has by accident. */
const PART_ILLISIBLE = 0.02;
const EXTRAIT = 8192;

/** True for what was copied from something else than a text. */
export function isBinaire(texte: string): boolean {
  const extrait = texte.slice(0, EXTRAIT);
  if (extrait.includes('\u0000')) return true;
  const illisibles = extrait.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return illisibles > 1 && illisibles > extrait.length * PART_ILLISIBLE;
}

/** What is no text, or too much of it, does not come in; `onrefus` says so. */
export function garder(onrefus: (message: string) => void): Extension {
  const refuse = (texte: string | undefined) => {
    if (texte === undefined || !isBinaire(texte)) return false;
    onrefus(EDITEUR.binaire);
    return true;
  };
  return [
    EditorState.transactionFilter.of((transaction) => {
      const { docChanged, newDoc, startState } = transaction;
      if (!docChanged || newDoc.length <= LIMITE_SIGNES) return transaction;
      if (newDoc.length <= startState.doc.length) return transaction;
      onrefus(EDITEUR.tropLong(LIMITE_SIGNES));
      return [];
    }),
    EditorView.domEventHandlers({
      paste: (event) => refuse(event.clipboardData?.getData('text/plain')),
      // A file that is dropped is for the page.
      drop: ({ dataTransfer }) =>
        dataTransfer?.types.includes('Files') === true ||
        refuse(dataTransfer?.getData('text/plain')),
    }),
  ];
}
