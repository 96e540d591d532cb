import {
  codeFolding,
  ensureSyntaxTree,
  foldEffect,
  foldGutter,
  unfoldAll,
} from '@codemirror/language';
import type { EditorState, Extension, StateEffect } from '@codemirror/state';
import type { Command } from '@codemirror/view';
import { EDITEUR } from './textes.ts';

/** Time given to read the structure of a text that was not read to its end yet. */
const LECTURE_MS = 500;

export const pliage: Extension = [
  codeFolding({
    preparePlaceholder: (state, { from, to }) => nameDemande(state, from, to),
    placeholderDOM(_view, onclick, prepared) {
      const bouton = document.createElement('span');
      bouton.className = 'cm-foldPlaceholder';
      bouton.textContent = typeof prepared === 'string' ? `… ${prepared} …` : '…';
      bouton.onclick = onclick;
      return bouton;
    },
  }),
  foldGutter({ openText: '⌄', closedText: '›' }),
];

/** Folds each object of the outermost lists: the demandes, whose list stays in sight. */
export const plierDemandes: Command = ({ state, dispatch }) => {
  const effects: StateEffect<unknown>[] = [];
  ensureSyntaxTree(state, state.doc.length, LECTURE_MS)?.iterate({
    enter({ name, from, to, node }) {
      if (name !== 'Object' || node.parent?.name !== 'Array') return true;
      if (state.doc.lineAt(from).to < to)
        effects.push(foldEffect.of({ from: from + 1, to: to - 1 }));
      return false;
    },
  });
  dispatch({ effects });
  return true;
};

export const toutDeplier = unfoldAll;

/** The head of a demande says its number. */
const TETE = 400;

function nameDemande(state: EditorState, from: number, to: number): string | null {
  const tete = state.sliceDoc(from, Math.min(to, from + TETE));
  const numero = /^\s*"numLigne"\s*:\s*"?(\d+)/.exec(tete)?.[1];
  return numero === undefined ? null : EDITEUR.demandePliee(numero);
}
