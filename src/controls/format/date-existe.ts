import { isJjMmAaaa, parseDate } from '#domain/dates.ts';
import { defineControl, type Signal } from '../control.ts';
import { DATES, nameOf } from '../support/champs.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

/** The spelling JJ/MM/AAAA is checked by the schema; here, that the day is in the calendar. */
export const dateExiste = defineControl({
  id: 'date-existe',
  titre: 'Les dates existent dans le calendrier',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT],
  niveau: 'demande',
  message:
    'Le champ {champ} doit être une date qui existe (JJ/MM/AAAA) : « {valeur} » n’existe pas.',
  explication:
    '{conseil} : le jour vient d’abord, puis le mois (01 à 12), puis l’année sur quatre chiffres. Le 29 février n’existe que les années bissextiles.',
  check: (demande) => {
    const signaux: Signal[] = [];
    for (const { read } of DATES) {
      const date = read(demande);
      if (date === null || parseDate(date.valeur) !== null || !isJjMmAaaa(date.valeur)) continue;
      const { chemin, valeur } = date;
      signaux.push(toSignal(chemin, valeur));
    }
    return signaux;
  },
});

/** « 02/15/2026 » has one reading: the month was written first. */
function toSignal(chemin: string, valeur: string): Signal {
  const args = { champ: nameOf(chemin), valeur };
  const [un = '', deux = '', annee = ''] = valeur.split('/');
  const inverse = `${deux}/${un}/${annee}`;
  if (parseDate(inverse) === null) {
    return { chemin, args: { ...args, conseil: `Vérifiez le jour et le mois de « ${valeur} »` } };
  }
  const conseil = `Le mois est écrit avant le jour, à l’américaine. Écrivez « ${inverse} »`;
  const texte = JSON.stringify(inverse);
  return {
    chemin,
    args: { ...args, conseil },
    remede: { type: 'valeur', chemin, texte, doute: false },
  };
}
