import { compareStructures } from '#domain/registres/noms.ts';
import { shorten } from '#domain/texte.ts';
import { defineControl } from '../control.ts';
import { findDits, PRESUME_REGISTRE, readFiness, readVoisin } from '../support/registres.ts';

export const nomDeStructureProche = defineControl({
  id: 'nom-de-structure-proche',
  titre: 'Le nom de la structure ressemble à celui de son n° FINESS',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'finess-flux-structures' }],
  niveau: 'fichier',
  message:
    'Le nom « {nom} » est éloigné de celui que le registre donne au n° FINESS {valeur} : « {connu} » ({raison}).',
  explication:
    'C’est ce que dit {extrait}. Une structure peut porter un nom d’usage : ne changez rien si c’est la même. Sinon, le numéro est peut-être celui d’un autre site.',
  check: (contexte) =>
    findDits(readFiness(contexte), (lu) => {
      const champ = readVoisin(lu, 'nomStructure');
      const { noms = [] } = lu.fiche ?? {};
      const loin = champ && compareStructures(champ.valeur, noms);
      if (!loin) return null;
      const [connu = ''] = noms;
      return {
        chemin: champ.chemin,
        args: { nom: shorten(champ.valeur), connu, raison: loin.raison },
        remede: {
          type: 'valeur',
          chemin: champ.chemin,
          texte: JSON.stringify(connu),
          doute: true,
        },
      };
    }),
});
