import { withoutCherches, numerosOf } from '#domain/registres/registres.ts';
import { CONFORME, defineControl } from '../control.ts';
import { findInconnus, PRESUME_REGISTRE, readFiness } from '../support/registres.ts';

export const finessConnu = defineControl({
  id: 'finess-connu',
  titre: 'Le n° FINESS figure dans le registre',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'finess-flux-structures' }],
  niveau: 'fichier',
  message: 'Le n° FINESS {valeur} ne figure pas dans {extrait}.',
  explication:
    'Comparez-le avec le bon de commande : le plus souvent, un chiffre est faux ou deux sont inversés. Un établissement tout récent peut manquer à l’extrait ; un établissement fermé, ou une entité juridique sans site, manque aux anciens extraits.',
  check: (contexte) => {
    const { demandes, registres } = contexte;
    if (!registres?.finess) return CONFORME;
    const { finess: restants } = withoutCherches(numerosOf(demandes), registres);
    return findInconnus(readFiness(contexte), registres.finess, restants);
  },
});
