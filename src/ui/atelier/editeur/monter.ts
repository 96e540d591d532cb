import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { copySprite } from './dessins.ts';
import type { Edition } from './edition.ts';
import { redrawGaps } from './lignes-enormes.ts';
import { EDITEUR } from './textes.ts';

/** What describes the field: an id finds only what stands in its own tree. */
export const AIDE = 'aide';

/**
 * Puts a view on the text, in a shadow root of the node: the policy forbids the styles that CodeMirror would put in the
 * page.
 */
export function mountView(node: HTMLElement, edition: Edition, extensions: Extension): EditorView {
  const root = node.shadowRoot ?? node.attachShadow({ mode: 'open' });
  const aide = document.createElement('p');
  aide.id = AIDE;
  aide.hidden = true;
  aide.textContent = EDITEUR.aide;
  root.replaceChildren(aide);
  copySprite(root);
  const vue = edition.show(extensions, (state) => {
    const dispatchTransactions: EditorView['update'] = (transactions) => {
      nouvelle.update(transactions);
      edition.adopt(transactions);
    };
    const nouvelle = new EditorView({ state, parent: root, root, dispatchTransactions });
    return nouvelle;
  });
  redrawGaps(vue);
  return vue;
}
