import type { Avenant, ImportJson } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import { fold } from '#domain/texte.ts';
import { isBetween, searchItems } from '#ui/kit/liste.ts';

/** The search block; '' = any. Days are `AAAA-MM-JJ`. */
export interface CriteresImports {
  readonly numeroAns: string;
  readonly type: TypeDemande | '';
  readonly du: string;
  readonly au: string;
}

export const SANS_CRITERE_IMPORT: CriteresImports = { numeroAns: '', type: '', du: '', au: '' };

/** The imports of a fournisseur, the last first. */
export function listImports(etat: EtatPortail, siret: string): readonly ImportJson[] {
  return [...etat.imports.values()]
    .filter((recu) => recu.siret === siret)
    .sort((a, b) => b.id - a.id);
}

export function filterImports(
  imports: readonly ImportJson[],
  { numeroAns, type, du, au }: CriteresImports,
): readonly ImportJson[] {
  return searchItems(imports, numeroAns, (recu) => fold(recu.numeroAns)).filter(
    (recu) => (type === '' || recu.type === type) && isBetween(recu.importeLe, du, au),
  );
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
