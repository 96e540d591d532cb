import { declareFournisseur } from '../declaration.ts';
import type { DeclarationEnrolement } from '../fournisseur.ts';
import {
  demandeEnrolement,
  deposeModeleDocument,
  enrole,
  etape,
  type Solution,
} from '../jeux/actes.ts';
import { unPdf } from '../jeux/fichiers-fictifs.ts';
import { fournisseurFictif } from '../jeux/fournisseurs.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import type { Etapes } from '../jeux/jeu.ts';
import { actes, surEcran } from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

/** Within the window of the Imagerie. */
const JOUR = '2025-06-02T10:00';

const RIS: Solution = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFRIS1', sons: 'IMG-RIS-Va2' };

/** As an employee types it: the mails go to him or her. */
const DECLARATION: DeclarationEnrolement = {
  ...declareFournisseur(fournisseurFictif(RIS.siret, 'Éditeur fictif Débutant')),
  nomCommercial: 'Débutant',
  adresse: {
    typeVoie: 'Rue',
    voie: '1 rue de l’Exemple',
    codePostal: '00000',
    commune: 'VILLE-FICTIVE',
  },
};

const REPRESENTANT = {
  nom: 'FICTIVE',
  prenom: 'Dominique',
  courriel: 'dominique.fictive@exemple.invalid',
  telephone: '0000000000',
};

const EMPLOYE = { cas: 'employe', representant: REPRESENTANT } as const;

export const ENROLEMENT_INITIAL: Scenario = {
  id: 'enrolement-initial',
  titre: 'Un enrôlement initial',
  enseigne:
    'Du premier enrôlement, anticipé, à sa finalisation : quelles pièces, quels mails, et ce que chaque validation ouvre.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S2:1201', 'S4:660'],
      actes(
        'Un employé de l’éditeur remplit la demande et oublie son mandat, obligatoire dans son cas : elle n’est pas prise. Que le portail l’arrête aussitôt est présumé.',
        () =>
          demandeEnrolement(RIS, 'anticipe', {
            demandeur: EMPLOYE,
            declaration: DECLARATION,
            sans: 'mandat-representant-legal',
          }),
        'piece-manquante',
      ),
    ),
    cite(
      ['S2:1201', 'S2:1433'],
      actes(
        'Avec le mandat du représentant légal, sa pièce d’identité et celle du représentant, et le RIB, la demande est déposée. L’accusé de réception en donne le récapitulatif.',
        () => demandeEnrolement(RIS, 'anticipe', { demandeur: EMPLOYE, declaration: DECLARATION }),
      ),
    ),
    cite(
      ['S4:583', 'S2:1443'],
      actes(
        'L’ASP valide l’enrôlement anticipé : il ouvre le simulateur privé et les modèles de documents. Un numéro d’enrôlement est attribué, les identifiants arrivent par mail.',
        ({ compteurs }) => valide(compteurs.enrolement),
      ),
    ),
    cite(
      ['S4:595', 'S4:651'],
      actes(
        'Le logiciel est référencé : l’éditeur finalise en déposant son certificat, et l’attestation sur l’honneur de non-hébergement des données de santé.',
        ({ compteurs }) => finalise(compteurs.enrolement),
      ),
    ),
    cite(
      ['S4:587'],
      actes(
        'L’ASP valide le certificat : l’enrôlement est définitif, les avances peuvent être déposées.',
        ({ compteurs }) => valide(compteurs.enrolement),
      ),
    ),
  ],
  issue: {
    phrase: 'L’enrôlement définitif de FICTIFRIS1 est validé.',
    demandes: [],
  },
};

export const MODELE_BDC: Scenario = {
  id: 'modele-bon-de-commande',
  titre: 'Le dépôt d’un modèle de bon de commande',
  enseigne:
    'L’ASP vérifie un modèle avant le dépôt des demandes : s’il n’est pas celui qu’elle publie, toutes ses mentions en bleu doivent s’y trouver.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    cite(
      ['S4:583'],
      actes('L’éditeur est enrôlé, de manière anticipée : cela suffit pour les modèles.', () =>
        enrole(RIS, 'anticipe'),
      ),
    ),
    cite(
      ['S4:696', 'S4:752', 'S4:778'],
      surEcran(
        '#/poste/modeles/1',
        actes(
          'Il dépose son propre bon de commande. Le gestionnaire le parcourt mention par mention : la question des aides de minimis n’y est pas. Il le renvoie à corriger.',
          () =>
            deposeModeleDocument(
              RIS,
              'BDC',
              'a-corriger',
              'Mention obligatoire absente du bon de commande : la réponse de la structure sur les aides de minimis.',
            ),
        ),
      ),
    ),
    cite(
      ['S4:696'],
      actes('Le modèle corrigé est déposé à nouveau, et validé.', () =>
        deposeModeleDocument(RIS, 'BDC', 'valide'),
      ),
    ),
  ],
  issue: { phrase: 'Le second modèle de bon de commande est « Validé ».', demandes: [] },
};

function* valide(enrolement: number): Etapes {
  yield etape({ type: 'deciderEnrolement', enrolement, decision: 'valide', commentaire: null });
}

function* finalise(enrolement: number): Etapes {
  const certificat = unPdf(`${RIS.numeroAns}-certificat-referencement.pdf`);
  const hebergement = unPdf(`${RIS.numeroAns}-attestation-hebergement.pdf`);
  yield etape(
    {
      type: 'finaliserEnrolement',
      enrolement,
      certificat: certificat.fichier,
      autres: [{ type: 'attestation-hebergement', fichier: hebergement.fichier }],
    },
    certificat,
    hebergement,
  );
}
