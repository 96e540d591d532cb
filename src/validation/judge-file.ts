import type { Failure } from '#domain/report.ts';
import { readMended } from './essai-lecture.ts';
import { judge, NOTHING_JUDGED, type Judgement } from './judge.ts';
import { readFile } from './lecture/read.ts';
import type { EtapeSimulation, SimulationRequest } from './request.ts';

type Jugee =
  | {
      readonly ok: true;
      readonly reading: Awaited<ReturnType<typeof readFile>>;
      /** The text as the corrections of its syntax would leave it; null when it is sound, or past mending. */
      readonly mended: ReturnType<typeof readMended>;
      readonly judgement: Judgement;
    }
  | { readonly ok: false; readonly failure: Failure };

/** Reads and judges a file. What it holds never makes it throw; an unreadable file is a Failure. */
export async function judgeFile(
  request: SimulationRequest,
  onEtape: (etape: EtapeSimulation) => void = () => {},
): Promise<Jugee> {
  onEtape('lecture');
  let reading: Awaited<ReturnType<typeof readFile>>;
  try {
    reading = await readFile(request.fichier, { empreinte: !request.verdictSeul });
  } catch (error) {
    // The browser says so when the file was moved, changed or locked after it was chosen.
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, failure: { type: 'fichier-inaccessible', detail: error.message } };
  }
  onEtape('format');
  const mended = readMended(reading, request);
  const judgement = reading.document
    ? judge(reading.document, reading.texte, request, () => onEtape('technique'))
    : (mended?.judgement ?? NOTHING_JUDGED);
  return { ok: true, reading, mended, judgement };
}
