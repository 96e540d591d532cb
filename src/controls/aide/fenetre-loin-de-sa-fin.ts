import { daysBetween, parseIso } from '#domain/dates.ts';
import { CONFORME, defineControl } from '../control.ts';
import { formatFermeture } from '../support/fenetre.ts';

/** Days before the end from which one is told. */
const JOURS = 30;

export const fenetreLoinDeSaFin = defineControl({
  id: 'fenetre-loin-de-sa-fin',
  titre: 'La fenêtre de dépôt ne se ferme pas dans le mois',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  sources: [
    { source: 'webinaire-vague-2', endroit: '« Rappel des calendriers Ségur Vague 2 »' },
    {
      source: 'webinaire-medico-social',
      endroit: 'recommandations avant la fermeture du guichet',
    },
  ],
  niveau: 'fichier',
  message: 'La fenêtre de dépôt se ferme bientôt : le {date} ({reste}).',
  explication:
    'N’attendez pas les derniers jours : il reste à importer le fichier, à déposer le zip des pièces et à cliquer sur « Terminer », avec le temps de corriger en cas de refus. Une demande sans ses pièces n’est pas déposée.',
  check: ({ formulaire, sons, maintenant }) => {
    const fenetre = sons[formulaire.type];
    const fermeture = fenetre?.fermeture ?? null;
    if (fenetre === null || fermeture === null || maintenant >= fermeture) return CONFORME;
    const jour = parseIso(maintenant);
    const fin = parseIso(fermeture);
    if (jour === null || fin === null) return CONFORME;
    const jours = daysBetween(jour, fin);
    if (jours > JOURS) return CONFORME;
    return [{ chemin: '', args: { date: formatFermeture(fenetre), reste: formatReste(jours) } }];
  },
});

function formatReste(jours: number): string {
  if (jours === 0) return 'aujourd’hui';
  return jours === 1 ? 'demain' : `dans ${jours} jours`;
}
