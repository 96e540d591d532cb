import { defineControl } from '../control.ts';
import { STRUCTURE_DES_JSON } from '../support/citations-format.ts';

export const blocVideEnCrochets = defineControl({
  id: 'bloc-vide-en-crochets',
  titre: 'Un bloc non applicable est saisi en crochets vides',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, exemples de JSON solde',
      extrait:
        'les blocs non complétés de la demande "Etablissements" ou "medecinsLiberaux" sont saisis en crochets vides',
    },
    {
      source: 'webinaire-vague-2',
      endroit: STRUCTURE_DES_JSON,
      extrait: 'Ne pas supprimer les blocs non applicables → renseigner []',
    },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être une liste : [] quand elle est vide.',
  explication:
    'La valeur null ne convient pas pour un bloc qui peut contenir plusieurs éléments. S’il ne s’applique pas à la demande, écrivez des crochets vides : "{balise}": [].',
});
