import { depose } from '../jeux/actes.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avanceDecideeNonPayee, avancePubliee } from './dossiers-imagerie.ts';
import {
  acte,
  actes,
  avanceHorloge,
  envoieZip,
  importeEtape,
  paie,
  simule,
  surEcran,
  termine,
} from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

/** The day of the screens of the guide du solde Imagerie. */
const JOUR = '2026-03-23T10:00';

const nonPayee = avanceDecideeNonPayee();

const VEILLE = '2027-09-22T11:58';
const FERMETURE = '2027-09-22T12:00';
const ris = importDeSoldes('RIS-derniere-minute', VEILLE, [avancePubliee('FINIMG013594')]);
const tropTard = importDeSoldes('RIS-trop-tard', FERMETURE, [nonPayee]);

export const FENETRE_MIDI: Scenario = {
  id: 'fenetre-12h00',
  titre: 'La fenêtre qui ferme à 12h00',
  enseigne:
    'La date limite de dépôt a une heure : le 22/09/2027 à 12h00 pour le solde RIS de la vague 2. Que la dernière minute soit 11h59 est présumé.',
  jeu: 'imagerie',
  horloge: VEILLE,
  profil: {},
  etapes: [
    cite(
      ['S0:54'],
      actes('Deux avances RIS sont décidées et payées : leurs soldes peuvent être déposés.', () =>
        paie(nonPayee.numeroASP),
      ),
    ),
    cite(['S4:447'], importeEtape('À 11h58, le premier solde est importé.', VEILLE, ris)),
    cite(['S4:447'], avanceHorloge('Il est midi : la fenêtre se ferme.', FERMETURE, false)),
    cite(
      ['S4:447'],
      importeEtape(
        'Le second fichier arrive à 12h00. Il est correct, mais le portail ne prend plus rien.',
        FERMETURE,
        tropTard,
        'fenetre-fermee',
      ),
    ),
    cite(
      ['S0:396'],
      envoieZip(
        'Le premier import reste ouvert : ses pièces sont encore attendues, jusqu’à son expiration. Qu’on puisse les joindre après la fermeture est présumé : aucune source ne le dit.',
        ris,
        'RIS-derniere-minute.zip',
      ),
    ),
    cite(['S0:529'], termine('« Terminer » : le solde déposé à temps est « En cours ».')),
  ],
  issue: {
    phrase: 'Le solde importé à 11h58 est « En cours » ; l’autre n’est pas déposé.',
    demandes: [
      { numeroASP: 'FINIMG013594', avenant: 1, statut: 'en-cours' },
      { numeroASP: nonPayee.numeroASP, avenant: 0, statut: 'decidee' },
    ],
  },
};

const aCorriger = importDeSoldes('RIS-a-modifier', JOUR, [avancePubliee('FINIMG013594')]);
const modifie = importDeSoldes('DB-a-annuler', JOUR, [avancePubliee('FINIMG013608')]);

export const A_MODIFIER: Scenario = {
  id: 'a-modifier-j20',
  titre: '« À modifier » jusqu’à J+20',
  enseigne:
    'Une demande « A modifier » attend l’éditeur. Un rappel part à J+10 ; à J+20, elle est instruite en l’état et ne se modifie plus. Le guide du SAS le dit ; pour un RIS, c’est présumé.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S0:529'],
      actes('L’éditeur dépose un solde RIS, pièces comprises.', () => depose(JOUR, aCorriger)),
    ),
    cite(
      ['S0:595', 'S2:826'],
      acte('Le gestionnaire de l’ASP demande une correction.', {
        type: 'instruireDemande',
        numeroASP: 'FINIMG013594',
        decision: 'a-modifier',
        commentaire: 'Le montant de la facture ne correspond pas à la pièce jointe.',
      }),
    ),
    cite(
      ['S3:97'],
      avanceHorloge(
        'Dix jours passent sans réponse : à J+10, un courriel de relance part.',
        '2026-04-02T10:00',
        true,
      ),
    ),
    cite(
      ['S3:103'],
      surEcran(
        '#/espace/demandes/FINIMG013594M1/modifier',
        avanceHorloge(
          'La veille de J+20, à 23h59, il est encore temps. Compter en jours de calendrier, et à minuit, est présumé.',
          '2026-04-11T23:59',
          false,
        ),
      ),
    ),
    cite(
      ['S3:105'],
      avanceHorloge(
        'Une minute plus tard, c’est J+20 : la demande est repassée « En cours », en l’état.',
        '2026-04-12T00:00',
        true,
      ),
    ),
    cite(
      ['S3:103'],
      acte(
        'L’éditeur voudrait répondre maintenant : la demande n’est plus « A modifier ».',
        { type: 'nePasModifier', numeroASP: 'FINIMG013594' },
        'transition',
      ),
    ),
  ],
  issue: {
    phrase: 'Le solde FINIMG013594M1 est « En cours », jugé en l’état.',
    demandes: [{ numeroASP: 'FINIMG013594', avenant: 1, statut: 'en-cours' }],
  },
};

export const ANNULATION: Scenario = {
  id: 'annulation',
  titre: 'Annulation et historisation',
  enseigne:
    'Annuler un avenant rend « Historisée » celui qui le précède. Le dossier garde tout ; d’après le libellé du portail, il n’accepte plus de solde.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S0:529'],
      actes('L’éditeur dépose un solde DRIMbox, pièces comprises.', () => depose(JOUR, modifie)),
    ),
    cite(
      ['S0:598', 'S0:599'],
      acte('L’ASP annule la demande. L’avance, avenant M0, devient « Historisée ».', {
        type: 'instruireDemande',
        numeroASP: 'FINIMG013608',
        decision: 'annulee',
        commentaire: 'À la demande du client.',
      }),
    ),
    cite(
      ['S0:358'],
      simule(
        'L’éditeur tente un nouveau solde sur ce dossier. Son dernier avenant n’est plus une avance décidée et payée : refusé.',
        { ...modifie, nom: 'DB-apres-annulation' },
        'rejete',
        ['avance-decidee-et-payee'],
      ),
    ),
  ],
  issue: {
    phrase: 'M1 est « Annulée », M0 « Historisée ».',
    demandes: [
      { numeroASP: 'FINIMG013608', avenant: 0, statut: 'historisee' },
      { numeroASP: 'FINIMG013608', avenant: 1, statut: 'annulee' },
    ],
  },
};
