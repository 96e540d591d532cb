import { cleUnicite } from '#domain/portail/contexte.ts';
import { CONFORME, defineControl } from '../control.ts';
import { SOLDES_DEPENDANTS } from '../support/formulaires.ts';

/** Looks for any RIS demande of the same client, whoever deposited it. Nothing is said of a lone file. */
export const drimboxSansRis = defineControl({
  id: 'drimbox-sans-ris',
  titre: 'Le client de la DRIMbox a aussi une demande de RIS vague 2',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 6, préconisations',
      extrait:
        'La demande de financement DB s’accompagne obligatoirement d’une demande de financement RIS Vague 2.',
    },
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 5, écran de consultation, « Spécificité DB »',
      extrait:
        'A la date de signature de la VA, il n’existe pas de demande de solde RIS Va2 déposée.',
    },
  ],
  concerne: SOLDES_DEPENDANTS,
  niveau: 'demande',
  message:
    'Aucune demande de RIS vague 2 n’est connue pour le client de SIREN {valeur} : l’instruction de cette demande attendra.',
  explication:
    'Rien à corriger dans ce fichier. La consultation de la demande affichera « A la date de signature de la VA, il n’existe pas de demande de solde RIS Va2 déposée. » tant que la demande de RIS du même client manque.',
  check: ({ beneficiaires }, { portail, sons: { dependDe } }) => {
    if (!portail || dependDe === undefined) return CONFORME;
    const sansRis = beneficiaires
      .flatMap(({ siren }) => siren ?? [])
      .find(({ valeur }) => !portail.reclamations.has(cleUnicite(dependDe, 'siren', valeur)));
    return sansRis ? [{ chemin: sansRis.chemin, args: { valeur: sansRis.valeur } }] : CONFORME;
  },
});
