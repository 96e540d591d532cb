import { escapeSegment } from '#domain/pointeurs.ts';
import type { Finding } from '#domain/report.ts';

/** Whether a place was hidden by the wrong name or the wrong shape that this finding reports: nobody could look at what stands there. */
export function isHiddenBy({ controle, chemin, correction }: Finding, place: string): boolean {
  if (controle !== 'balise-prevue' || !correction?.texte.startsWith('"')) {
    return place.startsWith(`${chemin}/`);
  }
  const nom = escapeSegment(String(JSON.parse(correction.texte)));
  return `${place}/`.startsWith(`${chemin.slice(0, chemin.lastIndexOf('/'))}/${nom}/`);
}
