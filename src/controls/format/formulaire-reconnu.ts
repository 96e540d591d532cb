import { defineControl } from '../control.ts';

export const formulaireReconnu = defineControl({
  id: 'formulaire-reconnu',
  titre: 'Le contenu est celui d’un formulaire connu',
  phase: 'format',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, message d’erreur sur le contrôle du format global',
      extrait: 'Le JSON chargé ne respecte pas le format attendu',
    },
  ],
  niveau: 'schema',
  message: 'Le JSON chargé ne respecte pas le format attendu',
  explication: 'Le contenu ne permet pas de savoir de quel formulaire il s’agit.{conseil}',
});
