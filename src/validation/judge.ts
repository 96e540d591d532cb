import { isBloc } from '#domain/projection/guards.ts';
import type { Reconnaissance } from '#domain/report.ts';
import { projectDemande } from '#domain/demande.ts';
import type { Demande } from '#domain/projection/vue.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import { lignesOf, numerosDeLigne } from '#domain/lignes.ts';
import { projectGenerique } from '#domain/projection/generique.ts';
import { SONS } from '#domain/sons/table.ts';
import { CATALOGUE, controlById } from '#controls/catalogue.ts';
import type { Contexte } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { runControls, runDemandeControls, selectDemandeControls } from '#controls/run.ts';
import { checkEnveloppe, checkLigne } from './format/check-format.ts';
import { formeOfModele } from './format/forme-modele.ts';
import { formeOf } from './format/forme.ts';
import { recognizeFormulaire } from './format/recognize.ts';
import type { Reading } from './reading.ts';
import type { SimulationRequest } from './request.ts';

/** A document judged by the portal's two controls and by ours; findings are neither located nor worded yet. */
export interface Judgement {
  readonly formulaire: Reconnaissance;
  readonly lignes: readonly unknown[];
  readonly numeros: readonly number[];
  readonly constats: readonly RawFinding[];
  /** What the controls of the file saw; null when the form is unknown. */
  readonly contexte: Contexte | null;
}

export const NOTHING_JUDGED: Judgement = {
  formulaire: { id: null, mode: 'aucun', raisons: [], modele: null },
  lignes: [],
  numeros: [],
  constats: [],
  contexte: null,
};

type Sound = NonNullable<Reading['document']>;

/**
 * Format, then technique, then help. A line that fails its format is spared the rest; the others are not. The modèle de
 * référence of the form, when there is one, takes the place of what the simulator knows of its structure.
 */
export function judge(
  { valeur, index }: Sound,
  texte: string,
  {
    choix,
    maintenant,
    portail = null,
    modeles = [],
    baseEligibles = null,
  }: Omit<SimulationRequest, 'fichier'>,
  onTechnique: () => void = () => {},
): Judgement {
  const { reconnaissance, constats: recognition } = recognizeFormulaire(valeur, choix, {
    enrolements: portail?.enrolements ?? [],
    modeles,
  });
  const { id } = reconnaissance;
  const modele = modeles.find(({ formulaire }) => formulaire === id) ?? null;
  const forme = modele ? formeOfModele(modele) : id && formeOf(id);
  const ecriture = (chemin: string) => {
    const span = index.locate(chemin);
    return span && texte.slice(span.debut, span.fin);
  };
  const lignes = lignesOf(valeur);
  const numeros = numerosDeLigne(lignes);
  const constats: RawFinding[] = [...recognition, ...checkEnveloppe(valeur, forme, ecriture)];
  if (!id || !forme)
    return { formulaire: reconnaissance, lignes, numeros, constats, contexte: null };

  // Filled line by line: the controls of the file see all that are sound.
  const demandes: Demande[] = [];
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
    ecriture,
    portail,
    baseEligibles,
  };
  const formatValues = selectDemandeControls(FORMAT_VALUES, id);
  for (const [rank, ligne] of lignes.entries()) {
    const numLigne = numeros[rank] ?? rank + 1;
    const shape = checkLigne(ligne, rank, numLigne, forme, ecriture);
    push(constats, shape);
    if (!isBloc(ligne) || shape.some(isBlocking)) continue;
    const demande = modele
      ? projectGenerique(ligne, rank, numLigne)
      : projectDemande(id, ligne, rank, numLigne);
    const values = runDemandeControls(formatValues, demande, contexte);
    push(constats, values);
    if (!values.some(isBlocking)) demandes.push(demande);
  }
  push(constats, runControls(FORMAT_FILE, contexte));
  onTechnique();
  push(constats, runControls(AFTER_FORMAT, contexte));
  return { formulaire: reconnaissance, lignes, numeros, constats, contexte };
}

/** Severity of a raw finding: its own when lowered, else its control's. */
export function severityOf(raw: RawFinding) {
  return raw.severite ?? controlById(raw.controle).severite;
}

export function isBlocking(raw: RawFinding): boolean {
  return severityOf(raw) === 'bloquant';
}

/** Values that belong to the format but that no schema can say (a date that exists). */
const FORMAT_VALUES = CATALOGUE.filter(
  ({ niveau, phase }) => niveau === 'demande' && phase === 'format',
);
/** What is said once of the whole file about its format. */
const FORMAT_FILE = CATALOGUE.filter(
  ({ niveau, phase }) => niveau === 'fichier' && phase === 'format',
);
const AFTER_FORMAT = CATALOGUE.filter(({ phase }) => phase === 'technique' || phase === 'aide');

function stringAt(valeur: unknown, key: string): string {
  if (!isBloc(valeur)) return '';
  const value = valeur[key];
  return typeof value === 'string' ? value : '';
}

function push(into: RawFinding[], more: readonly RawFinding[]): void {
  for (const raw of more) into.push(raw);
}
