import { formatEuros, formatHeure } from '../francais.ts';
import type { Citation } from '../sources.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import type { Courriel } from './courriel.ts';
import type { ActeDemande, Avenant } from './dossier.ts';
import type { LigneDeclaree } from './declaration.ts';
import type { Enrolement } from './fournisseur.ts';

/** The words of the mails, which are ours, and what says that each is sent. */
export type Texte = Pick<Courriel, 'objet' | 'corps' | 'sources' | 'presume'>;

const COURRIELS: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Présentation du processus de financement »',
};
const MODIFICATION: Citation = {
  source: 'guide-modification-sas',
  endroit: 'étape 3',
  extrait: 'Réception d’un e-mail vous invitant à modifier la demande',
};
const RELANCE: Citation = {
  source: 'guide-modification-sas',
  endroit: '« Que se passe-t-il si vous ne modifiez pas votre demande ? », J+10',
};
const ENROLEMENT: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Etapes de l’enrôlement », instruction de la demande',
};

export const TEXTES_DEMANDE: Readonly<
  Partial<
    Record<
      ActeDemande['acte'],
      /** `limite`: see `writeLimite`. */
      (
        nom: string,
        avenant: Avenant,
        commentaire: string | null,
        limite: HeureDeParis | null,
      ) => Texte
    >
  >
> = {
  'a-modifier': (nom, _, commentaire, limite) => ({
    objet: `${nom} : à modifier`,
    corps: `Votre ${nom} nécessite des modifications de votre part.${writeLimite(limite)}${quote(commentaire)}`,
    sources: [MODIFICATION],
    presume: null,
  }),
  relancee: (nom, _, commentaire, limite) => ({
    objet: `${nom} : relance, à modifier`,
    corps: `Votre ${nom} attend toujours vos modifications.${writeLimite(limite)}${quote(commentaire)}`,
    sources: [{ ...RELANCE, extrait: 'Vous recevez un e-mail de relance' }],
    presume: null,
  }),
  'delai-depasse': (nom) => ({
    objet: `${nom} : délai de modification dépassé`,
    corps: `Vous n’avez plus la possibilité de modifier votre ${nom}. Elle repasse au statut « en cours » et sera instruite en l’état.`,
    sources: [],
    presume: 'Le guide SAS dit ce qui arrive à J+20, pas qu’un courriel l’annonce.',
  }),
  confirmee: (nom) => ({
    objet: `${nom} : modifications reçues`,
    corps: `Vos modifications de votre ${nom} sont reçues. Elle repasse au statut « en cours » et sera de nouveau instruite.`,
    sources: [],
    presume: 'Aucune source ne dit qu’un courriel accuse réception des modifications.',
  }),
  annulee: (nom, _, commentaire) => ({
    objet: `${nom} : annulée`,
    corps: `Votre ${nom} est annulée.${quote(commentaire)}`,
    sources: [],
    presume: 'Les sources décrivent le statut « Annulée », pas le courriel qui l’annonce.',
  }),
  'attente-pieces': (nom, _, commentaire) => ({
    objet: `${nom} : pièces complémentaires attendues`,
    corps: `Votre ${nom} est en attente de pièces complémentaires.${quote(commentaire)}`,
    sources: [],
    presume: 'Les sources nomment le statut, pas le courriel qui l’annonce.',
  }),
  decidee: (nom, { montantDecide }, commentaire) => ({
    objet: `${nom} : validée`,
    corps: `Votre ${nom} est validée${writeAmount(montantDecide)}. La décision d’attribution est consultable avec la demande.${quote(commentaire)}`,
    sources: [COURRIELS],
    presume: null,
  }),
  rejetee: (nom, _, commentaire) => ({
    objet: `${nom} : rejetée`,
    corps: `Votre ${nom} est rejetée.${quote(commentaire)}`,
    sources: [{ ...COURRIELS, extrait: 'Notification du refus de la demande' }],
    presume: null,
  }),
  'paiement-effectue': (nom, { montantDecide }) => ({
    objet: `${nom} : avis de paiement`,
    corps: `Le paiement de votre ${nom} est effectué${writeAmount(montantDecide)}. L’avis de paiement est consultable dans « Suivi Financier ».`,
    sources: [{ ...COURRIELS, extrait: 'Avis de paiement pour chaque demande' }],
    presume: null,
  }),
};

/** What the mails of an enrôlement repeat of it. */
export interface DitEnrolement {
  readonly recapitulatif: readonly LigneDeclaree[];
  /** Null until the first validation. */
  readonly numero: string | null;
}

export const TEXTES_ENROLEMENT: Readonly<
  Record<
    Enrolement['historique'][number]['acte'],
    (nom: string, commentaire: string | null, dit: DitEnrolement) => readonly Texte[]
  >
> = {
  depose: (nom, _, { recapitulatif }) => [
    {
      objet: `${nom} : accusé de réception`,
      corps: `Votre ${nom} est bien reçue. Elle va être instruite.\n\nRécapitulatif des informations relatives à la demande d’enrôlement\n${listLines(recapitulatif)}`,
      sources: [
        { ...ENROLEMENT, extrait: 'Mail d’accusé de réception de ma demande' },
        {
          ...ENROLEMENT,
          extrait: 'Récapitulatif des informations relatives à la demande d’enrôlement',
        },
      ],
      presume: null,
    },
  ],
  'certificat-depose': (nom) => [
    {
      objet: `${nom} : accusé de réception du certificat`,
      corps: `Votre certificat de référencement est bien reçu. Votre ${nom} va être instruite.`,
      sources: [],
      presume: 'L’accusé de réception est documenté au dépôt, pas à la finalisation.',
    },
  ],
  valide: (nom, commentaire, { numero }) => [
    {
      objet: `${nom} : validée`,
      corps: `Votre ${nom} est validée. Numéro d’enrôlement associé à votre SIRET : ${numero ?? ''}.${quote(commentaire)}`,
      sources: [
        { ...ENROLEMENT, extrait: 'Mail de validation de la demande d’enrôlement' },
        { ...ENROLEMENT, extrait: 'Attribution du numéro d’enrôlement associé à votre SIRET' },
      ],
      presume: null,
    },
  ],
  rejete: (nom, commentaire) => [
    {
      objet: `${nom} : rejetée`,
      corps: `Votre ${nom} est rejetée.${quote(commentaire)}`,
      sources: [
        { ...ENROLEMENT, extrait: 'Mail de rejet de la demande d’enrôlement avec explicatif' },
      ],
      presume: null,
    },
  ],
};

/** A new account is announced by two mails, a known one (`premier` false) by its extension. The simulator makes no password. */
export function writeAccount(premier: boolean, mode: Enrolement['mode']): readonly Texte[] {
  const preuve: Pick<Texte, 'sources' | 'presume'> =
    mode === 'definitif'
      ? { sources: [ENROLEMENT], presume: null }
      : { sources: [], presume: 'Ce courriel est documenté pour un enrôlement définitif.' };
  if (!premier) {
    return [
      {
        objet: 'Extension de votre habilitation',
        corps:
          'Votre habilitation au portail est étendue à cet enrôlement. Vos identifiants ne changent pas.',
        ...preuve,
      },
    ];
  }
  return [
    {
      objet: 'Votre identifiant',
      corps: 'Le portail réel envoie ici votre identifiant. Ce simulateur n’en a pas besoin.',
      ...preuve,
    },
    {
      objet: 'Votre mot de passe',
      corps:
        'Le portail réel envoie ici votre mot de passe, dans un second courriel. Ce simulateur n’en crée aucun et ne vous en demandera jamais.',
      ...preuve,
    },
  ];
}

function listLines(lignes: readonly LigneDeclaree[]): string {
  return lignes
    .filter(([, valeur]) => valeur !== null)
    .map(([nom, valeur]) => `- ${nom} : ${valeur ?? ''}`)
    .join('\n');
}

/** `limite`: when the right to modify is lost; null: nothing is said. */
function writeLimite(limite: HeureDeParis | null): string {
  return limite === null
    ? ''
    : ` À J+20, le ${formatHeure(limite)} (heure présumée), vous ne pourrez plus la modifier : elle repassera au statut « en cours » et sera instruite en l’état.`;
}

function writeAmount(montant: number | null): string {
  return montant === null ? '' : ` pour un montant de ${formatEuros(montant)}`;
}

function quote(commentaire: string | null): string {
  return commentaire === null || commentaire === ''
    ? ''
    : `\n\nCommentaire du gestionnaire : « ${commentaire} »`;
}
