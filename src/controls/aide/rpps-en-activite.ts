import { defineControl } from '../control.ts';
import { findDits, PRESUME_REGISTRE, readRpps } from '../support/registres.ts';

export const rppsEnActivite = defineControl({
  id: 'rpps-en-activite',
  titre: 'Le médecin a une activité, d’après l’Annuaire Santé',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: PRESUME_REGISTRE,
  sources: [{ source: 'annuaire-sante-libre-acces' }],
  niveau: 'fichier',
  message: 'Le médecin du n° RPPS {valeur}{nom} n’a plus d’activité déclarée.',
  explication:
    'C’est ce que dit {extrait} : aucune de ses lignes n’a de mode d’exercice. Vérifiez que le médecin exerce toujours, ou que ce numéro est bien le sien.',
  check: (contexte) =>
    findDits(readRpps(contexte), ({ fiche }) => {
      if (!fiche || fiche.modes.length > 0) return null;
      const [nom] = fiche.noms;
      return { args: { nom: nom === undefined ? '' : ` (${nom})` } };
    }),
});
