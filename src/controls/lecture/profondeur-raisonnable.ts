import { defineControl } from '../control.ts';

export const profondeurRaisonnable = defineControl({
  id: 'profondeur-raisonnable',
  titre: 'Les blocs ne s’emboîtent pas à l’infini',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 9',
      extrait: 'An implementation may set limits on the maximum depth of nesting.',
    },
  ],
  message:
    'Plus de {maximum} blocs sont emboîtés les uns dans les autres : la lecture s’arrête ici.',
  explication:
    'Les formulaires publiés n’emboîtent pas plus de 7 niveaux. Cherchez une accolade ou un crochet écrit trop de fois, ou une boucle dans l’export de votre logiciel.',
  niveau: 'lecture',
});
