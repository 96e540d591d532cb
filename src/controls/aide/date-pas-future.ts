import { compareDates, parseDate, parseIso } from '#domain/dates.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { DATES } from '../support/champs.ts';

export const datePasFuture = defineControl({
  id: 'date-pas-future',
  titre: 'Les dates ne sont pas dans le futur',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Les documents sont signés avant le dépôt : une date future est sans doute une faute de frappe. Aucun texte ne dit que le portail le contrôle.',
  niveau: 'demande',
  message: 'La date {valeur} est dans le futur : {nom} devrait être déjà passée.',
  explication:
    'Comparez avec le document signé : le plus souvent, l’année est fausse, ou le jour et le mois sont inversés.',
  check: (demande, { maintenant }) => {
    const aujourdHui = parseIso(maintenant);
    if (aujourdHui === null) return CONFORME;
    const signaux: Signal[] = [];
    for (const { nom, read } of DATES) {
      const champ = read(demande);
      const date = champ === null ? null : parseDate(champ.valeur);
      if (champ === null || date === null || compareDates(date, aujourdHui) <= 0) continue;
      signaux.push({ chemin: champ.chemin, args: { valeur: champ.valeur, nom } });
    }
    return signaux;
  },
});
