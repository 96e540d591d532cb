import { bdcTropAncien, JOURS_BON_DE_COMMANDE } from '#domain/bon-de-commande.ts';
import { parseDate, parseIso, toJjMmAaaa } from '#domain/dates.ts';
import { CONFORME, defineControl } from '../control.ts';
import { AVANCES_VAGUE_2 } from '../support/formulaires.ts';

/** Nothing is said unless the vendor gives the day of the complete file of evidence. */
export const bonDeCommande120Jours = defineControl({
  id: 'bon-de-commande-120-jours',
  titre: 'Le bon de commande précède de 120 jours au plus le dossier complet de preuves',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Rappel des calendriers Ségur Vague 2 »',
      extrait:
        'la date de signature du bon de commande par le Client ne peut pas être antérieure de plus de',
    },
  ],
  concerne: AVANCES_VAGUE_2,
  niveau: 'demande',
  message:
    'Le bon de commande du {valeur} précède de plus de {jours} jours calendaires le dossier complet de preuves, réputé soumis à l’ANS le {dossier}.',
  explication:
    'Un bon de commande signé avant le référencement ne peut pas être plus ancien. Comparez la date du fichier avec celle de la signature du client ; s’il est vraiment trop ancien, un nouveau bon de commande est à signer.',
  check: ({ dateCommande }, { choix }) => {
    const dossier = parseIso(choix.dossierCompletLe ?? '');
    const commande = parseDate(dateCommande?.valeur ?? '');
    if (dateCommande === null || commande === null || dossier === null) return CONFORME;
    if (!bdcTropAncien(commande, dossier)) return CONFORME;
    const args = {
      valeur: dateCommande.valeur,
      jours: JOURS_BON_DE_COMMANDE,
      dossier: toJjMmAaaa(dossier),
    };
    return [{ chemin: dateCommande.chemin, args }];
  },
});
