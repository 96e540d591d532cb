import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, TOUT_LE_FORMAT } from '../support/citations.ts';

export const numeroAspForme = defineControl({
  id: 'numero-asp-forme',
  titre: 'Un numéro ASP s’écrit FIN, trois lettres de couloir et six chiffres',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être formé de FIN, de trois lettres et de six chiffres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
