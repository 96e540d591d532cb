import { defineControl } from '../control.ts';
import { BALISES_EXACTES, STRUCTURE_DES_JSON } from '../support/citations-format.ts';

export const balisePrevue = defineControl({
  id: 'balise-prevue',
  titre: 'Chaque balise est prévue par le modèle',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    BALISES_EXACTES,
    {
      source: 'webinaire-vague-2',
      endroit: STRUCTURE_DES_JSON,
      extrait: 'Conserver les "s" du pluriel',
    },
  ],
  niveau: 'schema',
  message: 'La balise {balise} n’est pas prévue {ou}.',
  explication:
    'Le nom des balises doit être exactement celui du modèle : les majuscules, les accents et les « s » du pluriel comptent.{conseil}',
});
