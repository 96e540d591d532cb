import type { FormulaireId } from '#domain/formulaires.ts';
import type { Failure } from '#domain/report.ts';
import {
  feuilleParDefaut,
  type ClasseurLu,
  type FeuilleLue,
  type RefusClasseur,
} from '#domain/tableur/classeur-lu.ts';
import type { Correspondance, OrdreDesDates } from '#domain/tableur/correspondance.ts';
import type { Preparation } from '#domain/tableur/preparation.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import type { EtapePreparation, FichierJuge, SourceTableur } from '#worker/tableur-client.ts';
import { garderMentions } from '#ui/pieces/mentions.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { garderTableau, relireTableau } from './garde.ts';
import { donner, lier, ordonner } from './gestes.ts';
import {
  act,
  chooseEntete,
  chooseFormulaire,
  close,
  liaison,
  repartir,
  reprendreGardee,
  show,
} from './liaison.svelte.ts';
import { nameSortie } from './noms.ts';

/** What comes of a mapping. */
export interface Resultat {
  readonly preparation: Preparation;
  readonly juges: readonly FichierJuge[];
  /** Older than the present one while the newest is worked out. */
  readonly correspondance: Correspondance;
}

interface Lecture {
  readonly source: SourceTableur;
  /** Null: the table tells. */
  readonly separateur: Separateur | null;
}

const tache = createTache<'lecture' | 'preparation', EtapePreparation>();

let classeur = $state.raw<ClasseurLu | null>(null);
let refus = $state.raw<RefusClasseur | null>(null);
let echec = $state.raw<Failure | null>(null);
let rang = $state(0);
let resultat = $state.raw<Resultat | null>(null);
/** What is to be read, until it is. */
let demandee: Lecture | null = null;
/** Of what is open; null after a reload, when only what was read is kept. */
let source = $state.raw<SourceTableur | null>(null);
let aRedeposer = $state.raw<string | null>(null);
/** By which a person cut the text of that name: so it is cut when it is given again. */
let coupe: { readonly nom: string | null; readonly separateur: Separateur | null } | null = null;
let revenu = false;
/** The newest judgement. */
let travail: Promise<void> = Promise.resolve();

const feuille = $derived<FeuilleLue | null>(classeur?.feuilles[rang] ?? null);

/** The table at hand and what comes of it. It outlives a change of route, and a reload. */
export const tableur = {
  get classeur() {
    return classeur;
  },
  /** Why the newest table could not be read; the one before stays. */
  get refus() {
    return refus;
  },
  /** Trouble that is ours, or work that was stopped. */
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
  get resultat() {
    return resultat;
  },
  /** Name of a table that was too long to outlive the reload, '' for a paste; null: there is none. */
  get aRedeposer() {
    return classeur ? null : aRedeposer;
  },
  /** By which the text is cut; null: it is a workbook. */
  get separateur() {
    return classeur?.separateur ?? null;
  },
  /** The text is still at hand: after a reload, only what was read is. */
  get recoupable() {
    return source !== null;
  },
  get lit() {
    return tache.enCours === 'lecture';
  },
  /** The newest mapping is not judged yet. */
  get enRetard() {
    return liaison.correspondance !== null && isLate();
  },
  /** What comes of the newest mapping, once it is known; null: it was stopped, or failed. */
  async settle(): Promise<Resultat | null> {
    for (let vu: Promise<void> | null = null; vu !== travail;) {
      vu = travail;
      await vu;
    }
    return isLate() ? null : resultat;
  },
  get lent() {
    return tache.lent;
  },
  get progres() {
    return tache.progres;
  },
  cancel: () => tache.cancel(),
  /** What was stopped is done again. */
  relancer: (): Promise<void> => (demandee === null ? remake() : read(demandee)),
  /** What this window kept of the table before a reload. */
  async revenir(): Promise<void> {
    if (revenu || classeur) return;
    revenu = true;
    const garde = relireTableau();
    coupe = garde;
    if (garde?.classeur) await open(garde.classeur, garde.rang);
    else aRedeposer = garde && (garde.nom ?? '');
  },
  read: (nouvelle: SourceTableur) => {
    const nom = nameOf(nouvelle);
    const separateur = nom !== null && coupe?.nom === nom ? coupe.separateur : null;
    return read({ source: nouvelle, separateur });
  },
  chooseSeparateur: (separateur: Separateur) =>
    source === null ? Promise.resolve() : read({ source, separateur }),
  /** The table leaves the page; what was done by hand comes back with it. */
  retirer(): void {
    tache.drop();
    close();
    [classeur, refus, echec, resultat] = [null, null, null, null];
    [demandee, source, aRedeposer, coupe] = [null, null, null, null];
    garderTableau(null);
    garderMentions(null);
  },
  async chooseFeuille(voulue: number): Promise<void> {
    rang = voulue;
    if (!classeur || !feuille) return;
    garderTableau({ nom: classeur.nom, classeur, rang, separateur: coupe?.separateur ?? null });
    await show(feuille, true);
    await remake();
  },
  chooseFormulaire: (formulaire: FormulaireId) => chooseFormulaire(formulaire).then(remake),
  chooseEntete: (entete: number) => chooseEntete(entete).then(remake),
  /** '' takes the link away. */
  link: (colonne: number, chemin: string) =>
    change(() => act((avant) => lier(avant, { colonne, chemin, comment: 'main' }))),
  /** What comes first in the dates of a column. */
  ordonner: (colonne: number, dates: OrdreDesDates) =>
    change(() => act((avant) => ordonner(avant, colonne, dates, liaison.correspondance))),
  giveConstante: (chemin: string, texte: string) =>
    change(() => act((avant) => donner(avant, chemin, texte))),
  chooseCle: (cle: number | null) => change(() => act((avant) => ({ ...avant, cle }))),
  nommerPieces: (nommerPieces: boolean) =>
    change(() => act((avant) => ({ ...avant, nommerPieces }))),
  repartir: () => repartir().then(remake),
  /** A mapping that was kept: its columns are found again by their headings. Gives how many were. */
  async reprendre(gardee: Correspondance): Promise<number> {
    const retrouvees = await reprendreGardee(gardee);
    await remake();
    return retrouvees;
  },
};

/** Null: a paste. */
function nameOf(source: SourceTableur): string | null {
  return source instanceof File ? source.name : null;
}

function isLate(): boolean {
  return resultat?.correspondance !== liaison.correspondance;
}

async function read(lecture: Lecture): Promise<void> {
  [refus, echec] = [null, null];
  demandee = lecture;
  const lu = await tache.run('lecture', (course) => readSource(lecture, course));
  if (!lu) return;
  [demandee, source] = [null, lecture.source];
  const par = feuilleParDefaut(lu.feuilles);
  coupe = { nom: nameOf(lecture.source), separateur: lecture.separateur };
  garderTableau({ nom: lu.nom, classeur: lu, rang: par, separateur: coupe.separateur });
  await open(lu, par);
}

/** Null: it was not read, or another took its place. */
async function readSource(
  { source: nouvelle, separateur }: Lecture,
  course: Course<EtapePreparation>,
): Promise<ClasseurLu | null> {
  const { lireClasseur } = await import('#worker/tableur-client.ts');
  const lu = await lireClasseur(nouvelle, { signal: course.signal, separateur });
  if (!course.courante) return null;
  if (lu.ok) return lu.classeur;
  if ('refus' in lu) [refus, demandee] = [lu.refus, null];
  else echec = lu.failure;
  return null;
}

async function open(lu: ClasseurLu, sur: number): Promise<void> {
  close();
  [classeur, rang, resultat] = [lu, sur, null];
  if (!feuille) return;
  await show(feuille, false);
  await remake();
}

function change(act: () => void): Promise<void> {
  act();
  return remake();
}

/** Only the newest mapping counts: what an older one still gives finds nobody. */
function remake(): Promise<void> {
  travail = judge();
  return travail;
}

async function judge(): Promise<void> {
  const [lue, liee] = [feuille, liaison.correspondance];
  if (!lue || !liee) return;
  [echec, demandee] = [null, null];
  await tache.run('preparation', async (course) => {
    const [{ preparer }, { readMoment }] = await Promise.all([
      import('#worker/tableur-client.ts'),
      import('../juger.ts'),
    ]);
    const nom = nameSortie(classeur?.nom ?? null);
    const request = { feuille: lue, correspondance: liee, nom };
    const fait = await preparer(request, await readMoment(false), {
      signal: course.signal,
      onEtape: course.showProgres,
    });
    if (!course.courante) return;
    if (fait.ok) {
      resultat = { ...fait, correspondance: liee };
      garderMentions(fait.preparation.mentions);
    } else echec = fait.failure;
  });
}
