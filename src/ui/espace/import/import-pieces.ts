import { avenantsDeLImport } from '#domain/portail/imports.ts';
import type { ImportJson, PieceDeposee, ZipRecu } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import { showName } from '#domain/pieces.ts';
import type { PiecesReport } from '#domain/pieces-report.ts';
import { canChoose, offerFichiers } from '#ui/pieces/fichiers-libres.ts';
import type { Inspection } from '#worker/client.ts';

/** The pieces that an import must receive, in the order of its file: the portal's pop-in « Documents attendus ». */
export function listPieces(etat: EtatPortail, recu: ImportJson): readonly PieceDeposee[] {
  return avenantsDeLImport(etat, recu).flatMap(({ demande }) => demande.pieces);
}

/** The JSON of the import without its rejected lines, whose pieces nobody awaits. */
export function writeRetenues(etat: EtatPortail, recu: ImportJson): string {
  const lignes = avenantsDeLImport(etat, recu).flatMap(({ demande }) => demande.ligne ?? []);
  const { numeroAns, siret } = recu;
  return `{"numeroAns":${JSON.stringify(numeroAns)},"siret":${JSON.stringify(siret)},"lignesImport":[${lignes.join(',')}]}`;
}

/** The zips that the portal took for this import. */
export function listAcceptes({ zips }: ImportJson): readonly ZipRecu[] {
  return zips.filter(({ statut }) => statut === 'OK');
}

/** The names that no new zip of this import may bear, those of its own accepted zips apart: they are judged with it. */
export function listNomsDejaUtilises(etat: EtatPortail, recu: ImportJson): readonly string[] {
  const acceptes = new Set(listAcceptes(recu).map(({ fichier }) => fichier.nom));
  return [...(etat.nomsDeZip.get(recu.siret) ?? [])].filter((nom) => !acceptes.has(nom));
}

/** The expected names that the zip of this rank brings under their exact name, fit for use; each once. */
export function listIntegrees({ attendus }: PiecesReport, zip: number): readonly string[] {
  const noms = attendus
    .filter(({ etat, entrees }) => etat === 'present' && entrees[0]?.zip === zip)
    .map(({ document }) => document.nomFichier);
  return [...new Set(noms)];
}

/**
 * Why the portal refuses the zip of this rank, null when it takes it. Presumed: one broken rule refuses the whole zip; what
 * the portal does of a zip that is good in part is not published.
 */
export function explainRefusZip({ zips, constats }: PiecesReport, rang: number): string | null {
  const zip = zips[rang];
  if (zip?.verdict !== 'non-conforme') return null;
  const grave = constats.find(
    (constat) => constat.zip?.rang === rang && constat.severite === 'bloquant',
  );
  const motif = grave?.libelle ?? zip.refus?.motif ?? zip.nom;
  const nom = grave?.entree ? showName(grave.entree.nom) : '';
  return motif.includes(nom) ? motif : `${motif.replace(/\.$/, '')} : ${nom}`;
}

/** The simulator can make another zip of it, or could once a person says which file is which. */
export function isMendable(inspection: Inspection): boolean {
  return inspection.plan?.utile === true || canAssign(inspection);
}

/** A document waits for a file, and there is one for it. */
export function canAssign({ plan, report }: Inspection): boolean {
  return (
    plan?.choix.some(
      (choix) => choix.choisi === null && canChoose(choix, offerFichiers(choix, plan, report)),
    ) ?? false
  );
}
