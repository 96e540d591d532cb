import type { FormulaireId } from '#domain/formulaires.ts';
import type { FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { Constante, Correspondance } from '#domain/tableur/correspondance.ts';
import { hasPieces } from '#domain/tableur/nommer-pieces.ts';
import type { Reconnu } from '#domain/tableur/reconnaitre.ts';
import { reprendreSur, titresOf } from '#domain/tableur/retrouver.ts';
import {
  compter,
  constantesDuFichier,
  donner,
  listPerdus,
  neufs,
  poser,
  reprendre,
  traduire,
  type Gestes,
  type Trouvee,
} from './gestes.ts';
import { travaux } from './travaux.ts';

/** What was done by hand before, on this table or for another form. */
interface Repris {
  readonly nombre: number;
  /** Names of what has no place here. */
  readonly perdus: readonly string[];
}

let feuille: FeuilleLue | null = null;
let reconnu = $state.raw<Reconnu | null>(null);
let gestes = $state.raw<Gestes | null>(null);
let repris = $state.raw<Repris | null>(null);
let correspondance = $state.raw<Correspondance | null>(null);

const trouvees = $derived<ReadonlyMap<number, Trouvee>>(
  new Map([
    ...(reconnu?.correspondance.colonnes ?? []).map(({ colonne }) => [colonne, 'nom'] as const),
    ...(gestes?.liens ?? []).map(({ colonne, comment }) => [colonne, comment] as const),
  ]),
);

/** How the columns of the sheet at hand make demandes: what its headings tell, and what was done by hand over it. */
export const liaison = {
  get correspondance() {
    return correspondance;
  },
  /** What the headings say, whatever was changed since. */
  get reconnu() {
    return reconnu;
  },
  get repris() {
    return repris;
  },
  /** How each column was linked, by its rank. */
  get trouvees() {
    return trouvees;
  },
};

export function close(): void {
  [feuille, reconnu, gestes, repris, correspondance] = [null, null, null, null, null];
}

/** Another sheet; `suite`: of the same file, for which values may have been typed. */
export async function show(nouvelle: FeuilleLue, suite: boolean): Promise<void> {
  const communes = suite && gestes ? constantesDuFichier(gestes) : [];
  const fait = travaux.find(nouvelle, null);
  feuille = nouvelle;
  gestes = fait?.apres ?? null;
  repris = fait && { nombre: compter(fait.apres), perdus: listPerdus(fait.avant, fait.apres) };
  await propose();
  if (communes.length > 0) act((avant) => giveAll(avant, communes));
}

/** The links are looked for anew; what was done by hand stays where the form has its place. */
export async function chooseFormulaire(formulaire: FormulaireId): Promise<void> {
  if (!gestes || !feuille) return;
  const avant = gestes;
  gestes = traduire(avant, formulaire, travaux.find(feuille, formulaire)?.apres ?? null);
  repris = { nombre: 0, perdus: listPerdus(avant, gestes) };
  await propose();
  act(same);
}

/** `entete`: number of the row, from 1; 0 when there is none. */
export async function chooseEntete(entete: number): Promise<void> {
  if (!gestes || !feuille) return;
  gestes = { ...gestes, entete: Math.min(entete, feuille.rangees.length) };
  await propose();
  act(same);
}

/** A mapping that was kept, in the place of all that the headings tell. Gives how many of its columns are here. */
export async function reprendreGardee(gardee: Correspondance): Promise<number> {
  if (!gestes || !feuille) return 0;
  const retrouvee = reprendreSur(feuille, gardee);
  const { formulaire, entete } = retrouvee;
  gestes = { ...gestes, formulaire, entete };
  repris = null;
  await propose();
  const { correspondance: proposee } = reconnu ?? { correspondance: retrouvee };
  act((avant) => reprendre(avant, retrouvee, proposee));
  return retrouvee.colonnes.length;
}

/** What the headings tell, and nothing else. */
export async function repartir(): Promise<void> {
  if (!gestes || !feuille) return;
  gestes = neufs(feuille, { formulaire: gestes.formulaire, entete: 0 });
  repris = null;
  await propose();
}

export function act(change: (avant: Gestes) => Gestes): void {
  if (!gestes) return;
  gestes = change(gestes);
  travaux.remember(gestes);
  lay();
}

const same = (gestes: Gestes) => gestes;

function giveAll(gestes: Gestes, constantes: readonly Constante[]): Gestes {
  return constantes.reduce((avant, { chemin, texte }) => donner(avant, chemin, texte), gestes);
}

/** Without anything done by hand, the headings tell the form too. */
async function propose(): Promise<void> {
  const lue = feuille;
  if (!lue) return;
  const { reconnaitre } = await import('#domain/tableur/reconnaitre.ts');
  if (lue !== feuille) return;
  reconnu = reconnaitre(lue, gestes?.formulaire ?? null, gestes?.entete ?? null);
  const titres = titresOf(lue, reconnu.correspondance.entete);
  gestes = gestes ? { ...gestes, titres } : neufs(lue, reconnu.correspondance);
  lay();
}

function lay(): void {
  if (!reconnu || !gestes || !feuille) return;
  const proposee = reconnu.correspondance;
  correspondance = poser({ ...proposee, nommerPieces: !hasPieces(proposee) }, gestes, feuille);
}
