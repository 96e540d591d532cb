import { LIMITES_ZIP, MO_BINAIRE, showMo } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';

export const zipTaille = defineControl({
  id: 'zip-taille',
  titre: 'Le zip ne dépasse pas la taille permise (20 ou 200 Mo selon le réglage)',
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [...LIMITES_ZIP['20'].sources, ...LIMITES_ZIP['200'].sources],
  niveau: 'zip',
  message: 'Chaque fichier Zip ne doit pas dépasser {limite}Mo',
  explication:
    'Le zip « {zip} » pèse {taille} Mo. Répartissez les pièces dans plusieurs zips : le portail en accepte plusieurs. Les guides ne donnent pas tous la même limite (20 Mo en 2026 pour l’Imagerie, 200 Mo en 2022 et 2024) : elle se règle dans le simulateur.',
  check: ({ lecture: { taille } }, { profilZip }) => {
    const { mo } = LIMITES_ZIP[profilZip];
    return taille > mo * MO_BINAIRE ? [{ args: { limite: mo, taille: showMo(taille) } }] : [];
  },
});
