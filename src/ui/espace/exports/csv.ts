import type { ImportJson } from '#domain/portail/dossier.ts';
import { pickColonnes, type ColonneDemandes, type LigneDemandes } from '../demandes/colonnes.ts';
import { COLONNES_IMPORTS, ETAT_IMPORT, EXPIRATION_IMPORT } from '../imports/colonnes.ts';
import { COLONNES_EXPORT } from './colonnes.ts';
import { writeCsv } from '#domain/csv.ts';
import { toTableur } from '#ui/kit/colonnes.ts';

/** These columns of « Gérer mes demandes de financement », then ours. */
export function writeDemandesCsv(
  lignes: readonly LigneDemandes[],
  cles: readonly ColonneDemandes[],
): string {
  return writeCsv(toTableur([...pickColonnes(cles), ...COLONNES_EXPORT], lignes));
}

/** The columns of « Gérer mes importations JSONs », then what became of each import. */
export function writeImportsCsv(imports: readonly ImportJson[]): string {
  return writeCsv(toTableur([...COLONNES_IMPORTS, ETAT_IMPORT, EXPIRATION_IMPORT], imports));
}
