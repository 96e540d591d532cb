import { defineControl } from '../control.ts';

export const nullEnMinuscules = defineControl({
  id: 'null-en-minuscules',
  titre: 'L’absence de valeur s’écrit null',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: 'Structure des JSON',
      extrait: 'Ne pas supprimer les balises non applicables → renseigner null (Casse à respecter)',
    },
    { source: 'rfc-8259', endroit: 'section 3', extrait: 'The literal names MUST be lowercase.' },
  ],
  message: 'La valeur {valeur} n’est pas reconnue : en JSON, l’absence de valeur s’écrit null.',
  explication:
    'Si la balise ne s’applique pas, écrivez null, en minuscules et sans guillemets ; sinon, renseignez-la.',
  niveau: 'lecture',
});
