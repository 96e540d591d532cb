import type { FicheFiness } from '#domain/registres/registres.ts';
import { defineControl } from '../control.ts';
import { findDits, PRESUME_REGISTRE, readFiness } from '../support/registres.ts';

export const sirenDuFiness = defineControl({
  id: 'siren-du-finess',
  titre: 'Le SIREN du client est celui de son n° FINESS',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'finess-flux-structures' }],
  niveau: 'fichier',
  message: 'Le SIREN {siren} n’est pas celui du n° FINESS {valeur} d’après le registre ({trouve}).',
  explication:
    'C’est ce que dit {extrait}. L’un des deux numéros est peut-être celui d’un autre client ; ou le site a changé d’entité, et FINESS ne le sait pas encore. Comparez avec le bon de commande.',
  check: (contexte) =>
    findDits(readFiness(contexte), ({ fiche, demande, beneficiaire: { siren, siret } }) => {
      const trouve = fiche && sirenOf(fiche);
      if (!trouve) return null;
      const dits = [
        ...(siren ? [{ ...siren, dit: siren.valeur }] : []),
        ...siret.map((champ) => ({ ...champ, dit: champ.valeur.slice(0, 9) })),
      ];
      const [autre] = dits.filter(({ dit }) => dit !== trouve);
      if (!autre || autre.dit === '') return null;
      return {
        chemin: `/lignesImport/${demande.index}${autre.chemin}`,
        args: { siren: autre.dit, trouve },
      };
    }),
});

function sirenOf({ siren, siret }: FicheFiness): string | null {
  return siret?.slice(0, 9) ?? siren;
}
