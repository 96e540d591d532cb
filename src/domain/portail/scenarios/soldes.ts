import { etape } from '../jeux/actes.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avanceAuSoldeCache, avanceDecideeNonPayee } from './dossiers-imagerie.ts';
import { actes, envoieZip, importeEtape, paie, simule, termine } from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

/** The day of the screens of the guide du solde Imagerie. */
const JOUR = '2026-03-23T10:00';

const nonPayee = avanceDecideeNonPayee();
const avantPaiement = importDeSoldes('RIS-solde-trop-tot', JOUR, [nonPayee]);

export const SOLDE_AVANT_PAIEMENT: Scenario = {
  id: 'solde-avant-paiement',
  titre: 'Un solde demandé avant le paiement de l’avance',
  enseigne:
    'Une avance décidée ne suffit pas : le solde attend que son paiement soit « OR émis » ou « Paiement effectué ».',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S0:54', 'S0:358'],
      simule(
        `L’avance ${nonPayee.numeroASP} est « Décidée », mais aucun paiement n’est en cours. L’éditeur simule déjà son solde : le portail le refuse.`,
        avantPaiement,
        'rejete',
        ['avance-decidee-et-payee'],
      ),
    ),
    cite(
      ['S0:54', 'S0:608', 'S0:609'],
      actes(
        'Côté ASP, l’avance est mise en paiement, passe à « OR émis », puis elle est payée. Aucune source ne développe « OR », ni ne dit sa place dans cet ordre, qui est présumé.',
        () => paie(nonPayee.numeroASP),
      ),
    ),
    cite(
      ['S0:54'],
      simule('Le même fichier, simulé à nouveau sans y toucher, passe.', avantPaiement),
    ),
    cite(['S0:446'], importeEtape('Il est importé.', JOUR, avantPaiement)),
  ],
  issue: {
    phrase: 'Le solde est importé, une fois l’avance payée.',
    demandes: [{ numeroASP: nonPayee.numeroASP, avenant: 1, statut: 'incomplete' }],
  },
};

const cachee = avanceAuSoldeCache();
const autreSolde = importDeSoldes('DB-solde-encore', JOUR, [cachee]);

export const SOLDE_CACHE: Scenario = {
  id: 'solde-cache',
  titre: 'Avance payée, solde refusé : l’import oublié',
  enseigne:
    'Un import sans ses pièces compte déjà comme le dernier avenant du dossier. Il se voit dans « Suivi des demandes incomplètes », pas dans la liste des demandes.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S0:358'],
      simule(
        `L’avance ${cachee.numeroASP} est payée, et pourtant le portail refuse son solde.`,
        autreSolde,
        'rejete',
        ['avance-decidee-et-payee'],
      ),
    ),
    cite(
      ['S0:362', 'S0:371', 'S0:403'],
      actes(
        'La cause : quelques jours plus tôt, un import du même solde est resté incomplet. L’éditeur le trouve dans « Suivi des demandes incomplètes ». Il pourrait y joindre les pièces ; il le supprime.',
        ({ dossiers }) => {
          const importId = dossiers.get(cachee.numeroASP)?.avenants.at(-1)?.importId ?? 0;
          return [etape({ type: 'supprimerImport', import: importId })].values();
        },
      ),
    ),
    cite(['S0:54'], simule('Le même fichier passe maintenant.', autreSolde)),
    cite(['S0:446'], importeEtape('Il est importé à nouveau…', JOUR, autreSolde)),
    cite(['S0:482'], envoieZip('… ses pièces sont jointes…', autreSolde, 'DB-solde-encore.zip')),
    cite(['S0:529'], termine('… et cette fois l’import est terminé.')),
  ],
  issue: {
    phrase: 'Le solde FINIMG013612M1 est « En cours ».',
    demandes: [{ numeroASP: cachee.numeroASP, avenant: 1, statut: 'en-cours' }],
  },
};
