import type { Avenant, ImportJson } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import { fold } from '#domain/texte.ts';
import { isBetween, readColonnes, searchItems, type Filtres, type Tri } from '#ui/kit/liste.ts';
import { COLONNES_IMPORTS, type ColonneImports } from './colonnes.ts';

/** The search block; '' = any. Days are `AAAA-MM-JJ`. */
export interface CriteresImports {
  readonly numeroAns: string;
  readonly type: TypeDemande | '';
  readonly du: string;
  readonly au: string;
}

export const SANS_CRITERE_IMPORT: CriteresImports = { numeroAns: '', type: '', du: '', au: '' };

/** The last first, as the guide's screen shows. */
export const TRI_IMPORTS: Tri<ColonneImports> = { colonne: 'id', sens: 'decroissant' };

const { sort, search } = readColonnes<ImportJson, ColonneImports>(COLONNES_IMPORTS);

export const sortImports = sort;

/** The imports of a fournisseur, the last first. */
export function listImports(etat: EtatPortail, siret: string): readonly ImportJson[] {
  return [...etat.imports.values()]
    .filter((recu) => recu.siret === siret)
    .sort((a, b) => b.id - a.id);
}

/** What the search block and the filters of the columns let through; the order is kept. */
export function filterImports(
  imports: readonly ImportJson[],
  { numeroAns, type, du, au }: CriteresImports,
  filtres: Filtres<ColonneImports>,
): readonly ImportJson[] {
  const gardes = searchItems(imports, numeroAns, (recu) => fold(recu.numeroAns)).filter(
    (recu) => (type === '' || recu.type === type) && isBetween(recu.importeLe, du, au),
  );
  return search(gardes, filtres);
}

/** « Après cette date, le JSON est supprimé »: nothing of it can be read again. */
export function isLisible({ etat }: ImportJson): boolean {
  return etat === 'complet' || etat === 'non-complete';
}

/** Those whose zip is still awaited, the first to expire first; `numero` is looked for in their n° ASP. */
export function listIncomplets(
  etat: EtatPortail,
  siret: string,
  numero: string,
): readonly ImportJson[] {
  const cle = fold(numero.trim());
  return listImports(etat, siret)
    .filter((recu) => recu.etat === 'non-complete')
    .filter((recu) => recu.retenues.some((numeroASP) => fold(numeroASP).includes(cle)))
    .sort((a, b) => compare(a.expireLe ?? '', b.expireLe ?? '') || a.id - b.id);
}

export interface DemandeIncomplete {
  readonly numeroASP: string;
  readonly avenant: Avenant;
}

/** The incomplete demandes of an import, with their numbers, in the order of the file. */
export function demandesIncompletes(
  etat: EtatPortail,
  recu: ImportJson,
): readonly DemandeIncomplete[] {
  return recu.retenues.flatMap((numeroASP) =>
    (etat.dossiers.get(numeroASP)?.avenants ?? [])
      .filter(({ importId }) => importId === recu.id)
      .map((avenant) => ({ numeroASP, avenant })),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
