import { applyEdits, compareEdits, selectDisjoint } from '#domain/corrections/edits.ts';
import { composeFaits, type Fait } from '#domain/corrections/faits.ts';
import { isCorrigible, partout, type Corrigible } from '#domain/corrections/partout.ts';
import type { Finding, Report } from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import { findAdded, splitLot } from './essai-corrections.ts';
import type { EtapeSimulation, SimulationRequest } from './request.ts';
import { simulate } from './simulate.ts';

/** A correction that was not made, at its place in the text that is given back. */
export interface Laissee {
  readonly constat: Finding;
  /** `a-voir`: it is not sure. `ajoute`: another finding would come with it. `essais`: too much had been tried before it. */
  readonly raison: 'a-voir' | 'ajoute' | 'essais';
  /** What would come, as it would be said. */
  readonly ajoute: string | null;
}

type Jugee = Extract<ReportResult, { ok: true }>;

export type CorrectionResult =
  | (Jugee & {
      /** The text as corrected; the report is about it. */
      readonly texte: string;
      /** What was done, as disjoint changes of the text that was given, in its order: each can be undone without the others. */
      readonly faits: readonly Fait[];
      readonly laissees: readonly Laissee[];
    })
  | Extract<ReportResult, { ok: false }>;

/**
 * A round mends one layer (syntax, envelope, tags, values, what only a sound demande shows), or one of the corrections that meet at a
 * place. A file that asks for more was made to: the rest is left, and said.
 */
const TOURS_MAX = 12;

/** Judgements after the first, in all: to find who brings a finding takes a few. */
const JUGEMENTS_MAX = 40;

/**
 * Makes the sure corrections of a file, or those of one cause of its report (`domain/causes.ts`), judges again, and so on until none
 * is left. What would bring a finding that was not there is taken back. The rest of the text stays as it is, byte for byte.
 */
export async function corriger(
  request: SimulationRequest,
  cause: string | null = null,
  onEtape?: (etape: EtapeSimulation) => void,
): Promise<CorrectionResult> {
  const premiere = await simulate(request, onEtape);
  if (!premiere.ok) return premiere;
  const depart = premiere.report.texte;
  const refus = new Map<string, Pick<Laissee, 'raison' | 'ajoute'>>();
  let jugee = premiere;
  let faits: readonly Fait[] = [];
  let jugements = 0;
  for (let tour = 0; tour < TOURS_MAX; tour++) {
    const base = jugee.report;
    const lots = [selectDisjoint(choose(base).filter(isNew).map(toFait))];
    let gardes: readonly Fait[] = [];
    for (let lot = lots.pop(); lot && lot.length > 0; lot = lots.pop()) {
      const avec = [...gardes, ...lot].sort(compareEdits);
      const essai = jugements < JUGEMENTS_MAX ? await judge(applyEdits(base.texte, avec)) : null;
      jugements += 1;
      if (essai?.ok === false) return essai;
      const ajoute = essai && findAdded(base, essai.report, avec);
      if (essai && !ajoute) {
        gardes = avec;
        jugee = essai;
      } else if (ajoute && lot.length > 1) lots.push(...splitLot(lot, ajoute));
      else refuse(lot, ajoute);
    }
    if (gardes.length === 0) break;
    faits = composeFaits(depart, faits, gardes);
  }
  return { ...jugee, texte: jugee.report.texte, faits, laissees: listLaissees(jugee.report) };

  /** What a person has seen at one place and asks for everywhere need not be sure. */
  function choose({ constats }: Report): readonly Corrigible[] {
    if (cause !== null) return partout(constats, cause);
    return constats.filter(isCorrigible).filter(({ correction }) => correction.sure);
  }

  function isNew(constat: Corrigible): boolean {
    return !refus.has(keyOf(constat));
  }

  function judge(texte: string): Promise<ReportResult> {
    const fichier = new File([texte], request.fichier.name);
    return simulate({ ...request, fichier }, onEtape);
  }

  function refuse(lot: readonly Fait[], ajoute: Finding | null): void {
    for (const constat of lot.flatMap(({ constats }) => constats)) {
      refus.set(keyOf(constat), {
        raison: ajoute ? 'ajoute' : 'essais',
        ajoute: ajoute?.libelle ?? null,
      });
    }
  }

  function listLaissees({ constats }: Report): readonly Laissee[] {
    const restent = cause === null ? constats.filter(isCorrigible) : partout(constats, cause);
    return restent.map((constat) => {
      const defaut = constat.correction.sure || cause !== null ? 'essais' : 'a-voir';
      return { constat, ...(refus.get(keyOf(constat)) ?? { raison: defaut, ajoute: null }) };
    });
  }
}

function toFait(constat: Corrigible): Fait {
  const { debut, fin, avant, texte } = constat.correction;
  return { debut, fin, avant, texte, constats: [constat] };
}

/** The same correction on a later text; mistakes of syntax have no path, and one of a demande speaks for its likes. */
function keyOf({ controle, numLigne, chemin, correction }: Finding): string {
  return JSON.stringify([controle, numLigne, chemin, correction?.avant, correction?.texte]);
}
