import { LIMITES_ZIP, MO_BINAIRE, MO_DECIMAL, showTaille } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';

const { etroit, large } = LIMITES_ZIP;

/** Silent where `zip-taille` speaks. Its id is that of the first limit (docs/decisions/0012). */
export const zipPlusDe20Mo = defineControl({
  id: 'zip-plus-de-20-mo',
  titre: `Le zip reste sous ${etroit.mo} Mo, la plus petite limite publiée`,
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [...etroit.sources, ...large.sources],
  niveau: 'zip',
  message: `Le zip « {zip} » dépasse ${etroit.mo} millions d’octets ({taille}).`,
  explication: `Le guide le plus récent (Imagerie, ${etroit.annees}) limite chaque zip à ${etroit.mo} Mo, les guides de ${large.annees} à ${large.mo} Mo, et aucun ne dit si un Mo compte 1 000 000 ou 1 048 576 octets. Pour être tranquille, répartissez les pièces dans plusieurs zips de moins de ${etroit.mo} Mo.`,
  check: ({ lecture: { taille } }, { profilZip }) => {
    if (taille <= etroit.mo * MO_DECIMAL) return [];
    if (taille > LIMITES_ZIP[profilZip].mo * MO_BINAIRE) return [];
    return [{ args: { taille: showTaille(taille, etroit.mo) } }];
  },
});
