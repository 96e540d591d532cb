import { anonymiser, type Anonyme } from '#domain/anonymat/anonymiser.ts';
import { compareCopie, type Ecarts } from '#domain/anonymat/comparer.ts';
import { encodeLike } from './encoder.ts';
import { readSeuils } from '#domain/anonymat/seuils.ts';
import type { Report } from '#domain/report.ts';
import { afterPaint } from '#ui/commun/after-paint.ts';
import { loadModeles } from '#ui/references/modeles.svelte.ts';

export interface Choix {
  readonly graine: number;
  readonly decalerDates: boolean;
  readonly decalerMontants: boolean;
}

export interface Prepare {
  readonly anonyme: Anonyme;
  readonly fichier: File;
  readonly ecarts: Ecarts;
  /** Of the original, judged as the copy is. */
  readonly nombreConstats: number;
}

/** Another sort of file has no places where names are known to stand. */
export function isPreparable({ texte, constats }: Report): boolean {
  return (
    texte.trim() !== '' && !constats.some(({ controle }) => controle === 'fichier-est-du-json')
  );
}

/** The copy, and what is said of it and not of the original, or the other way round; null when a judgement did not end. */
export async function prepare(
  report: Report,
  choix: Choix,
  signal: AbortSignal,
): Promise<Prepare | null> {
  // What is being done is said first: a large file takes a second.
  await new Promise<void>((resolve) => afterPaint(resolve));
  const anonyme = anonymiser(report.texte, { ...choix, ...readSeuils(report) });
  const fichier = writeFile(anonyme.texte, report, NOM_COPIE);
  const original = await judge(writeFile(report.texte, report, report.fichier.nom), report, signal);
  const partage = original && (await judge(fichier, report, signal));
  if (!original || !partage) return null;
  const ecarts = compareCopie(original, partage);
  return { anonyme, fichier, ecarts, nombreConstats: original.constats.length };
}

/** Alone: neither a fictive portal nor a base of ES knows the numbers of the copy. */
async function judge(fichier: File, report: Report, signal: AbortSignal): Promise<Report | null> {
  const [client, modeles] = await Promise.all([import('#worker/client.ts'), loadModeles()]);
  const { choix, maintenant } = report;
  const result = await client.simulate({ fichier, choix, maintenant, modeles }, { signal });
  return result.ok ? result.report : null;
}

function writeFile(texte: string, report: Report, nom: string): File {
  return new File([encodeLike(texte, report)], nom, { type: 'application/json' });
}

/** Its own: the name of a file often names a client. */
const NOM_COPIE = 'demandes_anonyme.json';

/** Nobody can guess what another preparation drew. */
export function drawGraine(): number {
  return crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
}
