import type { Brouillon } from '#domain/brouillon.ts';
import type { Cause } from '#domain/causes.ts';
import { compareReports, type ComparaisonDeRapports } from '#domain/comparaison/rapports.ts';
import type { Failure, Finding, Report, TextEdit } from '#domain/report.ts';
import type { CorrectionResult, TexteJuge } from '#worker/client.ts';
import { groupCauses } from '#domain/causes.ts';
import { shortTitle } from '#ui/rapport/textes.ts';
import type { Vue } from '#ui/rapport/constats/vue.svelte.ts';
import { createEdition } from './editeur/edition.ts';
import type { Acte } from './editeur/actes.ts';
import { BROUILLONS } from './brouillons-textes.ts';
import { ATELIER } from './textes.ts';
import { tellSouffrance, type Garde } from './souffrance.svelte.ts';

/** Who judges the text that is being mended, and who is told what came of it. */
export interface Atelier {
  readonly juger: (nom: string, texte: string) => Promise<TexteJuge>;
  /** All the sure corrections, or those of one cause. */
  readonly corriger: (fichier: File, cause: string | null) => Promise<CorrectionResult>;
  /** The text was judged again, and its view knows; `fichier` holds it. */
  readonly onrevise: (report: Report, fichier: File) => void;
  /** The file as it came; null when nobody has it any more. */
  readonly original: File | null;
}

/** A text while it is mended, judged again as it changes. */
export type Travail = ReturnType<typeof createTravail>;

/** A pause of the hand. What is mended is shown before it; what comes, or is hidden, waits for it, and so does what is said aloud. */
const REPOS_MS = 200;
/** A frame: the letter is drawn before its text is looked at. */
const REPIT_MS = 16;

/** No version. */
const AUCUNE = -1;

const travaux = new WeakMap<Vue, Travail>();

/** What is being mended of this view: the same when its screen is closed and opened again. */
export function travailOf(vue: Vue, atelier: Atelier): Travail {
  const connu = travaux.get(vue);
  if (connu) return connu;
  const travail = createTravail(vue, atelier);
  travaux.set(vue, travail);
  return travail;
}

function createTravail(vue: Vue, { juger, corriger, onrevise, original }: Atelier) {
  const { nom } = vue.report.fichier;
  const converti = convertedOf(vue.report);
  const edition = createEdition(vue.report.texte);
  edition.judge(vue.report.constats, 0);
  /** The version that `vue.report` is about. */
  let jugee = 0;
  let enCours = false;
  let enRetard = $state(false);
  let actes = $state.raw<readonly Acte[]>([]);
  let version = $state(0);
  /** The last version that is in a file: the first one is, but for a draft without its original. */
  let enFichier = $state(0);
  /** The last one that is in the draft. */
  let enBrouillon = $state(AUCUNE);
  /** What is chosen beside the text changed since it was judged. */
  let aRevoir = false;
  let changement = $state.raw<ComparaisonDeRapports | null>(null);
  /** What was said last. */
  let dit = vue.report;
  let echec = $state.raw<Failure | null>(null);
  let message = $state('');
  /** Where to go once a correction is judged: the rank of what was mended. */
  let suite: number | null = null;
  /** Sure corrections that would have brought a finding. */
  let refusees = $state.raw<ReadonlySet<string>>(new Set());

  const corriges = new WeakSet<Finding>();
  /** On the clock of `performance`. */
  let finDuRepos = 0;
  /** What the last judgement took, in milliseconds. */
  let duree = 0;
  let wake = () => {};

  edition.subscribe(() => {
    ({ version, actes } = edition);
    message = '';
    tellSouffrance(travail);
    enRetard = true;
    finDuRepos = performance.now() + REPOS_MS;
    // What was being shown is late already.
    wake();
    void rejuge();
  });

  const rest = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, finDuRepos - performance.now());
    });

  /** Until the letter is drawn; a text that is long to judge waits for the hand to rest: nothing comes between two keys. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, REPIT_MS));
    while (duree > REPOS_MS && performance.now() < finDuRepos) await rest();
  }

  /** Asked for by a button: nobody types. */
  function rejugeNow(): void {
    finDuRepos = 0;
    wake();
    void rejuge();
  }

  const fichierOf = (texte: string) => new File([texte], nom, { type: 'application/json' });

  /** One judgement at a time; what was typed meanwhile is judged next. */
  async function rejuge(): Promise<void> {
    if (enCours) return;
    enCours = true;
    try {
      while ((aRevoir || edition.version !== jugee) && echec === null) {
        await settle();
        aRevoir = false;
        const lue = edition.read();
        const debut = performance.now();
        const result = await juger(nom, lue.texte);
        duree = performance.now() - debut;
        if (bringsMore(result)) await rest();
        take(result, lue.version);
        await rest();
        tell();
      }
    } finally {
      enCours = false;
    }
  }

  /** What one letter brings, or hides, the next one may mend. */
  function bringsMore(result: TexteJuge): boolean {
    if (!result.ok) return false;
    const { nouveaux, decouverts, caches } = compareReports(vue.report, result.report);
    return nouveaux.length + decouverts.length + caches.length > 0;
  }

  /** Only the newest text counts. */
  function take(result: TexteJuge, lue: number): void {
    if (edition.version !== lue) return;
    if (!result.ok) {
      echec = result.failure;
      return;
    }
    jugee = lue;
    edition.judge(result.report.constats, lue);
    vue.revise(result.report);
    onrevise(result.report, result.fichier);
    if (suite !== null) goOn(suite);
  }

  /** Says what changed since it was last said, unless something is not judged yet. */
  function tell(): void {
    if (aRevoir || (edition.version !== jugee && echec === null)) return;
    enRetard = false;
    if (dit !== vue.report) changement = compareReports(dit, vue.report);
    dit = vue.report;
  }

  /** To what stands now where the mended finding stood. */
  function goOn(rang: number): void {
    suite = null;
    const suivant = vue.parcours[Math.min(rang, vue.parcours.length - 1)];
    if (suivant) vue.show(suivant);
  }

  function apply(edits: readonly TextEdit[], libelle: string): void {
    const laisses = edition.applyEdits(edits, { version: jugee, libelle });
    if (laisses.length === 0) rejugeNow();
    else [message, suite] = [ATELIER.touchee, null];
  }

  async function applyAll(cause: string | null): Promise<void> {
    const lue = edition.read();
    message = ATELIER.cherche;
    const result = await corriger(fichierOf(lue.texte), cause);
    message = '';
    if (!result.ok) {
      echec = result.failure;
      return;
    }
    const { faits, laissees, report } = result;
    // One act for each mistake, so that each can be taken back.
    const causes = groupCauses(faits.flatMap(({ constats }) => constats[0] ?? []));
    const lots = causes.map((lot) => {
      const siens = new Set(lot.constats);
      const edits = faits.filter(({ constats }) => constats[0] && siens.has(constats[0]));
      return { edits, libelle: ATELIER.acte(titleOf(lot, report), edits.length) };
    });
    edition.applyLots(lots, lue.version);
    if (lots.length > 0 && edition.version === lue.version) {
      message = ATELIER.tropLong;
      return;
    }
    // Nothing was typed meanwhile: it is judged already.
    const faite = edition.read();
    if (faite.texte === result.texte) {
      take({ ok: true, report, fichier: fichierOf(faite.texte) }, faite.version);
      tell();
    }
    const ajoutent = laissees.filter(({ raison }) => raison === 'ajoute');
    if (cause === null) refusees = new Set(ajoutent.map(({ constat }) => writeCorrection(constat)));
    message = ATELIER.faites(faits.length, laissees.length - ajoutent.length, ajoutent.length);
  }

  /** Gives the text as it stands to who writes it somewhere; `note` is told the version that was. */
  async function save(write: Garde, note: (lue: number) => void): Promise<boolean> {
    const { texte, version: lue } = edition.read();
    const ecrit = await write(texte);
    if (ecrit) note(lue);
    tellSouffrance(travail);
    return ecrit;
  }

  const titleOf = (cause: Cause, report: Report) =>
    shortTitle(cause, { ...vue.report.controles, ...report.controles });

  const travail = {
    edition,
    /** The view that is told what the text becomes. */
    vue,
    original,
    /** True while the newest text is not judged yet, or the hand does not rest. */
    get enRetard() {
      return enRetard;
    },
    get actes() {
      return actes;
    },
    /** Since what was said last. */
    get changement() {
      return changement;
    },
    get echec() {
      return echec;
    },
    get message() {
      return message;
    },
    /** Of the file. */
    nom,
    /** What the file was written in and what is saved is not, whatever is mended; null: neither. */
    converti,
    /** Grows with each change of the text; 0: it is as it came. */
    get version() {
      return version;
    },
    get modifie() {
      return version > 0;
    },
    /** Something would be lost with the page. */
    get aGarder() {
      return version !== enFichier && version !== enBrouillon;
    },
    /** How many corrections can be made at one stroke. */
    get sures() {
      return vue.report.constats.filter(
        (constat) => constat.correction?.sure && !refusees.has(writeCorrection(constat)),
      ).length;
    },
    /** `ensuite`: what comes in its place is shown in the list, or nothing moves. */
    corriger(constat: Finding, ensuite: 'suivant' | 'rester' = 'suivant'): void {
      // Pressed twice before it is judged.
      if (corriges.has(constat)) return;
      corriges.add(constat);
      const [cause] = groupCauses([constat]);
      suite = ensuite === 'suivant' ? vue.parcours.indexOf(constat) : null;
      if (cause && constat.correction)
        apply([constat.correction], ATELIER.acte(titleOf(cause, vue.report), 1));
    },
    corrigerPartout(cause: string): Promise<void> {
      suite = vue.parcours.findIndex((constat) => groupCauses([constat])[0]?.cle === cause);
      return applyAll(cause);
    },
    corrigerTout: () => applyAll(null),
    /** Changes of the text that `vue.report` is about, as one act. */
    modifier: apply,
    /** What was done to the text that `edition.read` gave under this version, at one stroke; null when it has moved on. */
    ecrire(edits: readonly TextEdit[], libelle: string, lue: number): Acte | null {
      if (edition.applyEdits(edits, { version: lue, libelle }).length > 0) {
        message = ATELIER.touchee;
        return null;
      }
      return edition.actes.at(-1) ?? null;
    },
    revert(acte: Acte): void {
      if (edition.revert(acte)) rejugeNow();
      else message = ATELIER.dejaChange;
    },
    /** Gives the text as it stands to who takes it out of the page; it is saved once that says so. */
    keep: (write: Garde): Promise<boolean> => save(write, (lue) => (enFichier = lue)),
    /** The same, to who keeps a draft of it. */
    keepBrouillon: (write: Garde): Promise<boolean> => save(write, (lue) => (enBrouillon = lue)),
    /** The draft holds the text as it stands. */
    get dansBrouillon() {
      return version === enBrouillon;
    },
    /** It does not any more. */
    loseBrouillon(): void {
      enBrouillon = AUCUNE;
      tellSouffrance(travail);
    },
    /** Goes on from what a draft holds, as one act. `seul`: what is here already is that, and no file. */
    resume(brouillon: Brouillon, seul: boolean): void {
      if (seul) enFichier = AUCUNE;
      if (edition.read().texte !== brouillon.texte)
        edition.replaceAll(brouillon.texte, BROUILLONS.acte(brouillon));
      enBrouillon = version;
      tellSouffrance(travail);
      rejugeNow();
    },
    toFile: (): File => fichierOf(edition.read().texte),
    /** Judged anew, with what is chosen now. */
    revoir(): void {
      [aRevoir, enRetard] = [true, true];
      rejugeNow();
    },
    /** After a failure that was ours. */
    retry(): void {
      echec = null;
      rejugeNow();
    },
  };
  return travail;
}

function convertedOf({ encodage, constats }: Report): 'encodage' | 'bom' | null {
  if (encodage !== null && encodage !== 'utf-8') return 'encodage';
  return constats.some(({ controle }) => controle === 'sans-bom') ? 'bom' : null;
}

/** The same correction on a later text. */
function writeCorrection({ controle, chemin, correction }: Finding): string {
  return JSON.stringify([controle, chemin, correction?.avant, correction?.texte]);
}
