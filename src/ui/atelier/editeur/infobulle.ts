import type { EditorState, Extension } from '@codemirror/state';
import { closeHoverTooltips, type EditorView, hoverTooltip } from '@codemirror/view';
import type { Correction, Finding } from '#domain/report.ts';
import { tieFrench } from '#ui/commun/textes.ts';
import { CONSTATS, showEdit } from '#ui/rapport/textes.ts';
import { drawSeverite } from './dessins.ts';
import { constatsAt, placeOf } from './marques.ts';
import { EDITEUR } from './textes.ts';

/** What is found where the mouse rests, and its correction. By keyboard, the same is said under the text. */
export const infobulle = (oncorriger: (constat: Finding) => void): Extension =>
  hoverTooltip((view, pos) => {
    const constats = constatsAt(view.state, pos);
    const place = spanOf(view.state, constats);
    if (!place) return null;
    const { from: debut, to: end } = place;
    const corriger = (constat: Finding) => {
      view.dispatch({ effects: closeHoverTooltips });
      oncorriger(constat);
    };
    return {
      pos: debut,
      end,
      above: true,
      create: (vue) => ({ dom: draw(constats, corriger, vue) }),
    };
  });

function spanOf(state: EditorState, constats: readonly Finding[]) {
  const [premier] = constats;
  return premier ? placeOf(state, premier) : null;
}

/** A file of one line has them all on it. */
const DITS = 6;

/** The worst, and how many are left. */
export function wordConstats(constats: readonly Finding[]): readonly string[] {
  const dits = constats.slice(0, DITS).map((constat) => tieFrench(EDITEUR.constat(constat)));
  const restent = constats.length - dits.length;
  return restent > 0 ? [...dits, EDITEUR.autres(restent)] : dits;
}

function draw(
  constats: readonly Finding[],
  oncorriger: (constat: Finding) => void,
  { state }: EditorView,
): HTMLElement {
  const liste = document.createElement('ul');
  liste.className = 'infobulle';
  for (const [rang, mots] of wordConstats(constats).entries()) {
    const constat = rang < DITS ? constats[rang] : undefined;
    const ligne = document.createElement('li');
    const texte = document.createElement('div');
    texte.textContent = mots;
    if (constat) {
      ligne.className = `ton-${constat.severite}`;
      ligne.append(drawSeverite(constat.severite));
      if (constat.correction && !state.readOnly)
        texte.append(drawCorrection(constat.correction, () => oncorriger(constat)));
    }
    ligne.append(texte);
    liste.append(ligne);
  }
  return liste;
}

function drawCorrection({ avant, texte }: Correction, onclick: () => void): HTMLElement {
  const paire = document.createElement('p');
  paire.className = 'paire';
  const del = document.createElement('del');
  del.textContent = showEdit(avant) || CONSTATS.rien;
  const ins = document.createElement('ins');
  ins.textContent = showEdit(texte) || CONSTATS.aSupprimer;
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.textContent = CONSTATS.appliquer;
  bouton.addEventListener('click', onclick);
  paire.append(del, ' → ', ins, bouton);
  return paire;
}
