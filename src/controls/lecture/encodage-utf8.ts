import { defineControl } from '../control.ts';

export const encodageUtf8 = defineControl({
  id: 'encodage-utf8',
  titre: 'Le texte est encodé en UTF-8',
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
  message:
    'Le fichier est encodé en {encodage}, pas en UTF-8. Nous croyons y lire : « {extrait} ».',
  explication:
    'Si cet extrait est juste, enregistrez ce texte en UTF-8 (sans BOM), ou réglez-y l’export de votre logiciel. S’il est faux, ne corrigez pas à la main : produisez le fichier de nouveau.',
  niveau: 'lecture',
});
