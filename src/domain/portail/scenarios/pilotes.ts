import { deposePilote, enrole, etape, type Solution } from '../jeux/actes.ts';
import { unEtablissement } from '../jeux/beneficiaires-fictifs.ts';
import type { Etapes } from '../jeux/jeu.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avanceDe, PAYEE } from './avance-posee.ts';
import { actes, importeEtape, simule } from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

const JOUR = '2026-03-23T10:00';

const RIS: Solution = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFRIS1', sons: 'IMG-RIS-Va2' };
const avancesRis = [1, 2, 3].map((rang) =>
  avanceDe(RIS, `FINIMG01400${rang}`, unEtablissement(600 + rang), PAYEE),
);
const soldeRis = importDeSoldes('RIS-solde-sans-pilotes', JOUR, avancesRis.slice(0, 1));

export const PILOTES_MANQUANTS: Scenario = {
  id: 'pilotes-manquants',
  titre: 'Les pilotes manquent',
  enseigne:
    'Avant tout solde RIS de la vague 2 : trois avances payées, et trois PV pilotes déposés et validés par l’ASP.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S0:19'],
      actes(
        'Un éditeur débutant est enrôlé pour son RIS ; trois de ses avances sont payées.',
        function* () {
          yield* enrole(RIS, 'definitif');
          yield etape({ type: 'poserAvances', avances: avancesRis });
        },
      ),
    ),
    cite(
      ['S0:19'],
      simule(
        'Il simule un premier solde. Tout est juste dans le fichier, mais aucun pilote n’est validé.',
        soldeRis,
        'rejete',
        ['pilotes-valides'],
      ),
    ),
    cite(
      ['S4:563'],
      actes('Il dépose trois PV signés par ses clients.', () => troisPilotes()),
    ),
    cite(
      ['S0:19'],
      simule('Déposés ne veut pas dire validés : le refus est le même.', soldeRis, 'rejete', [
        'pilotes-valides',
      ]),
    ),
    cite(
      ['S4:558'],
      actes('L’ASP valide les trois pilotes.', () =>
        [1, 2, 3]
          .map((pilote) =>
            etape({ type: 'deciderPilote', pilote, decision: 'valide', commentaire: null }),
          )
          .values(),
      ),
    ),
    cite(['S0:19'], simule('Le même fichier passe.', soldeRis)),
    cite(['S0:446'], importeEtape('Il est importé.', JOUR, soldeRis)),
  ],
  issue: {
    phrase: 'Le solde est importé une fois les trois pilotes validés.',
    demandes: [{ numeroASP: 'FINIMG014001', avenant: 1, statut: 'incomplete' }],
  },
};

function* troisPilotes(): Etapes {
  for (const rang of [1, 2, 3]) {
    yield* deposePilote(RIS, `Cabinet fictif n° ${rang}`, `PV-pilote-${rang}.pdf`, null);
  }
}
