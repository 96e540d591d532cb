import { defineControl } from '../control.ts';
import { BALISES_EXACTES, STRUCTURE_DES_JSON } from '../support/citations-format.ts';

/** The words are the portal’s for a line and for a block; « à la racine du fichier » follows their grammar and is ours. */
export const balisePresente = defineControl({
  id: 'balise-presente',
  titre: 'Toutes les balises du modèle sont présentes',
  phase: 'format',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, écran des erreurs de syntaxe',
      extrait: 'La balise VA est manquante dans la ligne 1.',
    },
    BALISES_EXACTES,
    {
      source: 'webinaire-vague-2',
      endroit: STRUCTURE_DES_JSON,
      extrait: 'Ne pas supprimer les balises non applicables → renseigner null (Casse à respecter)',
    },
  ],
  niveau: 'schema',
  message: 'La balise {balise} est manquante {ou}.',
  explication: 'Le portail attend toutes les balises du modèle.{conseil}',
});
