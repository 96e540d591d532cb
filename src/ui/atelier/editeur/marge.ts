import { type EditorState, type Extension } from '@codemirror/state';
import { gutter, GutterMarker, hoverTooltip } from '@codemirror/view';
import type { Finding, Severite } from '#domain/report.ts';
import { tieFrench } from '#ui/commun/textes.ts';
import { constatsAt, constatsIn, marksChanged, placeOf } from './marques.ts';
import { EDITEUR } from './textes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The shapes of the page’s sprite: what is drawn in a shadow root finds only what stands there too. */
export function copySprite(root: ShadowRoot): void {
  const sprite = document.createElementNS(SVG, 'svg');
  sprite.style.display = 'none';
  for (const forme of document.querySelectorAll('symbol[id]')) sprite.append(forme.cloneNode(true));
  root.append(sprite);
}

/** One sign for the findings of a line: its shape is that of the worst. */
class Signe extends GutterMarker {
  constructor(private readonly constats: readonly Finding[]) {
    super();
  }

  override eq(other: GutterMarker): boolean {
    if (!(other instanceof Signe) || other.constats.length !== this.constats.length) return false;
    return this.constats.every((constat, rang) => constat === other.constats[rang]);
  }

  override toDOM(): Node {
    const [pire] = this.constats;
    const signe = document.createElement('span');
    if (!pire) return signe;
    signe.className = `signe ton-${pire.severite}`;
    signe.title = wordConstats(this.constats).join('\n');
    signe.append(drawSeverite(pire.severite));
    return signe;
  }
}

/** `onselect`: each press gives the next finding of the line. */
export function margeDesConstats(onselect: (constat: Finding) => void): Extension {
  let dernier: Finding | null = null;
  return gutter({
    class: 'marge-constats',
    lineMarker: (view, { from, to }) => {
      const constats = constatsIn(view.state, from, to);
      return constats.length > 0 ? new Signe(constats) : null;
    },
    lineMarkerChange: ({ startState, state }) => marksChanged(startState, state),
    initialSpacer: () => new Signe([]),
    domEventHandlers: {
      mousedown(view, { from, to }) {
        const constats = constatsIn(view.state, from, to);
        const suivant = constats[(dernier ? constats.indexOf(dernier) + 1 : 0) % constats.length];
        if (!suivant) return false;
        dernier = suivant;
        onselect(suivant);
        return true;
      },
    },
  });
}

export const infobulle: Extension = hoverTooltip((view, pos) => {
  const constats = constatsAt(view.state, pos);
  const place = spanOf(view.state, constats);
  if (!place) return null;
  const { from: debut, to: end } = place;
  return { pos: debut, end, above: true, create: () => ({ dom: drawConstats(constats) }) };
});

function spanOf(state: EditorState, constats: readonly Finding[]) {
  const [premier] = constats;
  return premier ? placeOf(state, premier) : null;
}

/** A file of one line has them all on it. */
const DITS = 6;

/** The worst, and how many are left. */
function wordConstats(constats: readonly Finding[]): readonly string[] {
  const dits = constats.slice(0, DITS).map((constat) => tieFrench(EDITEUR.constat(constat)));
  const restent = constats.length - dits.length;
  return restent > 0 ? [...dits, EDITEUR.autres(restent)] : dits;
}

function drawConstats(constats: readonly Finding[]): HTMLElement {
  const liste = document.createElement('ul');
  liste.className = 'infobulle';
  for (const [rang, mots] of wordConstats(constats).entries()) {
    const constat = rang < DITS ? constats[rang] : undefined;
    const ligne = document.createElement('li');
    const texte = document.createElement('span');
    texte.textContent = mots;
    if (constat) {
      ligne.className = `ton-${constat.severite}`;
      ligne.append(drawSeverite(constat.severite));
    }
    ligne.append(texte);
    liste.append(ligne);
  }
  return liste;
}

function drawSeverite(severite: Severite): SVGElement {
  const dessin = document.createElementNS(SVG, 'svg');
  dessin.setAttribute('class', 'icone');
  dessin.setAttribute('aria-hidden', 'true');
  const forme = document.createElementNS(SVG, 'use');
  forme.setAttribute('href', `#icone-${severite}`);
  dessin.append(forme);
  return dessin;
}
