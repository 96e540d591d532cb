import { historyKeymap, standardKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldKeymap, indentUnit } from '@codemirror/language';
import {
  closeSearchPanel,
  findNext,
  findPrevious,
  gotoLine,
  openSearchPanel,
  search,
} from '@codemirror/search';
import { EditorState, type Extension, type Text as Doc } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  type KeyBinding,
  lineNumbers,
  showPanel,
} from '@codemirror/view';
import type { Finding } from '#domain/report.ts';
import { frappe } from './frappe.ts';
import { garder } from './garde.ts';
import { isTropLongue } from './lignes-enormes.ts';
import { infobulle } from './infobulle.ts';
import { margeDesConstats } from './marge.ts';
import { constatsAt, firstCorrigible } from './marques.ts';
import { pliage } from './plier.ts';
import { montrerSignes } from './signes.ts';
import { PHRASES } from './textes.ts';
import { theme } from './theme.ts';

/**
 * Tab is left to the page: it leaves the text. F8 and Ctrl+Entrée are the page’s as well. Only what a text field has is
 * taken, and what the bar of the editor names.
 */
const TOUCHES: readonly KeyBinding[] = [
  ...standardKeymap,
  ...historyKeymap,
  ...foldKeymap,
  { key: 'Mod-f', run: openSearchPanel, scope: 'editor search-panel' },
  { key: 'F3', run: findNext, shift: findPrevious, scope: 'editor search-panel' },
  { key: 'Mod-g', run: findNext, shift: findPrevious, scope: 'editor search-panel' },
  { key: 'Escape', run: closeSearchPanel, scope: 'editor search-panel' },
  { key: 'Alt-g', run: gotoLine },
];

interface Gestes {
  readonly onselect: (constat: Finding) => void;
  readonly onrefus: (message: string) => void;
  readonly oncorriger: (constat: Finding) => void;
}

export function extensionsOf(doc: Doc, { onselect, onrefus, oncorriger }: Gestes): Extension {
  return [
    EditorState.phrases.of(PHRASES),
    indentUnit.of(indentOf(doc.sliceString(0, 4000))),
    margeDesConstats(onselect),
    lineNumbers(),
    pliage,
    montrerSignes,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    isTropLongue(doc) ? [] : [json(), bracketMatching()],
    infobulle(oncorriger),
    search({ top: true }),
    EditorView.scrollHandler.of(centrer),
    garder(onrefus),
    frappe,
    rendreLeFocus,
    keymap.of([...TOUCHES, { key: 'Alt-Enter', run: corrigerIci(oncorriger) }]),
    EditorView.lineWrapping,
    theme,
  ];
}

/** In a shadow root, CodeMirror does not see that the panel which closes held the focus: it would fall out of the page. */
const rendreLeFocus = EditorView.updateListener.of(({ view, startState, state }) => {
  const panneaux = (etat: EditorState) => etat.facet(showPanel).filter(Boolean).length;
  if (panneaux(state) < panneaux(startState) && view.root.activeElement === null) view.focus();
});

/** The correction of what the cursor touches. */
const corrigerIci =
  (oncorriger: (constat: Finding) => void) =>
  ({ state }: EditorView): boolean => {
    const constat = firstCorrigible(constatsAt(state, state.selection.main.head));
    if (constat && !state.readOnly) oncorriger(constat);
    return constat !== undefined;
  };

/**
 * The text moves in its frame, and the page stays where it is: the list may have the focus. CodeMirror draws what
 * is asked for before it calls this, and lets nobody measure by its own means meanwhile.
 */
function centrer(view: EditorView, { head }: { head: number }, { y }: { y: string }): boolean {
  if (y !== 'center') return false;
  const { scrollDOM } = view;
  const cadre = scrollDOM.getBoundingClientRect();
  scrollDOM.scrollTop += topOf(view, head) - cadre.top - cadre.height / 2;
  const manque = topOf(view, head) + view.defaultLineHeight * 2 - innerHeight;
  // Beside the list, a frame that goes on under the window brings it no further than the line.
  if (manque > 0 && cadre.left > innerWidth / 3) scrollBy(0, manque);
  return true;
}

function topOf(view: EditorView, pos: number): number {
  const { node, offset } = view.domAtPos(pos);
  const lieu = document.createRange();
  if (node instanceof Text && node.length > 0) {
    const debut = Math.min(offset, node.length - 1);
    lieu.setStart(node, debut);
    lieu.setEnd(node, debut + 1);
  } else lieu.selectNode(node.childNodes[offset] ?? node);
  return lieu.getBoundingClientRect().top;
}

/** That of the file, so that a new line stands as its neighbours. */
const indentOf = (texte: string): string => /[\r\n]( {1,8}|\t{1,4})[^\s]/.exec(texte)?.[1] ?? '  ';
