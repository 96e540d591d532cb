import type { ImportJson } from '#domain/portail/dossier.ts';
import { COLONNES_DEMANDES, type LigneDemandes } from '../demandes/demandes.ts';
import { formatDate } from '#domain/francais.ts';
import { DEMANDES } from '../demandes/textes.ts';
import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import { ETATS_IMPORT } from '#domain/mots/depots.ts';
import { IMPORTS, INCOMPLETES } from '../imports/textes.ts';
import { writeCsv } from '#ui/commun/csv.ts';

/** The columns of « Gérer mes demandes de financement »; amounts with a comma, as a French spreadsheet reads numbers. */
export function writeDemandesCsv(lignes: readonly LigneDemandes[]): string {
  return writeCsv([
    COLONNES_DEMANDES.map((colonne) => DEMANDES.colonnes[colonne]),
    ...lignes.map(({ textes }) =>
      COLONNES_DEMANDES.map((colonne) =>
        colonne === 'montant' ? textes.montant.replace('.', ',') : textes[colonne],
      ),
    ),
  ]);
}

/** The columns of « Gérer mes importations JSONs », then what became of each import. */
export function writeImportsCsv(imports: readonly ImportJson[]): string {
  const { colonnes } = IMPORTS;
  return writeCsv([
    [
      colonnes.id,
      colonnes.date,
      colonnes.numeroAns,
      colonnes.type,
      colonnes.nom,
      colonnes.nombre,
      colonnes.retenues,
      colonnes.rejetees,
      INCOMPLETES.colonnes.etat,
      INCOMPLETES.colonnes.expiration,
    ],
    ...imports.map((recu) => [
      String(recu.id),
      formatDate(recu.importeLe.slice(0, 10)),
      recu.numeroAns,
      MOTS_TYPE[recu.type].nom,
      recu.fichier.nom,
      String(recu.nombreLignes),
      String(recu.retenues.length),
      String(recu.rejetees.length),
      ETATS_IMPORT[recu.etat],
      formatDate((recu.expireLe ?? '').slice(0, 10)),
    ]),
  ]);
}
