import { defineControl } from '../control.ts';
import { STRUCTURE_DES_JSON } from '../support/citations-format.ts';

/** A text that the structure accepts; where it does not, the control of its format says the same. */
export const nullSansGuillemets = defineControl({
  id: 'null-sans-guillemets',
  titre: 'Une valeur absente s’écrit null, et non un texte',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: STRUCTURE_DES_JSON,
      extrait: 'Ne pas supprimer les balises non applicables → renseigner null (Casse à respecter)',
    },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, contient {trouve} au lieu d’une valeur ou de null.',
  explication:
    'Si la balise ne s’applique pas à la demande, écrivez null, en minuscules et sans guillemets ; sinon, renseignez-la.',
});
