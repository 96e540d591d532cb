import { type Extension, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection is put in the state, not in the page: Chromium (156) would keep the look of the coloured words that it
 * takes away by an inline style, which the policy refuses aloud. Writing by composition is left to the browser.
 */
export const frappe: Extension = Prec.highest(
  EditorView.domEventHandlers({
    beforeinput(event, view) {
      const { state } = view;
      if (event.inputType !== 'insertText' || event.isComposing || event.data === null)
        return false;
      if (state.readOnly || state.selection.main.empty) return false;
      event.preventDefault();
      view.dispatch(state.replaceSelection(event.data), {
        userEvent: 'input.type',
        scrollIntoView: true,
      });
      return true;
    },
  }),
);
