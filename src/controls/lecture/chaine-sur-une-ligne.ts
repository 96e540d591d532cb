import { defineControl } from '../control.ts';

export const chaineSurUneLigne = defineControl({
  id: 'chaine-sur-une-ligne',
  titre: 'Un texte tient sur une ligne, sans tabulation',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 7' }],
  message:
    'Le texte {valeur} contient un retour à la ligne, une tabulation ou un autre caractère de commande.',
  explication:
    'Remplacez-le par une espace, ou écrivez \\n pour un retour à la ligne et \\t pour une tabulation.',
  niveau: 'lecture',
});
