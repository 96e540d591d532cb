import type { FormulaireId } from '#domain/formulaires.ts';
import type { Failure } from '#domain/report.ts';
import {
  feuilleParDefaut,
  type ClasseurLu,
  type FeuilleLue,
  type RefusClasseur,
} from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import type { Preparation } from '#domain/tableur/preparation.ts';
import type { EtapePreparation, FichierJuge, SourceTableur } from '#worker/tableur-client.ts';
import { hasPieces } from '#domain/tableur/nommer-pieces.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { giveConstante, linkColonne, noteTrouvees } from './lier.ts';
import type { Reconnu } from './reconnaitre.ts';
import { reprendreSur } from '#domain/tableur/lire-correspondance.ts';
import { nameSortie } from './noms.ts';

/** What comes of a mapping. */
export interface Resultat {
  readonly preparation: Preparation;
  readonly juges: readonly FichierJuge[];
  /** Older than the present one while the newest is worked out. */
  readonly correspondance: Correspondance;
}

const tache = createTache<'lecture' | 'preparation', EtapePreparation>();

let classeur = $state.raw<ClasseurLu | null>(null);
let refus = $state.raw<RefusClasseur | null>(null);
let echec = $state.raw<Failure | null>(null);
let rang = $state(0);
let reconnu = $state.raw<Reconnu | null>(null);
let correspondance = $state.raw<Correspondance | null>(null);
let trouvees = $state.raw(noteTrouvees([], 'nom'));
let resultat = $state.raw<Resultat | null>(null);
/** The newest judgement. */
let travail: Promise<void> = Promise.resolve();

const feuille = $derived<FeuilleLue | null>(classeur?.feuilles[rang] ?? null);

/** The table at hand, how its columns make demandes, and what comes of it. It outlives a change of route. */
export const tableur = {
  get classeur() {
    return classeur;
  },
  /** Why the table could not be read. */
  get refus() {
    return refus;
  },
  /** Trouble that is ours. */
  get echec() {
    return echec;
  },
  /** Of the sheet at hand. */
  get rang() {
    return rang;
  },
  get feuille() {
    return feuille;
  },
  get correspondance() {
    return correspondance;
  },
  /** What the headings say, whatever was changed since. */
  get reconnu() {
    return reconnu;
  },
  /** By the rank of the column. */
  get trouvees() {
    return trouvees;
  },
  get resultat() {
    return resultat;
  },
  get lit() {
    return tache.enCours === 'lecture';
  },
  /** The newest mapping is not judged yet. */
  get enRetard() {
    return correspondance !== null && resultat?.correspondance !== correspondance;
  },
  /** What comes of the newest mapping, once it is known; null: it was stopped, or failed. */
  async settle(): Promise<Resultat | null> {
    for (let vu: Promise<void> | null = null; vu !== travail;) {
      vu = travail;
      await vu;
    }
    return resultat?.correspondance === correspondance ? resultat : null;
  },
  get lent() {
    return tache.lent;
  },
  get progres() {
    return tache.progres;
  },
  cancel: () => tache.cancel(),
  async read(nouvelle: SourceTableur): Promise<void> {
    [classeur, refus, echec, correspondance, resultat] = [null, null, null, null, null];
    await tache.run('lecture', (course) => readSource(nouvelle, course));
    await propose(null);
  },
  async chooseFeuille(voulue: number): Promise<void> {
    rang = voulue;
    await propose(null);
  },
  /** The links are looked for anew: those of another form mean nothing here. */
  chooseFormulaire: (formulaire: FormulaireId) => propose(formulaire),
  chooseEntete: (entete: number) => change((avant) => ({ ...avant, entete })),
  /** '' takes the link away. */
  link(colonne: number, titre: string, chemin: string): Promise<void> {
    trouvees = noteTrouvees([{ colonne }], 'main', trouvees);
    return change((avant) => linkColonne(avant, { colonne, titre, chemin }, feuille));
  },
  giveConstante: (chemin: string, texte: string) =>
    change((avant) => giveConstante(avant, chemin, texte)),
  /** A mapping that was kept: its columns are found again by their headings. Gives how many were. */
  async reprendre(gardee: Correspondance): Promise<number> {
    if (!feuille) return 0;
    correspondance = reprendreSur(feuille, gardee);
    const { colonnes } = correspondance;
    trouvees = noteTrouvees(colonnes, 'gardee');
    await remake();
    return colonnes.length;
  },
  /** `titreCle`: the heading of that column; '' when it has none. */
  chooseCle: (cle: number | null, titreCle: string) =>
    change((avant) => ({ ...avant, cle, titreCle })),
  nommerPieces: (nommerPieces: boolean) => change((avant) => ({ ...avant, nommerPieces })),
};

async function readSource(
  nouvelle: SourceTableur,
  course: Course<EtapePreparation>,
): Promise<void> {
  const { lireClasseur } = await import('#worker/tableur-client.ts');
  const lu = await lireClasseur(nouvelle, { signal: course.signal });
  if (!course.courante) return;
  if (lu.ok) {
    classeur = lu.classeur;
    rang = feuilleParDefaut(classeur.feuilles);
  } else if ('refus' in lu) refus = lu.refus;
  else echec = lu.failure;
}

/** The links that the headings tell. `formulaire` null: they tell the form too. */
async function propose(formulaire: FormulaireId | null): Promise<void> {
  if (!feuille) return;
  const { reconnaitre } = await import('./reconnaitre.ts');
  reconnu = reconnaitre(feuille, formulaire);
  correspondance = { ...reconnu.correspondance, nommerPieces: !hasPieces(reconnu.correspondance) };
  trouvees = noteTrouvees(correspondance.colonnes, 'nom');
  await remake();
}

function change(act: (avant: Correspondance) => Correspondance): Promise<void> {
  if (correspondance) correspondance = act(correspondance);
  return remake();
}

/** Only the newest mapping counts: what an older one still gives finds nobody. */
function remake(): Promise<void> {
  travail = judge();
  return travail;
}

async function judge(): Promise<void> {
  const [lue, liee] = [feuille, correspondance];
  if (!lue || !liee) return;
  echec = null;
  await tache.run('preparation', async (course) => {
    const [{ preparer }, { readMoment }] = await Promise.all([
      import('#worker/tableur-client.ts'),
      import('../juger.ts'),
    ]);
    const request = {
      feuille: lue,
      correspondance: liee,
      nom: nameSortie(classeur?.nom ?? null),
    };
    const fait = await preparer(request, await readMoment(false), {
      signal: course.signal,
      onEtape: course.showProgres,
    });
    if (!course.courante) return;
    if (fait.ok) resultat = { ...fait, correspondance: liee };
    else echec = fait.failure;
  });
}
