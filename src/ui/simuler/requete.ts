import type { Choix, Report } from '#domain/report.ts';
import { readClock } from '#clock.ts';
import * as client from '#worker/client.ts';
import { loadReferences } from '#ui/references/charger.ts';
import { simulation, toChoix, type LecturePortail } from './simulation.svelte.ts';

export { client };

/**
 * The thread, and what people brought, made ready while the page is idle: the first file waits for neither. `onReport`: what is said of
 * the sample that warms it up, unless a file has come before.
 */
export async function prepareSimulation(onReport: (report: Report) => void): Promise<void> {
  await loadReferences();
  await client.warmUp(onReport);
}

/** What is asked of the thread for this file, with the references of this moment. */
export async function makeRequest(fichier: File, choix: Choix, lecture: LecturePortail | null) {
  return { fichier, ...(await readMoment(choix, lecture)) };
}

/** The text of the atelier, judged as the file at hand. */
export async function juger(nom: string, texte: string) {
  return client.judgeTexte({ nom, texte, ...(await readPresent()) });
}

/** Another file, judged as the one at hand. */
export async function jugerFichier(fichier: File) {
  return client.simulate({ fichier, ...(await readPresent()) });
}

/** The numbers of the file at hand that public registers know; null when it cannot be read. */
export async function listNumeros(fichier: File, signal: AbortSignal) {
  const lus = await client.listNumeros({ fichier, ...(await readPresent()) }, { signal });
  return lus.ok ? lus.numeros : null;
}

/** All the sure corrections of the text, or those of one cause of its report. */
export async function corriger(fichier: File, cause: string | null) {
  return client.corriger({ fichier, ...(await readPresent()) }, cause);
}

const readPresent = () => readMoment(toChoix(simulation.choix), simulation.lecture);

async function readMoment(choix: Choix, lecture: LecturePortail | null) {
  // It reads its code while the references are read.
  client.wake();
  const references = await loadReferences();
  const moment = lecture?.() ?? { maintenant: readClock() };
  return { choix, ...references, ...moment };
}
