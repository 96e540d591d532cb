import { EXERCICES } from '#domain/exercices/bibliotheque/bibliotheque.ts';
import type { Exercice } from '#domain/exercices/exercice.ts';
import {
  readExercice,
  TEXTE_MAX,
  writeExercice,
  type LectureExercice,
} from '#domain/exercices/lire.ts';
import { foldText, unfoldText } from '#ui/commun/lien.ts';
import { href } from '#ui/navigation/ecrans.ts';

/** Before the exercise that an address carries; no id of the library has a dot. */
const PORTE = 'lien.';
/** A sign takes three bytes at most, or two signs four. */
const OCTETS_MAX = 3 * TEXTE_MAX;
/** Signs of an address: of any exercise that is read at all, even if nothing of it can be deflated. */
const LIEN_MAX = 4 * TEXTE_MAX + 1000;
/** Signs that mails and chats still carry as one address. */
const ENVOI_MAX = 16_000;

const ABIME: LectureExercice = {
  ok: false,
  motif: 'Ce lien est abîmé, ou n’a pas été copié en entier.',
};

/** The address of an exercise: its id in the library, else the exercise itself, deflated. */
export async function lienOf(exercice: Exercice): Promise<string> {
  const connu = EXERCICES.some((each) => each === exercice);
  const lecture = connu ? exercice.id : `${PORTE}${await foldText(writeExercice(exercice))}`;
  return href({ nom: 'exercice/lecture', lecture });
}

/** Whether an address is still one once it is sent: a longer one only holds in a browser. */
export function isEnvoyable(lien: string): boolean {
  return lien.length <= ENVOI_MAX;
}

/** What an address names or carries, any text at all. */
export async function readLien(lecture: string): Promise<LectureExercice> {
  if (!lecture.startsWith(PORTE)) {
    const exercice = EXERCICES.find(({ id }) => id === lecture);
    return exercice
      ? { ok: true, exercice }
      : { ok: false, motif: 'Aucun exercice ne porte ce nom.' };
  }
  if (lecture.length > LIEN_MAX) return { ok: false, motif: 'Ce lien est trop long.' };
  const texte = await unfoldText(lecture.slice(PORTE.length), OCTETS_MAX);
  return texte === null ? ABIME : readExercice(texte);
}
