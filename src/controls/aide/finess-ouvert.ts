import { formatDate } from '#domain/francais.ts';
import { defineControl } from '../control.ts';
import { findDits, PRESUME_REGISTRE, readFiness } from '../support/registres.ts';

export const finessOuvert = defineControl({
  id: 'finess-ouvert',
  titre: 'L’établissement est ouvert, d’après FINESS',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'finess-flux-structures' }],
  niveau: 'fichier',
  message: 'Le n° FINESS {valeur} est celui d’une entité fermée{depuis}{nom}.',
  explication:
    'C’est ce que dit {extrait}. Le site a peut-être changé de numéro : cherchez le numéro actuel dans FINESS, et vérifiez que le bon de commande porte le même.',
  check: (contexte) =>
    findDits(readFiness(contexte), ({ fiche }) => {
      if (!fiche || fiche.active) return null;
      const { fermeture, noms } = fiche;
      return {
        args: {
          depuis: fermeture === null ? '' : ` depuis le ${formatDate(fermeture)}`,
          nom: noms[0] === undefined ? '' : ` (${noms[0]})`,
        },
      };
    }),
});
