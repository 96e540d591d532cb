import type { Citation } from '../../sources.ts';
import { MOTS_TYPE } from '../../mots/demandes.ts';
import type { TypeDemande } from '../../vocabulaire.ts';
import type { GenreLettre, Preuve } from './lettre.ts';

/** Of a letter as a whole: its words, which are ours, and what says that the ASP writes it. */
interface MotsDeLettre {
  readonly titre: string;
  readonly phrase: (numero: string, type: TypeDemande) => string;
  /** In the name of its file. */
  readonly fichier: string;
  readonly preuve: Preuve;
}

const PROCESSUS: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Présentation du processus de financement »',
};

export const LETTRES: Readonly<Record<GenreLettre, MotsDeLettre>> = {
  decision: {
    titre: 'Décision d’attribution',
    phrase: (numero, type) =>
      `La demande de financement ${write(numero, type)} est décidée dans le portail fictif.`,
    fichier: 'decision_attribution',
    preuve: {
      sources: [
        {
          ...PROCESSUS,
          extrait:
            'obtenir la décision d’attribution de l’aide de l’Agence de Services et de Paiement',
        },
      ],
      presume: null,
    },
  },
  avis: {
    titre: 'Avis de paiement',
    phrase: (numero, type) =>
      `Le paiement de la demande ${write(numero, type)} est effectué dans le portail fictif.`,
    fichier: 'avis_de_paiement',
    preuve: {
      sources: [{ ...PROCESSUS, extrait: 'Avis de paiement pour chaque demande' }],
      presume: null,
    },
  },
  modification: {
    titre: 'Invitation à modifier la demande',
    phrase: (numero, type) =>
      `La demande ${write(numero, type)} est à modifier dans le portail fictif.`,
    fichier: 'invitation_a_modifier',
    preuve: {
      sources: [
        {
          source: 'guide-modification-sas',
          endroit: 'étape 3',
          extrait: 'Réception d’un e-mail vous invitant à modifier la demande',
        },
      ],
      presume: 'la source dit un courriel ; cette feuille est la nôtre.',
    },
  },
  refus: {
    titre: 'Notification du refus de la demande',
    phrase: (numero, type) =>
      `La demande ${write(numero, type)} est rejetée dans le portail fictif.`,
    fichier: 'notification_de_refus',
    preuve: {
      sources: [{ ...PROCESSUS, extrait: 'Notification du refus de la demande' }],
      presume:
        'la forme de cette notification n’est pas publiée. Aucune source ne donne de voie ni de délai de recours : aucun n’est écrit ici.',
    },
  },
};

function write(numero: string, type: TypeDemande): string {
  return `${numero} (${MOTS_TYPE[type].majuscules})`;
}
