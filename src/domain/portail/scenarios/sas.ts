import { depose, enrole, etape, type Solution } from '../jeux/actes.ts';
import { unPdf } from '../jeux/fichiers-fictifs.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import {
  avanceSas,
  DEPOT_SAS,
  demandeModification,
  DOSSIER_SAS,
  SAS,
  soldeSas,
} from '../jeux/solde-sas.ts';
import { acte, actes, montre, simule } from './etapes.ts';
import { cite } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

const SOLUTION: Solution = { ...SAS, siret: NON_ENROLE.siret };
const solde = soldeSas(SOLUTION);

export const MODIFICATION_SAS: Scenario = {
  id: 'modification-sas',
  titre: 'Modification d’un solde SAS',
  enseigne:
    'La seule modification qu’un guide décrit : une ligne de contact à corriger, des pièces à ajouter, et la demande repasse « En cours ».',
  jeu: 'non-enrole',
  horloge: DEPOT_SAS,
  profil: {},
  etapes: [
    cite(
      ['S3:176'],
      actes(
        `Un éditeur SAS est enrôlé ; son avance est décidée et payée. Le numéro ANS ${SAS.numeroAns} et le dossier ${DOSSIER_SAS} sont ceux des écrans du guide, l’éditeur est inventé.`,
        function* () {
          yield* enrole(SOLUTION, 'definitif');
          yield etape({ type: 'poserAvance', ...avanceSas(SOLUTION) });
        },
      ),
    ),
    cite(
      ['S3:85'],
      simule(
        'Il simule son solde. Aucun exemple de ce formulaire n’est publié : ses balises sont présumées, et ne bloquent pas. Que le contact vienne du JSON est écrit dans le guide ; le nom de sa balise, non.',
        solde,
        'sous-reserve',
      ),
    ),
    cite(
      ['S3:192', 'S3:160'],
      actes(
        'Le 16/02/2023, il dépose le solde, pièces comprises : « En cours ». Sur le portail du SAS, il se suit par le menu « Ma demande de solde ».',
        () => depose(DEPOT_SAS, solde),
      ),
    ),
    cite(
      ['S3:53', 'S3:198', 'S3:234', 'S3:97', 'S3:103'],
      actes(
        'Le 07/08/2023, le gestionnaire passe la demande à « A modifier », avec un commentaire : « test modif », comme sur l’écran du guide. Un courriel part. Sans action, relance à J+10 ; à J+20, la modification n’est plus possible.',
        () => demandeModification('2023-08-07T09:00'),
      ),
    ),
    cite(
      ['S3:89'],
      acte(
        'L’éditeur voudrait aussi changer le montant : impossible. Seules les « Coordonnées de contact ou lien vers la plateforme de support » se modifient.',
        {
          type: 'modifierDemande',
          numeroASP: DOSSIER_SAS,
          champs: [{ chemin: '/facture/montantPrestationPrincipaleSegurHTFacture', valeur: 1 }],
          pieces: [],
        },
        'champ-non-modifiable',
      ),
    ),
    cite(
      ['S3:73', 'S3:91'],
      montre(
        'Il corrige le contact : la donnée modifiée apparaît en vert. Il ajoute une pièce « AUTRE_S » (« ajout uniquement » : celles du dépôt restent).',
        `#/espace/demandes/${DOSSIER_SAS}M1/modifier`,
      ),
    ),
    cite(
      ['S3:298', 'S3:205'],
      actes(
        'Il confirme. La demande repasse « En cours » ; l’historique garde le contact d’avant et celui d’après.',
        () => {
          const piece = unPdf('PJ_Demande.pdf');
          const commande = {
            type: 'modifierDemande',
            numeroASP: DOSSIER_SAS,
            champs: [{ chemin: '/coordonneesContact', valeur: 'regulateurs@exemple.invalid' }],
            pieces: [{ typeFichier: 'AUTRE_S', formatFichier: 'PDF', fichier: piece.fichier }],
          } as const;
          return [etape(commande, piece)].values();
        },
      ),
    ),
    cite(
      ['S3:251'],
      acte(
        'Le gestionnaire l’instruit à nouveau, et la décide : 70 000,00 € de solde pour un engagement de 100 000,00 €, comme sur l’écran du guide. L’avance y vaut 0,00 ; ici, les 30 % habituels.',
        {
          type: 'instruireDemande',
          numeroASP: DOSSIER_SAS,
          decision: 'decidee',
          commentaire: null,
        },
      ),
    ),
  ],
  issue: {
    phrase: `Le solde ${DOSSIER_SAS}M1 est « Décidée », pour 70 000,00 €.`,
    demandes: [
      { numeroASP: DOSSIER_SAS, avenant: 0, statut: 'decidee' },
      { numeroASP: DOSSIER_SAS, avenant: 1, statut: 'decidee' },
    ],
  },
};
