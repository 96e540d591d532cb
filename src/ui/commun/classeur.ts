import type { Classeur } from '#domain/classeur/classeur.ts';
import { writeXlsx } from '#domain/classeur/xlsx.ts';
import type { Failure } from '#domain/report.ts';
import { downloadFile } from './download.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a workbook as a file of the user. Null once it is done; else why it could not be. Import it from lazy chunks only. */
export async function downloadClasseur(nom: string, classeur: Classeur): Promise<Failure | null> {
  const { zipTextes } = await import('#worker/tableur-client.ts');
  const fait = await zipTextes(writeXlsx(classeur));
  if (!fait.ok) return fait.failure;
  downloadFile(nom, fait.zip, TYPE);
  return null;
}
