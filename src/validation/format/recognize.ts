import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import { listNames } from '#domain/francais.ts';
import { FORMULAIRES, formulaireOf, type FormulaireId } from '#domain/formulaires.ts';
import type { Choix, Reconnaissance } from '#domain/report.ts';
import type { SonsId } from '#domain/sons.ts';
import { TITRES_SONS } from '#domain/sons/titres.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { shorten } from '#domain/texte.ts';
import { readSignes, type Entourage, type Score, type Signes } from './signes.ts';

/** Points under which a resemblance is chance. */
const ENOUGH = 4;

const SEUL: Entourage = { enrolements: [], modeles: [] };

/**
 * Which form a file is judged by. What was chosen on the screen decides, as on the portal (guide du solde Imagerie,
 * sections 1 and 3): an imposed form, or the SONS of the numéro ANS and the type of demande; the content fills in what was
 * not chosen. A file that is not what was chosen is said (`formulaire-concorde`). What holds no demande blocks
 * (`formulaire-reconnu`); demandes of a form that nothing tells, or of several alike, too (`formulaire-determine`):
 * nothing is guessed. Never throws.
 */
export function recognizeFormulaire(
  valeur: unknown,
  choix: Choix,
  entourage: Entourage = SEUL,
): { reconnaissance: Reconnaissance; constats: RawFinding[] } {
  const signes = readSignes(valeur, entourage);
  const candidats = findCandidates(signes, choix.type, entourage);
  const content = candidats.length === 1 ? (candidats[0] ?? null) : null;
  const annonce = readAnnonce(choix, entourage);
  const id = annonce.formulaire ?? (content && complete(annonce, content));
  if (id === null) {
    return {
      reconnaissance: {
        id: null,
        mode: 'aucun',
        raisons: [sayUnknown(signes, candidats)],
        modele: null,
      },
      constats: [unknownForm(signes, candidats, valeur)],
    };
  }
  const modele = entourage.modeles.find(({ formulaire }) => formulaire === id)?.titre ?? null;
  const choisi = annonce.formulaire !== null;
  return {
    reconnaissance: {
      id,
      mode: choisi ? 'choisi' : 'reconnu',
      raisons: [...annonce.raisons, ...(choisi || content === null ? [] : sayWhy(signes, content))],
      modele,
    },
    constats: [
      ...compare(annonce, id, content && contradict(signes, id, content), signes),
      ...(choisi && !annonce.impose && candidats.length === 0 ? [sayNothingFound(id)] : []),
    ],
  };
}

/** What the choices alone tell of the form. */
interface Annonce {
  /** Null while the content must complete it. */
  readonly formulaire: FormulaireId | null;
  readonly sons: SonsId | null;
  readonly type: TypeDemande | null;
  readonly impose: boolean;
  readonly raisons: readonly string[];
}

function readAnnonce({ formulaire, numeroAns, type }: Choix, { enrolements }: Entourage): Annonce {
  if (formulaire !== null) {
    const { sons, titre } = FORMULAIRES[formulaire];
    const raisons = [`Vous avez imposé le formulaire « ${titre} ».`];
    return { formulaire, sons, type, impose: true, raisons };
  }
  const enrole = enrolements.find((connu) => connu.numeroAns === numeroAns);
  const sons = enrole?.sons ?? null;
  return {
    formulaire: sons && type && formulaireOf(sons, type),
    sons,
    type,
    impose: false,
    raisons: [
      ...(sons
        ? [`Vous avez choisi le numéro ANS « ${numeroAns} », enrôlé pour ${TITRES_SONS[sons]}.`]
        : []),
      ...(type ? [`Vous avez choisi le type de demande « ${MOTS_TYPE[type].nom} ».`] : []),
    ],
  };
}

function complete({ sons, type }: Annonce, content: FormulaireId): FormulaireId {
  const lu = FORMULAIRES[content];
  return formulaireOf(sons ?? lu.sons, type ?? lu.type);
}

/** The forms with most signs: one when the content says enough, several when nothing tells them apart, none otherwise. */
function findCandidates(
  { scores, inconnu }: Signes,
  type: TypeDemande | null,
  { modeles }: Entourage,
): readonly FormulaireId[] {
  const most = Math.max(...[...scores.values()].map(({ points }) => points));
  if (most < ENOUGH) return [];
  const best = [...scores.keys()].filter((id) => scores.get(id)?.points === most);
  // The names speak of something else than what the common tags suggest.
  if (inconnu !== null && !best.some((id) => hasOwnSign(scores.get(id)))) return [];
  return settle(best, [
    (id) => FORMULAIRES[id].type === type,
    (id) => modeles.some(({ formulaire }) => formulaire === id),
    (id) => FORMULAIRES[id].certitude === 'publie',
    // Without any sign of their own, both published soldes are alike; the DRIMbox has fewer tags, so fewer false alarms.
    (id) => id === 'img-db-va2.solde',
  ]);
}

/** Each preference in turn, when it leaves someone. */
function settle(
  ids: readonly FormulaireId[],
  preferences: readonly ((id: FormulaireId) => boolean)[],
): readonly FormulaireId[] {
  return preferences.reduce((restants, prefer) => {
    const preferes = restants.filter(prefer);
    return preferes.length > 0 ? preferes : restants;
  }, ids);
}

/** The content's form, when something in the content really speaks against the one that judges it. */
function contradict(
  { scores }: Signes,
  id: FormulaireId,
  content: FormulaireId,
): FormulaireId | null {
  const autreType = FORMULAIRES[content].type !== FORMULAIRES[id].type;
  return autreType || hasOwnSign(scores.get(content)) ? content : null;
}

function hasOwnSign(score: Score | undefined): boolean {
  return score !== undefined && (score.propres.length > 0 || score.modele !== null);
}

function sayWhy({ scores }: Signes, id: FormulaireId): string[] {
  const { communs = [], propres = [], modele = null } = scores.get(id) ?? {};
  const { type } = FORMULAIRES[id];
  const kind = `une demande ${MOTS_TYPE[type].de}`;
  return [
    ...(communs.length > 0 ? [`Ce qu’on trouve dans ${kind} : ${communs.join(', ')}.`] : []),
    ...(propres.length > 0 ? [`Propre à ce SONS ou à son couloir : ${propres.join(', ')}.`] : []),
    ...(modele
      ? [`Modèle de référence « ${modele.titre} » : ${toPercent(modele.part)} % de ses balises.`]
      : []),
    ...(propres.length === 0 && modele === null
      ? ['Aucun signe n’est propre à ce formulaire : il a été retenu à défaut d’un autre.']
      : []),
  ];
}

/** Never « 100 % » unless all is there. */
function toPercent(part: number): number {
  return Math.floor(part * 100);
}

function unknownForm(
  { inconnu }: Signes,
  candidats: readonly FormulaireId[],
  valeur: unknown,
): RawFinding {
  const place = { numLigne: null, chemin: '' };
  const demandes = countDemandes(valeur);
  const undetermined = candidats.length > 0 || inconnu !== null || demandes > 0;
  if (!undetermined) {
    const conseil =
      demandes === 0
        ? ' Le fichier ne contient aucune demande, ce qui empêche de le reconnaître.'
        : ' Vérifiez que vous avez déposé le bon fichier et que les demandes sont dans la liste « lignesImport ».';
    return { controle: 'formulaire-reconnu', ...place, args: { conseil } };
  }
  const conseil =
    candidats.length > 0
      ? ` Rien ne dit s’il s’agit de ${listTitles(candidats)} : choisissez vous-même le formulaire.`
      : inconnu !== null
        ? ` Le fichier semble concerner « ${shorten(inconnu)} », qu’aucune source ne décrit : donnez son modèle de référence (formulaire « Autre SONS »), ou choisissez vous-même le formulaire.`
        : ' Choisissez vous-même le formulaire ; s’il n’est pas dans la liste, donnez son modèle de référence (formulaire « Autre SONS »).';
  return { controle: 'formulaire-determine', ...place, args: { conseil } };
}

/** Titles named before « et N autres ». */
const TITRES_MAX = 6;

function listTitles(ids: readonly FormulaireId[]): string {
  const titres = ids.map((id) => `« ${FORMULAIRES[id].titre} »`);
  const autres = titres.length - TITRES_MAX;
  if (autres > 1) return `${titres.slice(0, TITRES_MAX).join(', ')} ou l’un des ${autres} autres`;
  return listNames(titres, { mot: 'ou' });
}

/** Blocks in `lignesImport`; -1 without such a list. */
function countDemandes(valeur: unknown): number {
  if (typeof valeur !== 'object' || valeur === null) return -1;
  const lignes: unknown = Object.getOwnPropertyDescriptor(valeur, 'lignesImport')?.value;
  return Array.isArray(lignes) ? lignes.filter(isBloc).length : -1;
}

function sayUnknown({ inconnu }: Signes, candidats: readonly FormulaireId[]): string {
  if (candidats.length > 0) return `Rien ne dit s’il s’agit de ${listTitles(candidats)}.`;
  return inconnu === null
    ? 'Le contenu n’a les signes d’aucun formulaire connu.'
    : `Le contenu semble concerner « ${shorten(inconnu)} », qu’aucune source ne décrit.`;
}

/** In what the content is not what was chosen; `content` is null when nothing in it speaks against the choice. */
function compare(
  { impose, sons, type }: Annonce,
  id: FormulaireId,
  content: FormulaireId | null,
  { scores }: Signes,
): RawFinding[] {
  const choisi = FORMULAIRES[id];
  const lu = FORMULAIRES[content ?? id];
  const ecarts: string[] = [];
  if (impose && content !== null && content !== id) {
    ecarts.push(
      `le formulaire imposé est « ${choisi.titre} », le contenu ressemble à « ${lu.titre} »`,
    );
  }
  if (!impose && sons !== null && lu.sons !== sons && hasOwnSign(scores.get(lu.id))) {
    ecarts.push(
      `le numéro ANS choisi est enrôlé pour « ${TITRES_SONS[sons]} », le contenu ressemble à « ${lu.titre} »`,
    );
  }
  if (type !== null && lu.type !== type) {
    ecarts.push(
      `vous avez choisi « ${MOTS_TYPE[type].nom} », le contenu est celui d’une demande ${MOTS_TYPE[lu.type].de}`,
    );
  }
  return ecarts.map((constat) => discord(constat, id));
}

/** A structure that is only presumed would let it pass. */
function sayNothingFound(id: FormulaireId): RawFinding {
  return discord('on n’y trouve les signes d’aucune demande de financement connue', id);
}

function discord(constat: string, id: FormulaireId): RawFinding {
  const args = { constat, formulaire: FORMULAIRES[id].titre };
  return { controle: 'formulaire-concorde', numLigne: null, chemin: '', args };
}
