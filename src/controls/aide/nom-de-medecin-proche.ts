import { comparePersonnes } from '#domain/registres/noms.ts';
import { shorten } from '#domain/texte.ts';
import { defineControl } from '../control.ts';
import { findDits, PRESUME_REGISTRE, readRpps, readVoisin } from '../support/registres.ts';

export const nomDeMedecinProche = defineControl({
  id: 'nom-de-medecin-proche',
  titre: 'Le nom du médecin ressemble à celui de son n° RPPS',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'annuaire-sante-libre-acces' }],
  niveau: 'fichier',
  message:
    'Le nom « {nom} » est éloigné de celui que l’Annuaire donne au n° RPPS {valeur} : « {connu} » ({raison}).',
  explication:
    'C’est ce que dit {extrait}. Un médecin peut exercer sous un autre nom : ne changez rien si c’est le même. Sinon, le numéro est peut-être celui d’un confrère.',
  check: (contexte) =>
    findDits(readRpps(contexte), (lu) => {
      const champ = readVoisin(lu, 'nomMedecin');
      const { noms = [] } = lu.fiche ?? {};
      const loin = champ && comparePersonnes(champ.valeur, noms);
      if (!loin) return null;
      const args = { nom: shorten(champ.valeur), connu: noms.join(', '), raison: loin.raison };
      return { chemin: champ.chemin, args };
    }),
});
