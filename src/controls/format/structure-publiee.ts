import { CONFORME, defineControl } from '../control.ts';
import { BALISES_EXACTES } from '../support/citations-format.ts';
import { isStructureConnue } from '../support/formulaires.ts';

/** Says once why the findings of a presumed form only inform; it never has anything to refuse. */
export const structurePubliee = defineControl({
  id: 'structure-publiee',
  titre: 'La structure du formulaire est publiée, ou donnée par un modèle de référence',
  phase: 'format',
  voix: 'simulateur',
  severite: 'information',
  sources: [BALISES_EXACTES],
  reserve: {
    point: 'la structure du formulaire, qui n’est pas publiée',
    quoiFaire: 'donnez son modèle de référence',
  },
  niveau: 'fichier',
  message: 'La structure de ce formulaire n’est pas publiée.',
  explication:
    'Donnez le modèle de référence de ce formulaire, publié par l’ASP : le fichier sera contrôlé d’après lui.',
  check: (contexte) =>
    isStructureConnue(contexte)
      ? CONFORME
      : {
          indetermine: `La structure du formulaire « ${contexte.formulaire.titre} » n’est pas publiée : les écarts avec ce que nous en présumons sont signalés sans jamais bloquer, et rien ne dit que le portail accepterait ce fichier. Donnez le modèle de référence de ce formulaire pour un contrôle exact.`,
        },
});
