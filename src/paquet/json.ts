import { createLineMap } from '#domain/line-map.ts';
import type { ControleId } from '#controls/catalogue-json.ts';
import { listControls, type Control } from '#controls/control.ts';
import { balisesUniques } from '#controls/format/balises-uniques.ts';
import { LECTURE_CONTROLS } from '#controls/lecture/list.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { readBytes } from '#validation/lecture/read.ts';
import { wordFinding } from '#validation/word.ts';
import { toFaute } from './constat.ts';
import { toBytes } from './source.ts';
import type { Faute, Place, Source } from './types.ts';

export type { Correction, Faute, Place, Severite } from './types.ts';

/** Ce que dit la lecture d’un texte JSON, juste ou cassé. */
export interface JsonLu {
  /** Le texte lu, sans BOM, où comptent les places ; '' quand les octets ne sont pas du texte. */
  readonly texte: string;
  /** `utf-8`, `utf-16le`, `windows-1252`… ; null quand les octets ne sont pas du texte. */
  readonly encodage: string | null;
  /** Le texte est du JSON, imbriqué de cent niveaux au plus. Des fautes qui ne bloquent pas sont possibles (BOM, balise en double). */
  readonly juste: boolean;
  /** Ce que donne `JSON.parse` ; undefined quand le texte n’est pas juste. */
  readonly valeur: unknown;
  /** Toutes les fautes, mille au plus, chacune à sa place et avec sa correction quand il y en a une. */
  readonly fautes: readonly Faute[];
  /**
   * La place d’une valeur, ou de la clé qui y mène, par son pointeur JSON (RFC 6901) ; calculée à la demande. Null quand il n’y a
   * rien à ce chemin, ou que le texte n’est pas juste. D’une clé écrite deux fois, la dernière compte, comme pour `JSON.parse`.
   */
  readonly situer: (chemin: string, quoi?: 'valeur' | 'cle') => Place | null;
}

/**
 * Lit un texte ou des octets et dit toutes leurs fautes d’écriture : encodage, syntaxe (RFC 8259), balises en double. Ne dit rien de
 * ce que les valeurs devraient être : c’est l’affaire de `simuler`. Aucun contenu ne fait échouer l’appel ; rien n’est récursif.
 *
 * @throws TypeError la source n’en est pas une ; un `File` ou un `Blob` ne se lit pas aussitôt : donnez `await fichier.arrayBuffer()`
 */
export function lireJson(source: Exclude<Source, Blob>): JsonLu {
  if (isBlob(source)) {
    throw new TypeError(
      'lireJson répond aussitôt, ce qu’un File ou un Blob ne permet pas : donnez-lui « await fichier.arrayBuffer() ».',
    );
  }
  const { texte, encodage, document, constats } = readBytes(toBytes(source));
  const lines = createLineMap(texte);
  const index = document?.index ?? null;
  const places = { texte, lines, index };
  return {
    texte,
    encodage,
    juste: document !== null,
    valeur: document?.valeur,
    fautes: constats.map((raw) =>
      toFaute(wordFinding(raw, controlOf(raw), places, { verdict: 'illisible', ecran: false })),
    ),
    situer(chemin, quoi = 'valeur') {
      const span = index?.locate(chemin, quoi === 'cle');
      return span ? { ...span, ...lines.position(span.debut) } : null;
    },
  };
}

/** What the compiler refuses already, for who has one. */
function isBlob(source: unknown): boolean {
  return source instanceof Blob;
}

/** Those of the reader alone: the whole catalogue would come with all its rules. */
const CONTROLES: ReadonlyMap<ControleId, Control<ControleId>> = new Map(
  listControls<ControleId>([...LECTURE_CONTROLS, balisesUniques]).map((each) => [each.id, each]),
);

function controlOf({ controle }: RawFinding) {
  const control = CONTROLES.get(controle);
  if (!control) throw new Error(`« ${controle} » is no control of the reader`);
  return control;
}
