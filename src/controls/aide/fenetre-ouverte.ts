import { formatHeure } from '#domain/dates.ts';
import { CONFORME, defineControl } from '../control.ts';
import { formatFermeture } from '../support/fenetre.ts';

export const fenetreOuverte = defineControl({
  id: 'fenetre-ouverte',
  titre: 'La fenêtre de dépôt est ouverte',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [
    { source: 'webinaire-vague-2', endroit: '« Rappel des calendriers Ségur Vague 2 »' },
    { source: 'ans-calendrier-vague-1' },
    { source: 'asp-vague-2' },
  ],
  niveau: 'fichier',
  message: 'La fenêtre de dépôt des demandes d{article} ({sons}) {etat} le {date}.',
  explication:
    'Le contrôle compare l’heure de Paris retenue ({maintenant}) au calendrier publié. Les fenêtres sont strictes, à l’heure près : vérifiez les dates en vigueur sur le site de l’ASP, elles ont déjà été repoussées.',
  check: ({ formulaire, sons, maintenant }) => {
    const fenetre = sons[formulaire.type];
    if (fenetre === null) {
      return { indetermine: 'Aucune date de dépôt n’est publiée pour cette demande.' };
    }
    const { ouverture, fermeture } = fenetre;
    const args = {
      article: formulaire.type === 'avance' ? '’avance' : 'e solde',
      sons: sons.titre,
      maintenant: formatHeure(maintenant),
    };
    if (ouverture !== null && maintenant < ouverture) {
      return [{ chemin: '', args: { ...args, etat: 'n’ouvre que', date: formatHeure(ouverture) } }];
    }
    if (fermeture === null || maintenant < fermeture) return CONFORME;
    const date = formatFermeture(fenetre);
    return [{ chemin: '', args: { ...args, etat: 's’est fermée', date } }];
  },
});
