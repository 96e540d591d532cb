import { defineControl } from '../control.ts';

export const fichierEstDuJson = defineControl({
  id: 'fichier-est-du-json',
  titre: 'Le fichier est un texte JSON',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'rfc-8259', endroit: 'section 2' },
    {
      source: 'webinaire-vague-2',
      extrait:
        'l’outil procède ainsi à l’ensemble des contrôles liés au format du fichier (exemple : nombre de caractères)',
    },
  ],
  message: 'Ce fichier n’est pas du JSON : c’est {nature}.',
  explication: 'Un texte JSON est attendu ici. {conseil}',
  niveau: 'lecture',
});
