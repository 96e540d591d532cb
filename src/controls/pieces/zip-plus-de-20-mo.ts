import { LIMITES_ZIP, MO_BINAIRE, MO_DECIMAL, showMo } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';

/** Silent where `zip-taille` speaks. */
export const zipPlusDe20Mo = defineControl({
  id: 'zip-plus-de-20-mo',
  titre: 'Le zip reste sous 20 Mo, la plus petite limite publiée',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [...LIMITES_ZIP['20'].sources, ...LIMITES_ZIP['200'].sources],
  niveau: 'zip',
  message: 'Le zip « {zip} » dépasse 20 millions d’octets ({taille} Mo).',
  explication:
    'Le guide le plus récent (Imagerie, 2026) limite chaque zip à 20 Mo, les guides de 2022 et 2024 à 200 Mo, et aucun ne dit si un Mo compte 1 000 000 ou 1 048 576 octets. Pour être tranquille, répartissez les pièces dans plusieurs zips de moins de 20 Mo.',
  check: ({ lecture: { taille } }, { profilZip }) => {
    if (taille <= LIMITES_ZIP['20'].mo * MO_DECIMAL) return [];
    if (taille > LIMITES_ZIP[profilZip].mo * MO_BINAIRE) return [];
    return [{ args: { taille: showMo(taille) } }];
  },
});
