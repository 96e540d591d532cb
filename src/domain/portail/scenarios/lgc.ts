import {
  depose,
  deposePilote,
  deposeSupport,
  enrole,
  etape,
  type Solution,
} from '../jeux/actes.ts';
import { unMedecin } from '../jeux/beneficiaires-fictifs.ts';
import type { Etapes } from '../jeux/jeu.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avanceDe, PAYEE } from './avance-posee.ts';
import { actes, paie, simule } from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

const JOUR = '2026-03-23T10:00';

const LGC: Solution = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFLGC1', sons: 'MDV-LGC-Va2' };

const medecin = { ...unMedecin(701), typeActivite: null };
const avance = avanceDe(LGC, 'FINMDV014001', medecin, PAYEE);
const solde = importDeSoldes('LGC-solde', JOUR, [avance]);

export const CINQ_PILOTES: Scenario = {
  id: 'cinq-pilotes',
  titre: 'Un LGC et ses cinq pilotes',
  enseigne:
    'Pour un LGC de la vague 2, les soldes attendent cinq PV pilotes signés par des clients, et des supports de formation ; l’ASP en vérifie la conformité. Le formulaire de ce solde n’est pas publié : sa structure est présumée.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S4:587'],
      actes('L’éditeur est enrôlé pour son LGC ; une avance est payée.', function* () {
        yield* enrole(LGC, 'definitif');
        yield etape({ type: 'poserAvance', ...avance });
      }),
    ),
    cite(
      ['S4:563'],
      simule(
        'Il simule un premier solde. La structure de ce formulaire est présumée : elle informe sans bloquer. La règle des pilotes, elle, est écrite, et aucun n’est validé : refusé.',
        solde,
        'rejete',
        ['pilotes-valides'],
      ),
    ),
    cite(
      ['S4:563'],
      actes('Il dépose quatre PV, que l’ASP valide. Il en manque un.', function* () {
        for (const rang of [1, 2, 3, 4]) {
          yield* deposePilote(LGC, `Cabinet fictif n° ${rang}`, `PV-LGC-${rang}.pdf`, 'valide');
        }
      }),
    ),
    cite(
      ['S4:561'],
      actes('Le cinquième est refusé : le client ne l’a pas signé.', () =>
        deposePilote(LGC, 'Cabinet fictif n° 5', 'PV-LGC-5.pdf', 'refuse', 'Signature absente.'),
      ),
    ),
    cite(
      ['S4:558'],
      actes('Signé cette fois, il est déposé à nouveau, et validé.', () =>
        deposePilote(LGC, 'Cabinet fictif n° 5', 'PV-LGC-5-signe.pdf', 'valide'),
      ),
    ),
    cite(
      ['S4:563'],
      simule('Cinq PV ne suffisent pas : le même fichier est encore refusé.', solde, 'rejete', [
        'pilotes-valides',
      ]),
    ),
    cite(
      ['S4:563'],
      actes('Restent les supports de formation : déposés, validés.', () =>
        deposeSupport(LGC, 'supports-de-formation.pdf'),
      ),
    ),
    cite(
      ['S4:563'],
      simule(
        'Cette fois le fichier passe, sous réserve de sa structure présumée.',
        solde,
        'sous-reserve',
      ),
    ),
    cite(
      ['S0:529'],
      actes(
        'Le solde est importé, ses pièces sont jointes, l’import est terminé : « En cours ».',
        () => depose(JOUR, solde),
      ),
    ),
    cite(
      ['S2:551', 'S0:608', 'S0:609'],
      actes('L’ASP décide la demande, puis la paie.', function* (): Etapes {
        yield etape({
          type: 'instruireDemande',
          numeroASP: avance.numeroASP,
          decision: 'decidee',
          commentaire: null,
        });
        yield* paie(avance.numeroASP);
      }),
    ),
  ],
  issue: {
    phrase:
      'Le solde du LGC est « Décidée » et payé. Avant le vrai dépôt, vérifiez vos balises sur le modèle de référence de l’ASP : celles d’ici sont présumées.',
    demandes: [
      { numeroASP: avance.numeroASP, avenant: 0, statut: 'decidee' },
      { numeroASP: avance.numeroASP, avenant: 1, statut: 'decidee' },
    ],
  },
};
