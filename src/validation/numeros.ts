import { numerosOf, type Numeros } from '#domain/registres/registres.ts';
import type { Failure } from '#domain/report.ts';
import { judgeFile } from './judge-file.ts';
import type { SimulationRequest } from './request.ts';

export type NumerosResult =
  | { readonly ok: true; readonly numeros: Numeros }
  | { readonly ok: false; readonly failure: Failure };

/** The numbers that public registers know, of the demandes of a file that are sound, or would be once mended. */
export async function listNumeros(request: SimulationRequest): Promise<NumerosResult> {
  const jugee = await judgeFile(request);
  if (!jugee.ok) return jugee;
  return { ok: true, numeros: numerosOf(jugee.judgement.contexte?.demandes ?? []) };
}
