import { formatTaille } from '#domain/francais.ts';
import { LIMITES_ZIP, MO_BINAIRE } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';

const { etroit, large } = LIMITES_ZIP;

export const zipTaille = defineControl({
  id: 'zip-taille',
  titre: `Le zip ne dépasse pas la taille permise (${etroit.mo} ou ${large.mo} Mo selon le réglage)`,
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [...etroit.sources, ...large.sources],
  niveau: 'zip',
  message: 'Chaque fichier Zip ne doit pas dépasser {limite}Mo',
  explication: `Le zip « {zip} » pèse {taille}. Répartissez les pièces dans plusieurs zips : l’écran du portail en demande un seul, mais les guides de 2022 et de 2026 en admettent plusieurs « si nécessaire ». Les guides ne donnent pas tous la même limite (${etroit.mo} Mo en ${etroit.annees} pour l’Imagerie, ${large.mo} Mo en ${large.annees}) : elle se règle dans le simulateur.`,
  check: ({ lecture: { taille } }, { profilZip }) => {
    const { mo } = LIMITES_ZIP[profilZip];
    return taille > mo * MO_BINAIRE ? [{ args: { limite: mo, taille: formatTaille(taille) } }] : [];
  },
});
