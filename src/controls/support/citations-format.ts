import type { Citation } from '#domain/sources.ts';

/** What the sources say of tags and of their nesting. Extracts are word for word. */

export const BALISES_EXACTES: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, erreurs de syntaxe',
  extrait:
    'Les balises doivent être exactement celles prévues dans la documentation technique de remplissage des fichiers JSON.',
};

/** Slide of the webinaire on which the advice about null and [] stands. */
export const STRUCTURE_DES_JSON = '« Structure des JSON », à retenir';
