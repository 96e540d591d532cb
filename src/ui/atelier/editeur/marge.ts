import type { Extension } from '@codemirror/state';
import { gutter, GutterMarker } from '@codemirror/view';
import type { Finding } from '#domain/report.ts';
import { drawSeverite } from './dessins.ts';
import { wordConstats } from './infobulle.ts';
import { constatsIn, marksChanged } from './marques.ts';

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
