import { etape, type ImportFictif } from '../jeux/actes.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import {
  avanceAuSoldeCache,
  avanceDecideeNonPayee,
  avancePubliee,
  avancesRisSansSolde,
} from './dossiers-imagerie.ts';
import { acte, actes, envoieZip, importeEtape, paie, simule, surEcran, termine } from './etapes.ts';
import type { Scenario } from './scenario.ts';

/** The day of the screens of the guide du solde Imagerie. */
const JOUR = '2026-03-23T10:00';

/** A line whose block lost its last letter. */
function sansS(recu: ImportFictif): ImportFictif {
  const lignes = recu.lignes.map((lue) => {
    const { piecesJustificatives, ...reste } = lue.ligne;
    return { ...lue, ligne: { ...reste, piecesJustificative: piecesJustificatives } };
  });
  return { ...recu, lignes };
}

const drimbox = importDeSoldes('DB-premier-solde', JOUR, [avancePubliee('FINIMG013729')]);

export const PREMIER_DEPOT: Scenario = {
  id: 'premier-depot',
  titre: 'Un premier dépôt réussi',
  enseigne:
    'Les quatre gestes d’un dépôt : simuler, importer, joindre le zip, terminer. Tant que « Terminer » n’est pas fait, la demande n’existe pas pour l’ASP.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    simule(
      'L’éditeur simule d’abord son fichier : une demande de solde DRIMbox, sur une avance décidée et payée. Le simulateur ne trouve rien de bloquant.',
      drimbox,
    ),
    importeEtape(
      'Il importe le même fichier. La demande est retenue, mais incomplète : ses pièces sont attendues dans un zip.',
      JOUR,
      drimbox,
    ),
    envoieZip(
      'Il joint un zip qui contient la facture et la VA, sous les noms exacts que le JSON annonce.',
      drimbox,
      'DB-premier-solde.zip',
    ),
    termine(
      'Il clique sur « Terminer ». La demande passe à « En cours » : son dépôt est fait. Le message en rouge est propre à la DRIMbox : son instruction attend un solde RIS du même client.',
    ),
  ],
  issue: {
    phrase: 'Le solde FINIMG013729M1 est « En cours ».',
    demandes: [{ numeroASP: 'FINIMG013729', avenant: 1, statut: 'en-cours' }],
  },
};

const trois = avancesRisSansSolde();
const ligneParLigne = importDeSoldes('RIS-ligne-par-ligne', JOUR, trois);
const [premiere, annulee, derniere] = trois;

export const LIGNE_PAR_LIGNE: Scenario = {
  id: 'ligne-par-ligne',
  titre: 'À la simulation tout ou rien, à l’import ligne par ligne',
  enseigne:
    'Une seule erreur fait échouer la simulation de tout le fichier. À l’import réel, les demandes justes sont intégrées et les autres rejetées : le compte rendu dit lesquelles.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: { importLigneParLigne: true },
  etapes: [
    simule(
      'L’éditeur simule trois soldes RIS, tous sur des avances décidées et payées.',
      ligneParLigne,
    ),
    acte('Avant qu’il n’importe, l’ASP annule l’une des trois avances, à la demande du client.', {
      type: 'instruireDemande',
      numeroASP: annulee.numeroASP,
      decision: 'annulee',
      commentaire: 'À la demande du client.',
    }),
    simule(
      'S’il simulait de nouveau, tout le fichier serait refusé pour cette seule ligne.',
      ligneParLigne,
      'rejete',
      ['avance-decidee-et-payee'],
    ),
    surEcran(
      '#/espace/imports',
      importeEtape(
        'Il importe le fichier déjà simulé : deux lignes sont retenues, une est rejetée. Les guides disent le tout-ou-rien, le webinaire de la vague 2 l’intégration ligne par ligne : « Mon compte » choisit.',
        JOUR,
        importDeSoldes('RIS-ligne-par-ligne', JOUR, [premiere, derniere], [annulee]),
      ),
    ),
  ],
  issue: {
    phrase:
      'Deux soldes sont importés, en attente de leurs pièces ; le dossier de l’avance annulée n’a pas de solde.',
    demandes: [
      { numeroASP: premiere.numeroASP, avenant: 1, statut: 'incomplete' },
      { numeroASP: annulee.numeroASP, avenant: 0, statut: 'annulee' },
    ],
  },
};

export const S_OUBLIE: Scenario = {
  id: 's-oublie',
  titre: 'Un fichier rejeté pour un « s » oublié',
  enseigne:
    'Le nom d’une balise se copie à la lettre : une seule lettre en moins, et le contrôle de format arrête tout avant même de lire les valeurs.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    simule(
      'Dans ce fichier, le bloc « piecesJustificatives » a perdu son « s » final. Pour le portail, la balise attendue manque.',
      sansS(drimbox),
      'non-conforme',
      ['balise-presente'],
    ),
    simule('La lettre est remise, rien d’autre n’a changé : le fichier est valide.', drimbox),
    importeEtape('Il peut maintenant être importé.', JOUR, drimbox),
  ],
  issue: {
    phrase: 'Le solde FINIMG013729M1 est importé ; ses pièces sont attendues.',
    demandes: [{ numeroASP: 'FINIMG013729', avenant: 1, statut: 'incomplete' }],
  },
};

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
    simule(
      `L’avance ${nonPayee.numeroASP} est « Décidée », mais aucun paiement n’est en cours. L’éditeur simule déjà son solde : le portail le refuse.`,
      avantPaiement,
      'rejete',
      ['avance-decidee-et-payee'],
    ),
    actes(
      'Côté ASP, l’avance est mise en paiement, passe à « OR émis », puis elle est payée. Aucune source ne développe « OR ».',
      () => paie(nonPayee.numeroASP),
    ),
    simule('Le même fichier, simulé à nouveau sans y toucher, passe.', avantPaiement),
    importeEtape('Il est importé.', JOUR, avantPaiement),
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
    simule(
      `L’avance ${cachee.numeroASP} est payée, et pourtant le portail refuse son solde.`,
      autreSolde,
      'rejete',
      ['avance-decidee-et-payee'],
    ),
    actes(
      'La cause : quelques jours plus tôt, un import du même solde est resté incomplet. L’éditeur le trouve dans « Suivi des demandes incomplètes » et le supprime.',
      ({ dossiers }) => {
        const importId = dossiers.get(cachee.numeroASP)?.avenants.at(-1)?.importId ?? 0;
        return [etape({ type: 'supprimerImport', import: importId })].values();
      },
    ),
    simule('Le même fichier passe maintenant.', autreSolde),
    importeEtape('Il est importé à nouveau…', JOUR, autreSolde),
    envoieZip('… ses pièces sont jointes…', autreSolde, 'DB-solde-encore.zip'),
    termine('… et cette fois l’import est terminé.'),
  ],
  issue: {
    phrase: 'Le solde FINIMG013612M1 est « En cours ».',
    demandes: [{ numeroASP: cachee.numeroASP, avenant: 1, statut: 'en-cours' }],
  },
};

export const ZIP_DEJA_UTILISE: Scenario = {
  id: 'zip-deja-utilise',
  titre: 'Un nom de zip déjà utilisé',
  enseigne:
    'Le portail garde en mémoire le nom de chaque zip reçu, accepté ou non. Un nom ne sert qu’une fois, d’un import à l’autre.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    importeEtape('L’éditeur importe un solde DRIMbox.', JOUR, drimbox),
    envoieZip(
      'Il joint « DB-soldes-1.zip ». Ce nom a servi en février, pour un autre import : le zip est refusé, quel que soit son contenu.',
      drimbox,
      'DB-soldes-1.zip',
      'nom-de-zip-deja-utilise',
    ),
    envoieZip('Le même zip, renommé, est pris.', drimbox, 'DB-soldes-mars-3.zip'),
    termine('L’import se termine.'),
  ],
  issue: {
    phrase: 'Le solde FINIMG013729M1 est « En cours », sous un nom de zip neuf.',
    demandes: [{ numeroASP: 'FINIMG013729', avenant: 1, statut: 'en-cours' }],
  },
};
