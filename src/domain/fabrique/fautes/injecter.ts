import { countBoutsCommuns } from '../../bouts-communs.ts';
import { applyEdits, compareEdits } from '../../corrections/edits.ts';
import type { TextEdit } from '../../report.ts';
import type { FichierDeZip } from '../zip.ts';
import { openChantier, poser, type Chantier } from './chantier.ts';
import { findFaute } from './liste.ts';
import type { Pose } from './pose.ts';
import type { FichierSain } from './sain.ts';
import type { FauteVoulue } from './voulue.ts';

export interface FichierFautif {
  readonly json: string;
  readonly zip: readonly FichierDeZip[];
  /** In the order of the file; one at most in each demande, one around them, one of the JSON itself: none hides another. */
  readonly poses: readonly Pose[];
  /** What was asked for and found no place that is free and fit for it. */
  readonly ecartees: readonly FauteVoulue[];
}

/** Puts faults into a good file. The same ones, seed and file give the same places. */
export function injecter(
  sain: FichierSain,
  fautes: readonly FauteVoulue[],
  graine: string,
): FichierFautif {
  const chantier = openChantier(sain, graine);
  const ecartees = fautes
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
    .filter((voulue) => poser(chantier, voulue) === null);
  const { json, poses } = writeTouches(chantier);
  return {
    json,
    zip: chantier.zip,
    poses: [...poses, ...chantier.posesDuZip].toSorted((a, b) => rangOf(a) - rangOf(b)),
    ecartees,
  };
}

/** Whose demande was chosen, then those that need two of them: the others take what is left. */
function urgencyOf({ controle, demande }: FauteVoulue): number {
  if (demande !== null) return 0;
  const faute = findFaute(controle);
  return faute?.theme !== 'zip' && faute?.compare ? 1 : 2;
}

function rangOf({ demande }: Pose): number {
  return demande ?? -1;
}

/** The text with all that was done to it, and the line of each. */
function writeTouches({ sain, touches }: Chantier): Pick<FichierFautif, 'json' | 'poses'> {
  const edits = touches.flatMap(({ touche }) => touche.edits).toSorted(compareEdits);
  const json = applyEdits(sain.json, edits);
  const poses = touches.map(({ touche, pose }) => {
    const [edit] = touche.edits;
    if (!edit) return pose;
    const decalage = edits
      .filter(({ debut }) => debut < edit.debut)
      .reduce((sum, { debut, fin, texte }) => sum + texte.length - (fin - debut), 0);
    return { ...pose, ligne: lineAt(json, edit.debut + decalage + headOf(edit)) };
  });
  return { json, poses };
}

/** Signs that an edit leaves as they were before the first one that it changes. */
function headOf({ avant, texte }: TextEdit): number {
  return countBoutsCommuns(avant, texte, (a, b) => avant[a] === texte[b]).tete;
}

function lineAt(texte: string, at: number): number {
  return texte.slice(0, at).split('\n').length;
}
