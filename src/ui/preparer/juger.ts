import type { FormulaireId } from '#domain/formulaires.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { readClock } from '#clock.ts';
import * as client from '#worker/client.ts';
import { readPortail } from '#ui/portail/lecture.ts';
import { loadReferences } from '#ui/references/charger.ts';

/** A text that is made here, judged as « Simuler un JSON » judges it. `auPortail`: against the fictive portal, and at its time. */
export async function jugerTexte(
  nom: string,
  texte: string,
  formulaire: FormulaireId,
  auPortail: boolean,
) {
  const choix = { ...AUCUN_CHOIX, formulaire, type: FORMULAIRES[formulaire].type };
  return client.judgeTexte({ nom, texte, choix, ...(await readMoment(auPortail)) });
}

/** A file that is brought: what it is, and its text. */
export async function lireFichier(fichier: File, signal: AbortSignal) {
  const moment = await readMoment(false);
  return client.simulate({ fichier, choix: AUCUN_CHOIX, ...moment }, { signal });
}

/** With what a file is judged: the references of this moment; today, or the fictive portal and its time. */
export async function readMoment(auPortail: boolean) {
  const references = await loadReferences();
  const moment = (auPortail ? readPortail() : null) ?? { maintenant: readClock() };
  return { ...references, ...moment };
}
