import { readBloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl } from '../control.ts';

const SCENARIOS = 'scenariosEffectivementInstalles';

export const risDeployePourDrimbox = defineControl({
  id: 'ris-deploye-pour-drimbox',
  titre: 'Une demande DRIMbox va avec un RIS vague 2',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 5, « Spécificité DB »',
      extrait:
        'l’instruction de la demande DB ne peut commencer qu’une fois l’instruction de la demande RIS pour le même bénéficiaire finalisée',
    },
  ],
  concerne: ['img-db-va2.solde'],
  niveau: 'demande',
  message:
    'isRISVa2Deploye vaut false : l’instruction de cette demande attendra celle de la demande de RIS du même bénéficiaire.',
  explication:
    'Rien à corriger si c’est exact. Déposez la demande de solde RIS vague 2 du même client : tant qu’elle n’est pas instruite, la demande DRIMbox reste en attente.',
  check: ({ ligne }) =>
    readBloc(ligne, SCENARIOS)['isRISVa2Deploye'] === false
      ? [{ chemin: `/${SCENARIOS}/isRISVa2Deploye` }]
      : CONFORME,
});
