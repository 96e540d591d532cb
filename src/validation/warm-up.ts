import { AUCUN_CHOIX } from '#domain/report.ts';
import exemple from '../../schemas/exemples/img-ris-va2.solde.json';
import { simulate } from './simulate.ts';

/** Enough lines and passes for the engine to optimise the hot paths (measured: see bench/README.md). */
const LINES = 100;
const PASSES = 5;

/** Runs a bundled sample, a tenth of it faulty, so that the first real file finds warm code. */
export async function warmUp(): Promise<void> {
  const [line] = exemple.lignesImport;
  const lignesImport = Array.from({ length: LINES }, (_, rank) => ({
    ...line,
    ...(rank % 10 === 0 ? { VA: {} } : {}),
    numLigne: rank + 1,
  }));
  const text = JSON.stringify({ ...exemple, lignesImport }, null, 2);
  const fichier = Object.assign(new Blob([text]), { name: 'echantillon.json' });
  for (let pass = 0; pass < PASSES; pass++) {
    await simulate({ fichier, choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' });
  }
}
