import { compareDates, parseDate, parseIso, toJjMmAaaa } from '#domain/dates.ts';
import { CONFORME, defineControl } from '../control.ts';
import { SOLDES } from '../support/formulaires.ts';

export const realisationDansLesDelais = defineControl({
  id: 'realisation-dans-les-delais',
  titre: 'La prestation est réalisée avant la date limite',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Rappel des calendriers Ségur Vague 2 »',
      extrait: 'date limite de de réalisation des Prestations principales par les Fournisseurs',
    },
    { source: 'ans-calendrier-vague-1' },
  ],
  concerne: SOLDES,
  niveau: 'demande',
  message:
    'La date de réalisation {valeur} dépasse la date limite du {limite} ({sons}) : la demande serait rejetée à l’instruction.',
  explication:
    'Vérifiez la date sur la VA. Si elle est juste, la prestation a été réalisée après la date limite publiée : voyez avec l’ASP avant de déposer.',
  check: ({ dateRealisation }, { sons }) => {
    const limite = parseIso(sons.realisation?.fermeture ?? '');
    const date = dateRealisation === null ? null : parseDate(dateRealisation.valeur);
    if (dateRealisation === null || date === null || limite === null) return CONFORME;
    if (compareDates(date, limite) <= 0) return CONFORME;
    const args = { valeur: dateRealisation.valeur, limite: toJjMmAaaa(limite), sons: sons.titre };
    return [{ chemin: dateRealisation.chemin, args }];
  },
});
