import { defineControl } from '../control.ts';
import { findDoublons } from '../support/doublons.ts';

export const numeroAspUnique = defineControl({
  id: 'numero-asp-unique',
  titre: 'Un n° ASP ne figure qu’une fois dans le fichier',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'page 21, tableau de suivi, « Numéro de dossier »',
      extrait:
        'numéro de la demande attribué par l’ASP à la suite du dépôt par vos soins. Ce numéro est unique.',
    },
  ],
  niveau: 'fichier',
  message:
    'Le champ numeroASP doit être unique dans le fichier : {valeur} figure déjà dans la demande {autreLigne}.',
  explication:
    'Chaque dossier ne peut recevoir qu’une demande de solde. Supprimez la demande en double, ou corrigez le n° ASP de l’une des deux : il figure dans la colonne « Numéro de dossier » du tableau de suivi (sans le suffixe M0 ou M1).',
  check: ({ demandes }) =>
    findDoublons(demandes, ({ numeroASP }) => (numeroASP === null ? [] : [numeroASP])),
});
