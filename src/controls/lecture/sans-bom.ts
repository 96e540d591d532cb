import { defineControl } from '../control.ts';

export const sansBom = defineControl({
  id: 'sans-bom',
  titre: 'Le fichier ne commence pas par un BOM',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'La RFC 8259 permet au lecteur d’ignorer cette marque ou de refuser le fichier ; aucun document ne dit ce que fait le portail.',
  sources: [
    {
      source: 'rfc-8259',
      endroit: 'section 8.1',
      extrait:
        'Implementations MUST NOT add a byte order mark (U+FEFF) to the beginning of a networked-transmitted JSON text.',
    },
  ],
  message: 'Le fichier commence par une marque invisible (BOM) que JSON interdit d’écrire.',
  explication:
    'Enregistrez le fichier en « UTF-8 » ou « UTF-8 sans BOM » (et non « UTF-8 avec BOM »).',
  niveau: 'lecture',
});
