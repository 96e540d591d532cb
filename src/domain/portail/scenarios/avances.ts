import { deposeModeleDocument, enrole, etape, type Solution } from '../jeux/actes.ts';
import { importDAvancesVague2 } from '../jeux/avances-lgc.ts';
import { unPdf } from '../jeux/fichiers-fictifs.ts';
import type { Etapes } from '../jeux/jeu.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import { acte, actes, envoieZip, importeEtape, montre, simule, termine } from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

const JOUR = '2026-03-23T10:00';

const LGC: Solution = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFLGC1', sons: 'MDV-LGC-Va2' };

/** The first number that the portal of these stories gives. */
const DOSSIER = 'FINMDV013001';

const avance = importDAvancesVague2(LGC, 'LGC-avance', JOUR, 301, 1);

export const AVANCE_PAYEE: Scenario = {
  id: 'avance-payee',
  titre: 'Une avance, du JSON au paiement',
  enseigne:
    'Ce que fait l’éditeur, ce que fait l’ASP, et quand le numéro de dossier apparaît. Le formulaire de cette avance n’est pas publié : sa structure est présumée.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S4:587', 'S4:696'],
      actes(
        'L’éditeur est enrôlé pour son LGC ; son modèle de bon de commande est validé.',
        function* () {
          yield* enrole(LGC, 'definitif');
          yield* deposeModeleDocument(LGC, 'BDC', 'valide');
        },
      ),
    ),
    cite(
      ['S1:31'],
      simule(
        'Il simule son JSON : une demande, pour un médecin libéral, avec son bon de commande. Rien de bloquant, sous réserve de la structure présumée.',
        avance,
        'sous-reserve',
      ),
    ),
    cite(
      ['S1:53', 'S2:648'],
      importeEtape(
        `Il l’importe : la demande reçoit son numéro, ${DOSSIER}. Il revient dans le fichier de sortie, et servira au solde.`,
        JOUR,
        avance,
      ),
    ),
    cite(
      ['S1:401'],
      envoieZip('Il joint le zip du bon de commande signé.', avance, 'LGC-avance.zip'),
    ),
    cite(['S2:495', 'S2:547'], termine('« Terminer » : la demande est « En cours ».')),
    cite(
      ['S2:814'],
      acte('L’ASP commence l’instruction.', { type: 'prendreEnCharge', numeroASP: DOSSIER }),
    ),
    cite(
      ['S2:551', 'S2:522'],
      acte('Tout concorde, elle décide la demande : une décision d’attribution est jointe.', {
        type: 'instruireDemande',
        numeroASP: DOSSIER,
        decision: 'decidee',
        commentaire: null,
      }),
    ),
    cite(
      ['S0:609'],
      acte('L’avance est mise en paiement.', {
        type: 'payerDemande',
        numeroASP: DOSSIER,
        paiement: 'en-cours',
      }),
    ),
    cite(
      ['S2:583', 'S4:563'],
      acte(
        'Le paiement est effectué : le solde pourra être demandé, une fois les pilotes et les supports de formation validés.',
        {
          type: 'payerDemande',
          numeroASP: DOSSIER,
          paiement: 'effectue',
        },
      ),
    ),
  ],
  issue: {
    phrase: `L’avance ${DOSSIER} est « Décidée » et payée.`,
    demandes: [{ numeroASP: DOSSIER, avenant: 0, statut: 'decidee' }],
  },
};

export const BDC_ERRONE: Scenario = {
  id: 'bon-de-commande-errone',
  titre: 'Un JSON erroné, puis un bon de commande erroné',
  enseigne:
    'Le portail lit le JSON et l’arrête tout de suite ; il ne lit pas le bon de commande : son erreur n’apparaît qu’à l’instruction.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S4:587'],
      actes('L’éditeur est enrôlé pour son LGC.', () => enrole(LGC, 'definitif')),
    ),
    cite(
      ['S4:856', 'S1:341'],
      simule(
        'Son JSON dit « vrai » là où il faut « true » : il n’est pas lu.',
        avance,
        'illisible',
        ['booleens-en-anglais'],
        (texte) => texte.replace(': true', ': vrai'),
      ),
    ),
    cite(
      ['S1:31'],
      simule('Corrigé, il passe, sous réserve de sa structure présumée.', avance, 'sous-reserve'),
    ),
    cite(['S1:53'], importeEtape('Il est importé.', JOUR, avance)),
    cite(
      ['S1:403', 'S4:891'],
      envoieZip(
        'Le zip apporte un bon de commande d’un autre montant. Rien ne l’arrête : les règles publiées de cet écran portent sur la taille, le format et le nom d’une pièce, pas sur ce qu’elle dit.',
        avance,
        'LGC-avance.zip',
      ),
    ),
    cite(['S2:495', 'S2:547'], termine('« Terminer » : la demande est « En cours ».')),
    cite(
      ['S2:826', 'S2:557'],
      acte(
        'Le gestionnaire compare les deux montants et passe la demande à « A modifier ». Un courriel part, comme le guide du SAS le décrit.',
        {
          type: 'instruireDemande',
          numeroASP: DOSSIER,
          decision: 'a-modifier',
          commentaire: 'Le montant du bon de commande n’est pas celui de la demande.',
        },
      ),
    ),
    cite(
      ['S0:613', 'S3:91'],
      montre(
        'L’éditeur ouvre « Modifier » et ajoute le bon de commande corrigé.',
        `#/espace/demandes/${DOSSIER}M0/modifier`,
      ),
    ),
    cite(
      ['S2:563'],
      actes(
        'Il confirme : « En cours » à nouveau. La pièce erronée reste au dossier : « ajout uniquement », dit le guide du SAS.',
        ajouteBonDeCommande,
      ),
    ),
    cite(
      ['S2:563', 'S2:551'],
      acte('Le gestionnaire reprend l’instruction, et décide.', {
        type: 'instruireDemande',
        numeroASP: DOSSIER,
        decision: 'decidee',
        commentaire: null,
      }),
    ),
  ],
  issue: {
    phrase: `L’avance ${DOSSIER} est « Décidée », sur le bon de commande corrigé.`,
    demandes: [{ numeroASP: DOSSIER, avenant: 0, statut: 'decidee' }],
  },
};

function* ajouteBonDeCommande(): Etapes {
  const piece = unPdf('MDV-LGC-Va2-BDC-00301-corrige.pdf');
  yield etape(
    {
      type: 'modifierDemande',
      numeroASP: DOSSIER,
      champs: [],
      pieces: [{ typeFichier: 'BON_COMMANDE', formatFichier: 'PDF', fichier: piece.fichier }],
    },
    piece,
  );
}
