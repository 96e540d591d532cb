import { groupBy } from '#domain/groupes.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Reconnaissance } from '#domain/report.ts';
import { projectDemande } from '#domain/demande.ts';
import type { Demande } from '#domain/projection/vue.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import { lignesOf, numerosDeLigne, rangDeLigne } from '#domain/lignes.ts';
import { projectGenerique } from '#domain/projection/generique.ts';
import { SONS } from '#domain/sons/table.ts';
import { CATALOGUE_JSON, type ControleId } from '#controls/catalogue-json.ts';
import type { Contexte, DemandeControl } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { runControls, runDemandeControls, selectDemandeControls } from '#controls/run.ts';
import { keepSafe, writingsWith, type Rejuge } from './essai.ts';
import { mendLigne, type Essais, type LigneMended } from './suite.ts';
import { checkEnveloppe, checkLigne } from './format/check-format.ts';
import { checkDocument } from './format/document.ts';
import { formeOfModele } from './format/forme-modele.ts';
import { formeOf, type Forme } from './format/forme.ts';
import { recognizeFormulaire } from './format/recognize.ts';
import type { Reading } from './reading.ts';
import type { SimulationRequest } from './request.ts';
import { isBlocking } from './severite.ts';

/** A document judged by the portal's two controls and by ours; findings are neither located nor worded yet. */
export interface Judgement {
  readonly formulaire: Reconnaissance;
  readonly lignes: readonly unknown[];
  readonly numeros: readonly number[];
  readonly constats: readonly RawFinding[];
  /** Numbers of the demandes that the controls after the format could not look at, even mended. */
  readonly nonExaminees: readonly number[];
  /** What the controls of the file saw; null when the form is unknown. */
  readonly contexte: Contexte | null;
}

export const NOTHING_JUDGED: Judgement = {
  formulaire: { id: null, mode: 'aucun', raisons: [], modele: null },
  lignes: [],
  numeros: [],
  constats: [],
  nonExaminees: [],
  contexte: null,
};

type Sound = NonNullable<Reading['document']>;

/**
 * Format, then technique, then help. A line that fails its format goes on as its corrections would leave it, so that all is
 * said in one go; one that they do not make sound is spared the rest. The modèle de référence of the form, when there is one,
 * takes the place of what the simulator knows of its structure.
 */
export function judge(
  document: Sound,
  texte: string,
  request: Omit<SimulationRequest, 'fichier'>,
  onTechnique: () => void = () => {},
): Judgement {
  const { modeles = [] } = request;
  const plan = checkDocument(document, texte, modeles.length === 0);
  // What it holds is not where the controls look.
  if (plan) return { ...NOTHING_JUDGED, constats: [plan] };
  const judgement = judgeOnce(document, texte, request, onTechnique);
  const rejuge: Rejuge = (valeur) =>
    judgeOnce({ valeur, index: SANS_INDEX }, '', request, () => {}).constats;
  const constats = keepSafe(judgement.constats, { sujet: document.valeur, base: '', rejuge });
  return { ...judgement, constats };
}

/** Places of a document that no text holds yet. */
const SANS_INDEX: Sound['index'] = { locate: () => null };

function judgeOnce(
  { valeur, index }: Sound,
  texte: string,
  {
    choix,
    maintenant,
    portail = null,
    modeles = [],
    baseEligibles = null,
    registres = null,
  }: Omit<SimulationRequest, 'fichier'>,
  onTechnique: () => void,
): Judgement {
  const { reconnaissance, constats: recognition } = recognizeFormulaire(valeur, choix, {
    enrolements: portail?.enrolements ?? [],
    modeles,
  });
  const { id } = reconnaissance;
  const modele = modeles.find(({ formulaire }) => formulaire === id) ?? null;
  const forme = modele ? formeOfModele(modele) : id && formeOf(id);
  const ecriture = keepLast((chemin) => {
    const span = index.locate(chemin);
    return span && texte.slice(span.debut, span.fin);
  });
  const lignes = lignesOf(valeur);
  const numeros = numerosDeLigne(lignes);
  const constats: RawFinding[] = [...recognition, ...checkEnveloppe(valeur, forme, ecriture)];
  if (!id || !forme)
    return { ...NOTHING_JUDGED, formulaire: reconnaissance, lignes, numeros, constats };

  // Filled line by line: the controls of the file see all that are sound, or would be.
  const demandes: Demande[] = [];
  const mended = new Map<number, LigneMended>();
  const contexte: Contexte = {
    maintenant,
    choix,
    formulaire: FORMULAIRES[id],
    modele,
    sons: SONS[FORMULAIRES[id].sons],
    numeroAns: stringAt(valeur, 'numeroAns'),
    siret: stringAt(valeur, 'siret'),
    demandes,
    nombreLignes: lignes.length,
    numerosDeLigne: numeros,
    ecriture: (chemin) => {
      const suite = mended.size > 0 ? mended.get(rangDeLigne(chemin) ?? -1) : undefined;
      return (suite?.ecriture ?? ecriture)(chemin);
    },
    portail,
    baseEligibles,
    registres,
  };
  const ligneControls: LigneControls = {
    forme,
    values: selectDemandeControls(FORMAT_VALUES, id),
    technique: selectDemandeControls(TECHNIQUE, id),
  };
  /** Offers what was tried on a line, and found to help. */
  const tryLine = (
    raws: readonly RawFinding[],
    rank: number,
    essais?: Essais,
  ): readonly RawFinding[] => {
    const rejuge: Rejuge = (sujet, remede) => {
      const avec = { ...contexte, ecriture: writingsWith(remede, contexte.ecriture) };
      const { constats: format, demande } = judgeLigne(sujet, rank, avec, ligneControls, null);
      essais?.set(remede, { sujet, demande });
      if (!demande) return format;
      return [...format, ...runDemandeControls(ligneControls.technique, demande, avec)];
    };
    const sujet = mended.get(rank)?.sujet ?? lignes[rank];
    return keepSafe(raws, { sujet, base: pointerOf(rank), rejuge });
  };
  const nonExaminees: number[] = [];
  for (const [rank, ligne] of lignes.entries()) {
    const jugee = judgeLigne(ligne, rank, contexte, ligneControls, contexte.ecriture);
    const essais: Essais = new Map();
    const dites = tryLine(jugee.constats, rank, essais);
    push(constats, dites);
    if (jugee.demande) {
      demandes.push(jugee.demande);
      continue;
    }
    const suite = mendLigne(ligne, dites, {
      base: pointerOf(rank),
      ecriture,
      essais,
      rejuge: (sujet, avec) =>
        judgeLigne(sujet, rank, { ...contexte, ecriture: avec }, ligneControls, null).demande,
    });
    if (!suite) {
      nonExaminees.push(numeros[rank] ?? rank + 1);
      continue;
    }
    demandes.push(suite.demande);
    mended.set(rank, suite);
  }
  push(constats, runControls(FORMAT_FILE, contexte));
  onTechnique();
  const apres = tryByLine(runControls(AFTER_FORMAT, contexte), tryLine);
  push(
    constats,
    apres.map((raw) => mended.get(rangDeLigne(raw.chemin) ?? -1)?.toFile(raw) ?? raw),
  );
  return { formulaire: reconnaissance, lignes, numeros, constats, nonExaminees, contexte };
}

/** Controls that look at one value ask for it one after the other. */
function keepLast<T>(read: (chemin: string) => T): (chemin: string) => T {
  let dernier: { readonly chemin: string; readonly lu: T } | null = null;
  return (chemin) => {
    if (dernier?.chemin !== chemin) dernier = { chemin, lu: read(chemin) };
    return dernier.lu;
  };
}

function pointerOf(rank: number): string {
  return `/lignesImport/${rank}`;
}

/** Tries the corrections that speak of one line, each with all that is said of its line. */
function tryByLine(
  raws: readonly RawFinding[],
  tryLine: (raws: readonly RawFinding[], rank: number) => readonly RawFinding[],
): readonly RawFinding[] {
  const lineOf = ({ chemin }: RawFinding) => rangDeLigne(chemin);
  const ranks = new Set(raws.filter(({ remede }) => remede).map(lineOf));
  if (ranks.size === 0) return raws;
  const parLigne = groupBy(raws, lineOf);
  return [...parLigne].flatMap(([rank, dites]) =>
    rank === null || !ranks.has(rank) ? dites : tryLine(dites, rank),
  );
}

interface LigneControls {
  readonly forme: Forme;
  readonly values: readonly DemandeControl<ControleId>[];
  readonly technique: readonly DemandeControl<ControleId>[];
}

/** The format of one line; its demande when nothing of it blocks. `dite` null: it is only tried, nobody reads what is said of it. */
function judgeLigne(
  ligne: unknown,
  rank: number,
  contexte: Contexte,
  { forme, values }: LigneControls,
  dite: Contexte['ecriture'] | null,
): { readonly constats: readonly RawFinding[]; readonly demande: Demande | null } {
  const { formulaire, modele, numerosDeLigne: numeros } = contexte;
  const numLigne = numeros[rank] ?? rank + 1;
  const shape = checkLigne(ligne, rank, numLigne, forme, dite);
  if (!isBloc(ligne) || shape.some(isBlocking)) return { constats: shape, demande: null };
  const demande = modele
    ? projectGenerique(ligne, rank, numLigne)
    : projectDemande(formulaire.id, ligne, rank, numLigne);
  const constats = [...shape, ...runDemandeControls(values, demande, contexte)];
  return { constats, demande: constats.some(isBlocking) ? null : demande };
}

/** Values that belong to the format but that no schema can say (a date that exists). */
const FORMAT_VALUES = CATALOGUE_JSON.filter(
  ({ niveau, phase }) => niveau === 'demande' && phase === 'format',
);
/** What is said once of the whole file about its format. */
const FORMAT_FILE = CATALOGUE_JSON.filter(
  ({ niveau, phase }) => niveau === 'fichier' && phase === 'format',
);
const TECHNIQUE = CATALOGUE_JSON.filter(({ phase }) => phase === 'technique');
const AFTER_FORMAT = CATALOGUE_JSON.filter(
  ({ phase }) => phase === 'technique' || phase === 'aide',
);

function stringAt(valeur: unknown, key: string): string {
  if (!isBloc(valeur)) return '';
  const value = valeur[key];
  return typeof value === 'string' ? value : '';
}

function push(into: RawFinding[], more: readonly RawFinding[]): void {
  for (const raw of more) into.push(raw);
}
