import { isNumeroASP } from '#domain/portail/numero-asp.ts';
import { CONFORME, defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE } from '../support/citations.ts';
import { SOLDES } from '../support/formulaires.ts';

export const numeroAspDuCouloir = defineControl({
  id: 'numero-asp-du-couloir',
  titre: 'Le n° ASP est celui d’un dossier du couloir',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'webinaire-medico-social',
      endroit: 'fichiers JSON, règles de dépôt',
      extrait:
        'Chaque fichier JSON doit contenir des demandes du même couloir et du même type de logiciel.',
    },
    EXEMPLES_IMAGERIE,
  ],
  concerne: SOLDES,
  niveau: 'demande',
  message:
    'Le champ numeroASP doit correspondre à un dossier du couloir {attendu} (FIN{attendu}…) : {valeur} est du couloir {trouve}.',
  explication:
    'Un fichier ne contient que des demandes du même couloir et du même type de logiciel. Déposez cette demande dans un fichier à part, avec le formulaire de son couloir, ou corrigez son n° ASP.',
  check: ({ numeroASP }, { sons }) => {
    // Letters that are only presumed refuse nothing.
    if (numeroASP === null || sons.couloirAspSources.length === 0) return CONFORME;
    const trouve = numeroASP.valeur.slice(3, 6);
    if (trouve === sons.couloirAsp || !isNumeroASP(numeroASP.valeur)) return CONFORME;
    const args = { attendu: sons.couloirAsp, trouve, valeur: numeroASP.valeur };
    return [{ chemin: numeroASP.chemin, args }];
  },
});
