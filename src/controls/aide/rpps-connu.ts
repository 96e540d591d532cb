import { withoutCherches, numerosOf } from '#domain/registres/registres.ts';
import { CONFORME, defineControl } from '../control.ts';
import { findInconnus, PRESUME_REGISTRE, readRpps } from '../support/registres.ts';

export const rppsConnu = defineControl({
  id: 'rpps-connu',
  titre: 'Le n° RPPS figure dans l’Annuaire Santé',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'annuaire-sante-libre-acces' }],
  niveau: 'fichier',
  message: 'Le n° RPPS {valeur} ne figure pas dans {extrait}.',
  explication:
    'Comparez-le avec le bon de commande, puis cherchez le médecin par son nom dans l’Annuaire Santé : le plus souvent, un chiffre est faux. Un médecin inscrit depuis peu peut manquer à l’extrait.',
  check: (contexte) => {
    const { demandes, registres } = contexte;
    if (!registres?.rpps) return CONFORME;
    const { rpps: restants } = withoutCherches(numerosOf(demandes), registres);
    return findInconnus(readRpps(contexte), registres.rpps, restants);
  },
});
