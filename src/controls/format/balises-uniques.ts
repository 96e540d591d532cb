import { defineControl } from '../control.ts';

export const balisesUniques = defineControl({
  id: 'balises-uniques',
  titre: 'Une balise ne figure qu’une fois dans son bloc',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 4',
      extrait: 'The names within an object SHOULD be unique.',
    },
    {
      source: 'webinaire-vague-2',
      extrait:
        'l’outil procède ainsi à l’ensemble des contrôles liés au format du fichier (exemple : nombre de caractères)',
    },
  ],
  message:
    'La balise {balise} figure {fois} fois {bloc} : ligne {premiere} du texte, puis {autres}.',
  explication:
    'Gardez une seule balise {balise}, avec la bonne valeur : un lecteur de JSON n’en retient qu’une, le plus souvent la dernière.',
  niveau: 'schema',
});
