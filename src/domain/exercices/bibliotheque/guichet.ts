import type { Citation } from '../../sources.ts';
import type { Exercice } from '../exercice.ts';
import { JOUR } from './fichiers.ts';

const INSTRUCTION: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Logigramme d’instruction d’une demande »',
  extrait: 'Début instruction par le gestionnaire',
};
const ENROLEMENT: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Zoom sur l’enrôlement »',
};
const MODIFIER: Citation = {
  source: 'guide-modification-sas',
  endroit: '« Les modifications possibles »',
  extrait:
    'Coordonnées de contact ou lien vers la plateforme de support à destination des Régulateurs ou Effecteurs',
};
const SANS_MODIFIER: Citation = {
  source: 'guide-modification-sas',
  endroit: '« Que se passe-t-il si vous ne modifiez pas votre demande ? »',
  extrait: 'Vous n’avez plus la possibilité de réaliser vos modifications.',
};

export const DECIDER: Exercice = {
  id: 'decider',
  titre: 'De l’autre côté du guichet',
  niveau: 'debutant',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Prenez la place du gestionnaire au Poste ASP : commencez l’instruction de l’avance FINIMG013817, puis décidez-la.',
  sources: [INSTRUCTION],
  indices: [
    {
      texte: 'L’instruction a un début, que le Poste ASP enregistre avant la décision.',
      sources: [INSTRUCTION],
    },
    {
      texte:
        'Ouvrez la demande depuis la file d’attente : « Début instruction », puis « Décider la demande ».',
      sources: [],
    },
  ],
  fichiers: [],
  criteres: [
    { type: 'acte', numeroASP: 'FINIMG013817', avenant: 0, acte: 'prise-en-charge' },
    { type: 'statut', numeroASP: 'FINIMG013817', avenant: 0, statuts: ['decidee'] },
  ],
};

export const ENROLER: Exercice = {
  id: 'enroler',
  titre: 'Être enrôlé',
  niveau: 'intermediaire',
  jeu: 'non-enrole',
  horloge: '2025-06-02T10:00',
  consigne:
    'L’éditeur fictif « Débutant » n’a encore rien déposé. Demandez l’enrôlement de son RIS (SONS IMG-RIS-Va2, n° ANS de votre choix), puis validez-le au Poste ASP. Joignez des documents fictifs : aucune pièce réelle n’est utile.',
  sources: [ENROLEMENT],
  indices: [
    {
      texte:
        'Un enrôlement peut être anticipé, avant le référencement, ou définitif : les deux conviennent ici.',
      sources: [ENROLEMENT],
    },
    {
      texte:
        'Le formulaire est dans « Mes enrôlements » ; la demande attend ensuite dans la file du Poste ASP.',
      sources: [],
    },
  ],
  fichiers: [],
  criteres: [{ type: 'enrolement', sons: 'IMG-RIS-Va2', statut: 'valide' }],
};

/** The numbers and the days of the screens of the guide. */
const SAS = { jeu: 'sas', horloge: '2023-08-07T10:00', dossier: 'FINSAS008539' } as const;

export const CONTACT_SAS: Exercice = {
  id: 'contact-sas',
  titre: 'Corriger le contact d’un SAS',
  niveau: 'confirme',
  jeu: SAS.jeu,
  horloge: SAS.horloge,
  consigne:
    'Le solde FINSAS008539M1 est « A modifier ». Changez ce qui peut l’être, confirmez : il doit repasser « En cours », modifié et non laissé en l’état.',
  sources: [MODIFIER],
  indices: [
    {
      texte: 'Un seul champ se modifie ; les pièces, elles, ne peuvent qu’être ajoutées.',
      sources: [MODIFIER],
    },
    {
      texte:
        'Depuis le détail de la demande, « Modifier » : changez les coordonnées de contact, puis « Confirmer ».',
      sources: [MODIFIER],
    },
  ],
  fichiers: [],
  criteres: [
    { type: 'acte', numeroASP: SAS.dossier, avenant: 1, acte: 'confirmee' },
    { type: 'statut', numeroASP: SAS.dossier, avenant: 1, statuts: ['en-cours'] },
  ],
};

export const VINGT_JOURS: Exercice = {
  id: 'vingt-jours',
  titre: 'Ne rien faire pendant vingt jours',
  niveau: 'confirme',
  jeu: SAS.jeu,
  horloge: SAS.horloge,
  consigne:
    'Le solde FINSAS008539M1 est « A modifier » et personne ne répond. Avec l’horloge de la simulation, faites passer le temps : observez la relance, puis le jour où la demande est jugée en l’état.',
  sources: [SANS_MODIFIER],
  indices: [
    {
      texte:
        'Le guide donne deux échéances, comptées depuis la demande de modification : J+10 et J+20.',
      sources: [SANS_MODIFIER],
    },
    {
      texte:
        'Demandée le 07/08/2023, la modification n’est plus possible après le 27/08/2023. Compter en jours de calendrier, à minuit, est présumé.',
      sources: [SANS_MODIFIER],
    },
  ],
  fichiers: [],
  criteres: [
    { type: 'acte', numeroASP: SAS.dossier, avenant: 1, acte: 'relancee' },
    { type: 'acte', numeroASP: SAS.dossier, avenant: 1, acte: 'delai-depasse' },
    { type: 'statut', numeroASP: SAS.dossier, avenant: 1, statuts: ['en-cours'] },
  ],
};
