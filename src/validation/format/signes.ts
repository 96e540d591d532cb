import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { EnrolementConnu } from '#domain/portail/contexte.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import { SONS_IDS, type SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { collectSeen, type Seen } from './balises-vues.ts';
import { readShare, type Part } from './part-du-modele.ts';
import { shorten } from '#domain/texte.ts';
import { simplify } from './noms-proches.ts';

/** What is known beside the document. */
export interface Entourage {
  /** Those of the fictive portal: a numéro ANS that is enrolled says its SONS. */
  readonly enrolements: readonly EnrolementConnu[];
  readonly modeles: readonly Modele[];
}

/** What a document shows of its form, without trusting any of it. */
export interface Signes {
  readonly scores: ReadonlyMap<FormulaireId, Score>;
  /** A software or a couloir that the names speak of and that no source names (« XYZ-ABC-Va2 »); null when there is none. */
  readonly inconnu: string | null;
}

export interface Score {
  readonly points: number;
  /** Signs that every demande of this type bears (French). */
  readonly communs: readonly string[];
  /** Signs of this SONS, or of its couloir. */
  readonly propres: readonly string[];
  /** How much of the modèle de référence of this form is there; null when it has none. */
  readonly modele: Part | null;
}

export function readSignes(document: unknown, { enrolements, modeles }: Entourage): Signes {
  const seen = collectSeen(document);
  const types = { avance: readType(seen, 'avance'), solde: readType(seen, 'solde') };
  const sons = new Map(SONS_IDS.map((id) => [id, readSons(seen, id, enrolements)]));
  const scores = new Map<FormulaireId, Score>();
  for (const id of FORMULAIRE_IDS) {
    const formulaire = FORMULAIRES[id];
    const own = sons.get(formulaire.sons) ?? RIEN;
    const modele = modeles.find((candidat) => candidat.formulaire === id);
    const part = modele ? readShare(modele, seen.balises) : null;
    scores.set(id, combine(formulaire.sons, types[formulaire.type], own, part));
  }
  return { scores, inconnu: findInconnu(seen) };
}

interface Indices {
  readonly points: number;
  readonly signes: readonly string[];
}

const RIEN = { balises: 0, points: 0, signes: [] };

/** A modèle wholly found weighs as the tags of a published form do. */
const MODELE_ENTIER = 14;
/** Under this share, the tags of a modèle are those that all forms have. */
const PART_SUFFISANTE = 0.5;

function combine(
  sons: SonsId,
  type: Indices,
  own: ReturnType<typeof readSons>,
  modele: Part | null,
): Score {
  const part = modele && modele.part >= PART_SUFFISANTE ? modele : null;
  // Nothing common leads to « Autre SONS »: its own modèle or an enrôlement must.
  const nomme = sons !== 'AUTRE' || part !== null || own.points > 0;
  const parBalises = nomme ? type.points + own.balises : 0;
  const parModele = part ? part.part * MODELE_ENTIER : 0;
  return {
    points: Math.max(parBalises, parModele) + own.points,
    communs: type.signes,
    propres: own.signes,
    modele: part,
  };
}

/** Tags of the published forms by which the type of a demande is known, with their weight. */
const BALISES_DU_TYPE: Readonly<Record<TypeDemande, Readonly<Record<string, number>>>> = {
  avance: {
    commande: 2,
    scenarioInstallation: 2,
    commandePour: 2,
    montantSegurHT: 2,
    regimeTVA: 2,
    typeAction: 1,
    isClientUnique: 1,
    isMandataire: 1,
  },
  solde: { facture: 2, VA: 2, scenariosEffectivementInstalles: 2, dateSignatureVA: 1 },
};

/** Tags of one SONS only, as far as is published. */
const BALISES_DU_SONS: Readonly<Partial<Record<SonsId, Readonly<Record<string, number>>>>> = {
  'IMG-RIS-Va2': { isConnexionDB: 3, isConnexionGAM: 3, isConnexionTeleradiologie: 3 },
  'IMG-DB-Va2': { isRISVa2Deploye: 5 },
};

/** Beginnings of the numéros ANS seen. */
const ANS: Readonly<Partial<Record<SonsId, RegExp>>> = {
  'IMG-RIS-Va2': /^CVA2RIS/i,
  'IMG-DB-Va2': /^CVA2DBX/i,
};

function readType({ balises, numerosASP }: Seen, type: TypeDemande): Indices {
  const { points, signes } = weigh(balises, BALISES_DU_TYPE[type]);
  // An avance has no number yet: the ASP gives it.
  const parle =
    type === 'solde' ? numerosASP.some((numero) => numero !== null) : numerosASP.includes(null);
  if (!parle) return { points, signes };
  const signe = type === 'solde' ? 'n° ASP renseigné' : 'n° ASP à null';
  return { points: points + 1, signes: [...signes, signe] };
}

function readSons(seen: Seen, id: SonsId, enrolements: readonly EnrolementConnu[]) {
  const { numeroAns, pieces, couloirs } = seen;
  const tags = weigh(seen.balises, BALISES_DU_SONS[id] ?? {});
  const signes = [...tags.signes];
  let points = 0;
  const add = (poids: number, signe: string) => {
    points += poids;
    signes.push(signe);
  };
  if (enrolements.some((connu) => connu.sons === id && connu.numeroAns === numeroAns)) {
    add(6, `numéro ANS « ${shorten(numeroAns)} » enrôlé pour ce SONS`);
  }
  if (ANS[id]?.test(numeroAns)) add(4, `numéro ANS « ${shorten(numeroAns)} »`);
  const debut = debutOf(id);
  const piece = [...pieces].find(([bas]) => bas.startsWith(debut));
  if (piece) add(4, `pièce « ${shorten(piece[1])} »`);
  const { couloirAsp } = SONS[id];
  if (id !== 'AUTRE' && couloirs.has(couloirAsp)) add(4, `n° ASP du couloir ${couloirAsp}`);
  return { balises: tags.points, points, signes };
}

function weigh(
  balises: Seen['balises'],
  poids: Readonly<Record<string, number>>,
): { points: number; signes: string[] } {
  const signes: string[] = [];
  let points = 0;
  for (const [balise, weight] of Object.entries(poids)) {
    const written = balises.get(simplify(balise));
    if (written === undefined) continue;
    points += weight;
    signes.push(`balise « ${written} »`);
  }
  return { points, signes };
}

/** Names of pieces begin by couloir, software and wave. */
const LOGICIEL = /^([A-Z]{3}|MS[12])-([A-Z]{2,3}(?:-[A-Z]{3})?)-Va\d/i;

/** How the names of the pieces of a SONS begin, in lower case. */
function debutOf(id: SonsId): string {
  return `${id.toLowerCase()}-`;
}

function findInconnu({ couloirs, pieces }: Seen): string | null {
  const debuts = SONS_IDS.map(debutOf);
  for (const [bas, nom] of pieces) {
    if (debuts.some((debut) => bas.startsWith(debut))) continue;
    const [logiciel] = LOGICIEL.exec(nom) ?? [];
    if (logiciel) return logiciel;
  }
  const connus = new Set(SONS_IDS.map((id) => SONS[id].couloirAsp));
  return [...couloirs].find((couloir) => !connus.has(couloir)) ?? null;
}
