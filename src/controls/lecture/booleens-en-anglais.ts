import { defineControl } from '../control.ts';

export const booleensEnAnglais = defineControl({
  id: 'booleens-en-anglais',
  titre: 'Vrai et faux s’écrivent true et false',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: 'Structure des JSON',
      extrait: 'Langue: true ou vrai?',
    },
    { source: 'rfc-8259', endroit: 'section 3', extrait: 'The literal names MUST be lowercase.' },
  ],
  message: 'La valeur {valeur} n’est pas reconnue : en JSON, elle s’écrit {attendu}.',
  explication: 'Écrivez true (vrai) ou false (faux), en anglais, en minuscules et sans guillemets.',
  niveau: 'lecture',
});
