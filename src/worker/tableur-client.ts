import type { Partie } from '#domain/classeur/xlsx.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import type { LectureClasseur } from '#domain/tableur/classeur-lu.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import type { Preparation } from '#domain/tableur/preparation.ts';
import type { Tableau } from '#domain/tableur/tableau.ts';
import { judgeTexte, type TexteRequest } from './client.ts';
import { createFil, type Lost } from './fil.ts';
import type {
  PreparationRequest,
  SourceTableur,
  TableauRequest,
  TableurApi,
} from './tableur-api.ts';
// Inlined, as the other one (client.ts).
import TableurWorker from './tableur.ts?worker&inline';

export type * from './tableur-api.ts';

const fil = createFil<TableurApi>(() => new TableurWorker({ name: 'simulateur-segur-tableur' }));

/** A file that was prepared, as it is offered to the person, and what is said of it. */
export interface FichierJuge {
  readonly fichier: File;
  /** `situer` and `direPlace` (domain/tableur) put the place of a finding in the terms of the table. */
  readonly report: Report;
}

export type PreparationJugee =
  | {
      readonly ok: true;
      readonly preparation: Preparation;
      /** As many as `preparation.fichiers`, in their order. */
      readonly juges: readonly FichierJuge[];
    }
  | Lost;

/** Rows are made into demandes, then each file is judged. */
export interface EtapePreparation {
  readonly faits: number;
  /** Null while the number of files is not known. */
  readonly total: number | null;
}

/** What a judgement asks beside the text: the time, the models, the base that the person keeps. */
export type Circonstances = Omit<TexteRequest, 'nom' | 'texte' | 'choix'>;

interface Manieres {
  readonly signal?: AbortSignal;
}

/** Reads a file or a paste, with the same manners as `simulate`. `separateur`: of a text, when a person chose it. */
export async function lireClasseur(
  source: SourceTableur,
  { signal, separateur = null }: Manieres & { readonly separateur?: Separateur | null } = {},
): Promise<LectureClasseur | Lost> {
  return fil.call(signal, async (api) => api.lireClasseur(source, separateur));
}

/** Makes the JSON of a table and judges each, with the same manners as `simulate`. */
export async function preparer(
  request: PreparationRequest,
  circonstances: Circonstances,
  { signal, onEtape }: Manieres & { readonly onEtape?: (etape: EtapePreparation) => void } = {},
): Promise<PreparationJugee> {
  onEtape?.({ faits: 0, total: null });
  const made = await fil.call(signal, async (api) => ({
    ok: true as const,
    preparation: await api.preparer(request),
  }));
  if (!made.ok) return made;
  const { fichiers } = made.preparation;
  const choix = { ...AUCUN_CHOIX, formulaire: request.correspondance.formulaire };
  const juges: FichierJuge[] = [];
  for (const { nom, texte } of fichiers) {
    onEtape?.({ faits: juges.length, total: fichiers.length });
    const juge = await judgeTexte({ nom, texte, choix, ...circonstances }, { signal });
    if (!juge.ok) return juge;
    juges.push(juge);
  }
  return { ...made, juges };
}

/** A JSON as a table; null when it is no file of demandes. */
export async function tabuler(
  texte: string,
  formulaire: FormulaireId,
  { signal }: Manieres = {},
): Promise<{ readonly ok: true; readonly tableau: Tableau | null } | Lost> {
  const request: TableauRequest = { texte, formulaire };
  return fil.call(signal, async (api) => ({
    ok: true as const,
    tableau: await api.tabuler(request),
  }));
}

/** A zip of texts, a workbook that is written or several files, with the same manners as `simulate`. */
export async function zipTextes(
  parties: readonly Partie[],
): Promise<{ readonly ok: true; readonly zip: Blob } | Lost> {
  return fil.call(undefined, async (api) => ({
    ok: true as const,
    zip: await api.zipTextes(parties),
  }));
}
