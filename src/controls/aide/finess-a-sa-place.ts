import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';
import { findDits, PRESUME_REGISTRE, readFiness } from '../support/registres.ts';

const NATURES = { geographique: 'géographique', juridique: 'juridique' } as const;

export const finessASaPlace = defineControl({
  id: 'finess-a-sa-place',
  titre: 'Un n° géographique et un n° juridique sont chacun à leur place',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: PRESUME_REGISTRE,
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'fichier',
  message: 'Le n° FINESS {valeur} est {trouve}, là où un numéro {attendu} est attendu.',
  explication:
    'C’est ce que dit {extrait}. Le numéro géographique est celui d’un site, le numéro juridique celui de l’entité dont il dépend.{conseil}',
  check: (contexte) =>
    findDits(readFiness(contexte), ({ fiche, place, chemin }) => {
      if (!fiche || fiche.nature === place) return null;
      const { juridique } = fiche;
      const propose = place === 'juridique' ? juridique : null;
      const args = {
        trouve: NATURES[fiche.nature],
        attendu: NATURES[place],
        conseil:
          propose === null
            ? ' Reprenez celui du bon de commande.'
            : ` Ce site dépend de l’entité ${propose}.`,
      };
      if (propose === null) return { args };
      const texte = JSON.stringify(propose);
      return { args, remede: { type: 'valeur', chemin, texte, doute: true } };
    }),
});
