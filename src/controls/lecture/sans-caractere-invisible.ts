import { defineControl } from '../control.ts';

export const sansCaractereInvisible = defineControl({
  id: 'sans-caractere-invisible',
  titre: 'Aucun caractère invisible entre les éléments',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 2',
      extrait:
        'Insignificant whitespace is allowed before or after any of the six structural characters.',
    },
  ],
  message: 'Un caractère invisible se trouve ici : {nom} ({code}).',
  explication:
    'Retirez-le ou remplacez-le par une espace ordinaire. Il vient souvent d’un copier-coller depuis une page web ou un traitement de texte.',
  niveau: 'lecture',
});
