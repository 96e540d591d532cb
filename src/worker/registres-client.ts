import { proxy } from 'comlink';
import type { LectureRegistre, ProgresRegistre } from '#domain/registres/lecture.ts';
import type { Numeros } from '#domain/registres/registres.ts';
import { createFil, type Lost } from './fil.ts';
import type { RegistresApi } from './registres-api.ts';
// Inlined, as the other threads, for the policy; apart from them, so that only those who bring an extract load it.
import RegistresWorker from './registres.ts?worker&inline';

const fil = createFil<RegistresApi>(
  () => new RegistresWorker({ name: 'simulateur-segur-registres' }),
);

/** Looks for numbers in an extract, in a thread of its own; aborting kills the thread at once. One call at a time. */
export function readRegistre(
  fichier: File,
  numeros: Numeros,
  { signal, onProgres }: { signal: AbortSignal; onProgres: (progres: ProgresRegistre) => void },
): Promise<LectureRegistre | Lost> {
  return fil.call(signal, async (api) => api.readRegistre(fichier, numeros, proxy(onProgres)));
}
