import type { Echeance } from '#domain/sons.ts';
import { findClosing } from '#domain/sons/table.ts';
import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import { formatHeure } from '#domain/francais.ts';
import { CONFORME, defineControl } from '../control.ts';
import { formatFermeture, nameCalendrier } from '../support/fenetre.ts';

export const fenetreOuverte = defineControl({
  id: 'fenetre-ouverte',
  titre: 'La fenêtre de dépôt est ouverte',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  // Those of the windows of the forms that exist; the explication names that of the date used.
  sources: [
    { source: 'webinaire-vague-2', endroit: '« Rappel des calendriers Ségur Vague 2 »' },
    { source: 'ans-drimbox' },
    { source: 'asp-vague-2' },
    { source: 'ans-calendrier-vague-1' },
    { source: 'asp-vague-1' },
    { source: 'faq-industriels' },
    { source: 'webinaire-medico-social' },
  ],
  niveau: 'fichier',
  message: 'La fenêtre de dépôt des demandes {type} ({sons}) {etat} {date}.',
  explication:
    'Le contrôle compare l’heure de Paris retenue ({maintenant}) à ce calendrier publié : {calendrier}. Les fenêtres sont strictes, à l’heure près : vérifiez les dates en vigueur sur le site de l’ASP, elles ont déjà été repoussées.',
  check: ({ formulaire, sons, maintenant }) => {
    const fenetre = sons[formulaire.type];
    if (fenetre === null) {
      return { indetermine: 'Aucune date de dépôt n’est publiée pour cette demande.' };
    }
    const fermee = findClosing(fenetre, maintenant);
    if (fermee === null) return CONFORME;
    const ouvrira = fermee.etat === 'pas-ouverte';
    const args = {
      type: MOTS_TYPE[formulaire.type].de,
      sons: sons.titre,
      maintenant: formatHeure(maintenant),
      calendrier: nameCalendrier(fenetre),
      etat: ouvrira ? 'n’ouvre que' : 's’est fermée',
      date: ouvrira ? writeOuverture(fenetre, fermee.date) : `le ${formatFermeture(fenetre)}`,
    };
    return [{ chemin: '', args }];
  },
});

function writeOuverture({ ouvertureDite }: Echeance, date: string): string {
  return ouvertureDite === undefined ? `le ${formatHeure(date)}` : `au ${ouvertureDite}`;
}
