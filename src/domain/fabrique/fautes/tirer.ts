import { createHasard } from '../../portail/jeux/hasard.ts';
import { numberOfGraine } from '../graine.ts';
import { openChantier, poser } from './chantier.ts';
import type { Difficulte, ThemeFaute } from './faute.ts';
import { FAUTES, isConcerne, type Faute } from './liste.ts';
import type { FichierSain } from './sain.ts';
import type { FauteVoulue } from './voulue.ts';

export interface Tirage {
  readonly nombre: number;
  /** Null: all. */
  readonly theme: ThemeFaute | null;
  readonly difficulteMax: Difficulte;
  /** Controls that a source documents: they are drawn before the others. */
  readonly documentes: ReadonlySet<string>;
}

/** Faults that the seed draws, each with its demande. Fewer than asked for when the file has no more room. */
export function tirer(
  sain: FichierSain,
  { nombre, theme, difficulteMax, documentes }: Tirage,
  graine: string,
): readonly FauteVoulue[] {
  const chantier = openChantier(sain, graine);
  const voulues = FAUTES.filter(
    (faute) => (theme === null || faute.theme === theme) && faute.difficulte <= difficulteMax,
  );
  const ordre = createHasard(numberOfGraine(graine))
    .melange(voulues)
    .toSorted((a, b) => Number(documentes.has(b.controle)) - Number(documentes.has(a.controle)));
  const tirees: FauteVoulue[] = [];
  for (const { controle } of ordre) {
    if (tirees.length >= nombre) break;
    const pose = poser(chantier, { controle, demande: null });
    if (pose) tirees.push({ controle, demande: pose.demande });
  }
  return tirees;
}

/** The faults that this file has room for, each on its own. */
export function listPossibles(sain: FichierSain, graine: string): readonly Faute[] {
  const vierge = openChantier(sain, graine);
  return FAUTES.filter(
    (faute) =>
      isConcerne(faute, sain.formulaire) &&
      poser(
        { ...vierge, prises: new Set(), touches: [], posesDuZip: [] },
        { controle: faute.controle, demande: null },
      ),
  );
}
