import { groupBy } from '#domain/groupes.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Reconnaissance } from '#domain/report.ts';
import type { Demande } from '#domain/projection/vue.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import { lignesOf, numerosDeLigne, rangDeLigne } from '#domain/lignes.ts';
import { SONS } from '#domain/sons/table.ts';
import { CATALOGUE_JSON } from '#controls/catalogue-json.ts';
import type { Contexte } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { runFichierControls } from '#controls/run.ts';
import { applyRemede, keepSafe } from './essai.ts';
import { checkEnveloppe } from './format/check-format.ts';
import { checkDocument } from './format/document.ts';
import { formeOfModele } from './format/forme-modele.ts';
import { formeOf } from './format/forme.ts';
import { recognizeFormulaire } from './format/recognize.ts';
import type { Ecriture } from './format/refus.ts';
import { AFTER_FORMAT, createJugeDeLigne, pointerOf } from './judge-ligne.ts';
import { writeCirconstances, type LigneJugee } from './memo.ts';
import type { Reading } from './reading.ts';
import type { SimulationRequest } from './request.ts';

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
  onTechnique?: () => void,
): Judgement {
  const { modeles = [] } = request;
  const plan = checkDocument(document, texte, modeles.length === 0);
  // What it holds is not where the controls look.
  if (plan) return { ...NOTHING_JUDGED, constats: [plan] };
  const judgement = judgeOnce(document, texte, request, { onTechnique, memo: request.memo });
  const constats = keepSafe(judgement.constats, {
    base: '',
    essayer: (remede) => {
      const sujet = applyRemede(document.valeur, remede, '');
      const corrige = { valeur: sujet, index: SANS_INDEX };
      return { sujet, constats: judgeOnce(corrige, '', request, {}).constats };
    },
  });
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
  {
    onTechnique,
    memo,
  }: { onTechnique?: (() => void) | undefined; memo?: SimulationRequest['memo'] | undefined },
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
  const jugees: LigneJugee[] = [];
  /** Of the demandes that are looked at as their corrections would leave them. */
  const ecritures = new Map<number, Ecriture>();
  const vues = {
    maintenant,
    choix,
    formulaire: FORMULAIRES[id],
    modele,
    sons: SONS[FORMULAIRES[id].sons],
    portail,
    registres,
  };
  const contexte: Contexte = {
    ...vues,
    numeroAns: stringAt(valeur, 'numeroAns'),
    siret: stringAt(valeur, 'siret'),
    demandes,
    nombreLignes: lignes.length,
    numerosDeLigne: numeros,
    ecriture: (chemin) => {
      const juste = ecritures.size > 0 ? ecritures.get(rangDeLigne(chemin) ?? -1) : undefined;
      return (juste ?? ecriture)(chemin);
    },
    baseEligibles,
  };
  const juge = createJugeDeLigne(contexte, { id, forme, ecriture }, memo?.essais ?? new WeakMap());
  const circonstances = memo ? writeCirconstances(vues) : '';
  const connues = memo?.circonstances === circonstances ? memo.lignes : [];
  const nonExaminees: number[] = [];
  for (const [rank, ligne] of lignes.entries()) {
    const span = memo ? index.locate(pointerOf(rank)) : null;
    const lu = span && texte.slice(span.debut, span.fin);
    const numLigne = numeros[rank] ?? rank + 1;
    const connue = connues[rank];
    const jugee: LigneJugee =
      connue && lu !== null && connue.texte === lu && connue.numLigne === numLigne
        ? connue
        : { format: juge.checkFormat(ligne, rank), apres: null, numLigne, texte: lu };
    // Part of this text: that of the one before is let go.
    jugee.texte = lu;
    const { format } = jugee;
    jugees.push(jugee);
    push(constats, format.constats);
    if (format.suite) ecritures.set(rank, format.suite.ecritureSur(ecriture));
    if (format.demande) demandes.push(format.demande);
    else nonExaminees.push(numLigne);
  }
  push(constats, runFichierControls(FORMAT_FILE, contexte));
  onTechnique?.();
  const apres = runFichierControls(AFTER_FORMAT, contexte);
  for (const jugee of jugees) {
    const { demande } = jugee.format;
    if (demande) push(apres, (jugee.apres ??= juge.checkApres(demande)));
  }
  if (memo) Object.assign(memo, { circonstances, lignes: jugees });
  const essayees = tryByLine(apres, (raws, rank) =>
    juge.tryAll(raws, rank, jugees[rank]?.format.suite?.sujet ?? lignes[rank]),
  );
  push(
    constats,
    essayees.map((raw) => jugees[rangDeLigne(raw.chemin) ?? -1]?.format.suite?.toFile(raw) ?? raw),
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

/** What is said once of the whole file about its format. */
const FORMAT_FILE = CATALOGUE_JSON.filter(({ phase }) => phase === 'format');

function stringAt(valeur: unknown, key: string): string {
  if (!isBloc(valeur)) return '';
  const value = valeur[key];
  return typeof value === 'string' ? value : '';
}

function push(into: RawFinding[], more: readonly RawFinding[]): void {
  for (const raw of more) into.push(raw);
}
