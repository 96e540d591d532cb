import type { ImportFictif } from '../jeux/actes.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avancePubliee, avancesRisSansSolde } from './dossiers-imagerie.ts';
import { acte, envoieZip, importeEtape, simule, surEcran, termine } from './etapes.ts';
import { cite } from './faits-cites.ts';
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
    'Les quatre gestes d’un dépôt : simuler, importer, joindre le zip, terminer. Tant que « Terminer » n’est pas fait, le dépôt n’est pas finalisé, et l’ASP n’instruit rien.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S0:54', 'S0:150'],
      simule(
        'L’éditeur simule d’abord son fichier : une demande de solde DRIMbox, sur une avance décidée et payée. Le simulateur ne trouve rien de bloquant.',
        drimbox,
      ),
    ),
    cite(
      ['S0:446', 'S0:482'],
      importeEtape(
        'Il importe le même fichier. La demande est retenue, mais incomplète : ses pièces sont attendues dans un zip.',
        JOUR,
        drimbox,
      ),
    ),
    cite(
      ['S0:489'],
      envoieZip(
        'Il joint un zip qui contient la facture et la VA, sous les noms exacts que le JSON annonce.',
        drimbox,
        'DB-premier-solde.zip',
      ),
    ),
    cite(
      ['S0:529', 'S0:661'],
      termine(
        'Il clique sur « Terminer ». La demande passe à « En cours » : son dépôt est fait. Le message en rouge est propre à la DRIMbox : son instruction attend un solde RIS du même client.',
      ),
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
    cite(
      ['S0:54'],
      simule(
        'L’éditeur simule trois soldes RIS, tous sur des avances décidées et payées.',
        ligneParLigne,
      ),
    ),
    cite(
      ['S0:598'],
      acte('Avant qu’il n’importe, l’ASP annule l’une des trois avances, à la demande du client.', {
        type: 'instruireDemande',
        numeroASP: annulee.numeroASP,
        decision: 'annulee',
        commentaire: 'À la demande du client.',
      }),
    ),
    cite(
      ['S0:48'],
      simule(
        'S’il simulait de nouveau, tout le fichier serait refusé pour cette seule ligne.',
        ligneParLigne,
        'rejete',
        ['avance-decidee-et-payee'],
      ),
    ),
    cite(
      ['S4:854', 'S0:148'],
      surEcran(
        '#/espace/imports',
        importeEtape(
          'Il importe le fichier déjà simulé : deux lignes sont retenues, une est rejetée. Le webinaire de la vague 2 dit cette intégration ligne par ligne ; les guides ne parlent que d’un fichier rejeté en entier : « Mon compte » choisit.',
          JOUR,
          importDeSoldes('RIS-ligne-par-ligne', JOUR, [premiere, derniere], [annulee]),
        ),
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
    cite(
      ['S4:857', 'S0:276', 'S0:46'],
      simule(
        'Dans ce fichier, le bloc « piecesJustificatives » a perdu son « s » final. Pour le portail, la balise attendue manque.',
        sansS(drimbox),
        'non-conforme',
        ['balise-presente'],
      ),
    ),
    cite(
      ['S0:326'],
      simule('La lettre est remise, rien d’autre n’a changé : le fichier est valide.', drimbox),
    ),
    cite(['S0:446'], importeEtape('Il peut maintenant être importé.', JOUR, drimbox)),
  ],
  issue: {
    phrase: 'Le solde FINIMG013729M1 est importé ; ses pièces sont attendues.',
    demandes: [{ numeroASP: 'FINIMG013729', avenant: 1, statut: 'incomplete' }],
  },
};

export const ZIP_DEJA_UTILISE: Scenario = {
  id: 'zip-deja-utilise',
  titre: 'Un nom de zip déjà utilisé',
  enseigne:
    'Le portail garde en mémoire les noms des zips : après une erreur, il faut renommer. Que cela vaille pour tout zip reçu, accepté ou non, et d’un import à l’autre, est présumé.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(['S0:446'], importeEtape('L’éditeur importe un solde DRIMbox.', JOUR, drimbox)),
    cite(
      ['S4:751'],
      envoieZip(
        'Il joint « DB-soldes-1.zip ». Ce nom a servi en février, pour un autre import : le zip est refusé, sans que son contenu compte.',
        drimbox,
        'DB-soldes-1.zip',
        'nom-de-zip-deja-utilise',
      ),
    ),
    cite(['S4:751'], envoieZip('Le même zip, renommé, est pris.', drimbox, 'DB-soldes-mars-3.zip')),
    cite(['S0:529'], termine('L’import se termine.')),
  ],
  issue: {
    phrase: 'Le solde FINIMG013729M1 est « En cours », sous un nom de zip neuf.',
    demandes: [{ numeroASP: 'FINIMG013729', avenant: 1, statut: 'en-cours' }],
  },
};
