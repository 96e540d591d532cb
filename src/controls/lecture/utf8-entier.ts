import { defineControl } from '../control.ts';

/** Other characters of the file are UTF-8: converting it whole would damage them. */
export const utf8Entier = defineControl({
  id: 'utf8-entier',
  titre: 'Aucun octet abîmé dans le texte UTF-8',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 8.1',
      extrait:
        'JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8',
    },
  ],
  message: 'UTF-8 abîmé ici : octet {octets}, alors que le reste du fichier est bien encodé.',
  explication: '{conseil} Ne convertissez pas le fichier entier : ses autres accents sont justes.',
  niveau: 'lecture',
});
