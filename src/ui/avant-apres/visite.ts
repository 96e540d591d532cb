import type { Report } from '#domain/report.ts';

/** A file that was simulated in this visit, as it came and as it is now. */
export interface Passage {
  readonly premier: Report;
  readonly report: Report;
}

const MAX_FICHIERS = 10;
/** Of texts, in bytes of the files. */
const MAX_TEXTES = 20_000_000;

/** The newest first. In memory alone: nothing of it outlives the page. */
let passages: readonly Passage[] = [];

/** The file at hand takes its place, or the first one; beyond the bounds, the oldest lose their text, then go. */
export function remember(premier: Report, report: Report): void {
  const autres = passages.filter((passage) => passage.premier !== premier);
  let place = MAX_TEXTES;
  passages = [{ premier, report }, ...autres].slice(0, MAX_FICHIERS).map((passage, rang) => {
    place -= passage.report.fichier.taille;
    return rang === 0 || place >= 0 ? passage : { ...passage, report: withoutText(passage.report) };
  });
}

/** The other files of this visit, the newest first. */
export function othersOf(premier: Report): readonly Passage[] {
  return passages.filter((passage) => passage.premier !== premier);
}

/** The last one of the same name, or with a demande of the same n° ASP. */
export function findPrecedent(premier: Report): Passage | null {
  return othersOf(premier).find(({ report }) => isVersionOf(report, premier)) ?? null;
}

export function isVersionOf(a: Report, b: Report): boolean {
  if (baseOf(a.fichier.nom) === baseOf(b.fichier.nom)) return true;
  const numeros = new Set(a.lignes.map(({ numeroASP }) => numeroASP));
  return b.lignes.some(({ numeroASP }) => numeroASP !== null && numeros.has(numeroASP));
}

/** Without what the portal, this page and a browser that saves it again add to a name. */
function baseOf(nom: string): string {
  return nom.replace(/\.json$/i, '').replace(/(?:_sortie|_corrige|\s*\(\d+\))+$/i, '');
}

function withoutText(report: Report): Report {
  return report.texte === '' ? report : { ...report, texte: '', retour: null };
}
