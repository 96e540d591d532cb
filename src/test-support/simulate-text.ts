import type { ContextePortail } from '#domain/portail/contexte.ts';
import { AUCUN_CHOIX, type Choix, type Report } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { simulate } from '#validation/simulate.ts';

interface Options {
  readonly nom?: string;
  readonly choix?: Choix;
  readonly maintenant?: HeureDeParis;
  readonly portail?: ContextePortail | null;
  readonly baseEligibles?: ReadonlySet<string> | null;
}

/** The report of a text or of bytes, on 23 March 2026 unless said otherwise. */
export async function simulateText(
  content: string | Uint8Array<ArrayBuffer>,
  options: Options = {},
): Promise<Report> {
  return (await simulateAll(content, options)).report;
}

/** The same, with what an import would deposit. */
export async function simulateAll(
  content: string | Uint8Array<ArrayBuffer>,
  {
    nom = 'fichier.json',
    choix = AUCUN_CHOIX,
    maintenant = '2026-03-23T10:00',
    portail = null,
    baseEligibles = null,
  }: Options = {},
) {
  const fichier = Object.assign(new Blob([content]), { name: nom });
  const result = await simulate({ fichier, choix, maintenant, portail, baseEligibles });
  if (!result.ok) throw new Error(`unexpected failure: ${result.failure.type}`);
  return result;
}
