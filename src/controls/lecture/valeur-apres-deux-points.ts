import { defineControl } from '../control.ts';

export const valeurApresDeuxPoints = defineControl({
  id: 'valeur-apres-deux-points',
  titre: 'Chaque balise a une valeur',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 4' },
    {
      source: 'webinaire-vague-2',
      endroit: 'Structure des JSON',
      extrait: 'Ne pas supprimer les balises non applicables → renseigner null (Casse à respecter)',
    },
  ],
  message: 'La balise {balise} n’a pas de valeur.',
  explication:
    'Écrivez sa valeur après le deux-points. Si elle ne s’applique pas, gardez la balise et écrivez null, ou [] pour un bloc vide.',
  niveau: 'lecture',
});
