import { deriveModele, noeudOfDocument, type DocumentModele } from '#domain/modele/derive.ts';
import type { NoeudModele } from '#domain/modele/modele.ts';
import type { Remarque } from '#domain/modele/remarques.ts';
import type { Failure, Finding } from '#domain/report.ts';
import { controlById } from '#controls/catalogue-json.ts';
import { isBlocking } from './severite.ts';
import { checkDocument } from './format/document.ts';
import { createLineMap } from '#domain/line-map.ts';
import { readFile } from './lecture/read.ts';
import type { Reading } from './reading.ts';
import { wordFinding } from './word.ts';

/** A file that shows the structure of a form: a browser `File`, or a named Blob in Node. */
export type FichierModele = Blob & { readonly name: string };

/** Why files give no model. */
interface RefusModele {
  /** The file at fault, null when it is not one of them alone. */
  readonly fichier: string | null;
  /** A French sentence. */
  readonly motif: string;
  /** What is wrong with its bytes, its syntax or its repeated tags; empty when it could be read. */
  readonly constats: readonly Finding[];
}

export type ModeleResult =
  | { readonly ok: true; readonly racine: NoeudModele; readonly remarques: readonly Remarque[] }
  | { readonly ok: false; readonly refus: RefusModele }
  | { readonly ok: false; readonly failure: Failure };

export type NoeudResult =
  | { readonly ok: true; readonly racine: NoeudModele }
  | Exclude<ModeleResult, { readonly ok: true }>;

/** Far above a model, which has a few demandes, and far below what a page bears. */
const OCTETS_MAX = 5 * 2 ** 20;
const FICHIERS_MAX = 10;

/** The structure that one or several files show together. Never throws for what they hold. */
export async function deriveModeleOfFichiers(
  fichiers: readonly FichierModele[],
): Promise<ModeleResult> {
  if (fichiers.length > FICHIERS_MAX) {
    return refuse(null, `Donnez au plus ${FICHIERS_MAX} fichiers pour un même modèle.`);
  }
  const documents: DocumentModele[] = [];
  for (const fichier of fichiers) {
    const lu = await readDocument(fichier, true);
    if (!lu.ok) return lu;
    documents.push({ nom: fichier.name, valeur: lu.valeur });
  }
  const derivation = deriveModele(documents);
  return derivation.ok ? derivation : refuse(null, derivation.motif);
}

/** The structure of one file of any shape, to compare it with a model. Never throws for what it holds. */
export async function readNoeud(fichier: FichierModele): Promise<NoeudResult> {
  const lu = await readDocument(fichier, false);
  if (!lu.ok) return lu;
  const lecture = noeudOfDocument(lu.valeur);
  return lecture.ok ? lecture : refuse(fichier.name, lecture.motif);
}

type Document =
  { readonly ok: true; readonly valeur: unknown } | Exclude<ModeleResult, { readonly ok: true }>;

async function readDocument(fichier: FichierModele, attendEnveloppe: boolean): Promise<Document> {
  if (fichier.size > OCTETS_MAX) {
    return refuse(
      fichier.name,
      `Ce fichier dépasse ${OCTETS_MAX / 2 ** 20} Mo : gardez-en quelques demandes, elles suffisent à montrer sa structure.`,
    );
  }
  try {
    return toDocument(fichier.name, await readFile(fichier), attendEnveloppe);
  } catch (error) {
    // The browser says so when the file was moved, changed or locked after it was chosen.
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, failure: { type: 'fichier-inaccessible', detail: error.message } };
  }
}

/** A wrong encoding that could be read changes no structure; a repeated tag makes it doubtful. */
function toDocument(nom: string, reading: Reading, attendEnveloppe: boolean): Document {
  const { document, texte, constats } = reading;
  if (!document) return refuse(nom, ILLISIBLE, wordAll(reading));
  if (constats.some(({ controle }) => controle === 'balises-uniques')) {
    return refuse(nom, REPETEE, wordAll(reading));
  }
  // A wrapped, converted or flat document would give the structure of its wrapper.
  const plan = attendEnveloppe ? checkDocument(document, texte, false) : null;
  if (plan) return refuse(nom, PLAN, wordAll({ ...reading, constats: [plan] }));
  return { ok: true, valeur: document.valeur };
}

const ILLISIBLE = 'Ce fichier n’est pas du JSON bien écrit.';
const PLAN = 'Ses demandes ne sont pas où le portail les cherche.';
const REPETEE = 'Une balise y est écrite deux fois au même endroit : laquelle suivre ?';

function wordAll({ texte, document, constats }: Reading): readonly Finding[] {
  const places = { texte, lines: createLineMap(texte), index: document?.index ?? null };
  return constats.filter(isBlocking).map((raw) => {
    const stance = { verdict: 'illisible', ecran: false } as const;
    return wordFinding(raw, controlById(raw.controle), places, stance);
  });
}

function refuse(
  fichier: string | null,
  motif: string,
  constats: readonly Finding[] = [],
): { readonly ok: false; readonly refus: RefusModele } {
  return { ok: false, refus: { fichier, motif, constats } };
}
