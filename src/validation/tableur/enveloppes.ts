import { firstCell, sayRead, type RangeeNumerotee, type Temoin, type Trouvee } from './cellules.ts';
import type { PlanBloc, PlanValeur } from './plan.ts';

type Demande = readonly RangeeNumerotee[];

/** Demandes of one file: what stands around them is the same. */
interface Lot {
  readonly demandes: Demande[];
  /** The cells that say it, each in its row and its column. */
  readonly autour: readonly RangeeNumerotee[];
}

/** Rows of demandes that leave a column of what stands around them empty. */
interface Manque {
  readonly colonne: number;
  readonly lignes: number[];
  /** The demande above says it, or every one that says something of it; else nothing does. */
  readonly repris: boolean;
}

export interface Enveloppes {
  readonly lots: readonly Lot[];
  readonly manques: readonly Manque[];
}

interface Champ {
  readonly balise: string;
  /** Of its columns: a constant is for all. */
  readonly plan: PlanValeur;
  readonly colonne: number;
}

/** Demandes by what stands around them, compared as it is read. A cell that is left empty is that of the demande above. */
export function gatherEnveloppes(
  demandes: readonly Demande[],
  autour: PlanBloc,
  temoin: Pick<Temoin, 'onLue'>,
): Enveloppes {
  const champs = listChamps(autour);
  const dites = demandes.map((demande) =>
    champs.map(({ plan, balise }) => firstCell(plan, demande, balise, temoin)),
  );
  const courantes = champs.map((champ, rang) =>
    findSeule(
      champ,
      dites.flatMap((trouvees) => trouvees[rang] ?? []),
    ),
  );
  const lots = new Map<string, Lot>();
  const manques = new Map<string, Manque>();
  for (const [numero, demande] of demandes.entries()) {
    for (const [rang, { colonne }] of champs.entries()) {
      const trouvee = dites[numero]?.[rang];
      if (trouvee) courantes[rang] = trouvee;
      else noter(manques, colonne, courantes[rang] !== null, demande[0]?.ligne ?? 0);
    }
    const cle = JSON.stringify(
      champs.map(({ plan, balise }, rang) => sayRead(courantes[rang]?.cellule ?? '', plan, balise)),
    );
    const lot = lots.get(cle) ?? { demandes: [], autour: courantes.flatMap(alone) };
    lots.set(cle, lot);
    lot.demandes.push(demande);
  }
  return { lots: [...lots.values()], manques: [...manques.values()] };
}

function listChamps(bloc: PlanBloc): readonly Champ[] {
  return [...bloc.balises].flatMap(([balise, plan]): readonly Champ[] => {
    if (plan.genre === 'bloc') return listChamps(plan);
    if (plan.genre === 'liste') return [];
    const sources = plan.sources.filter(({ colonne }) => colonne !== null);
    const [premiere] = sources;
    return premiere && premiere.colonne !== null
      ? [{ balise, plan: { ...plan, sources }, colonne: premiere.colonne }]
      : [];
  });
}

/** What a column says, when it says one thing: so do the demandes above the first that says it. */
function findSeule({ plan, balise }: Champ, trouvees: readonly Trouvee[]): Trouvee | null {
  const lues = new Set(trouvees.map(({ cellule }) => sayRead(cellule, plan, balise)));
  return lues.size === 1 ? (trouvees[0] ?? null) : null;
}

function noter(
  manques: Map<string, Manque>,
  colonne: number,
  repris: boolean,
  ligne: number,
): void {
  const cle = `${colonne} ${repris}`;
  const manque = manques.get(cle) ?? { colonne, repris, lignes: [] };
  manques.set(cle, manque);
  manque.lignes.push(ligne);
}

/** A cell in a row where nothing else is said. */
function alone(trouvee: Trouvee | null): RangeeNumerotee | [] {
  if (trouvee === null) return [];
  const { ligne, colonne, cellule } = trouvee;
  return { ligne, cellules: [...Array.from({ length: colonne }, () => ''), cellule] };
}
