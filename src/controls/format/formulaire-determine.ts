import { defineControl } from '../control.ts';

/** The portal knows its forms, and the user chose one there: that we cannot tell which is ours to say. */
export const formulaireDetermine = defineControl({
  id: 'formulaire-determine',
  titre: 'Un seul formulaire convient au contenu',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'webinaire-medico-social',
      endroit: 'fichiers JSON, règles de dépôt',
      extrait:
        'Chaque fichier JSON doit contenir des demandes du même couloir et du même type de logiciel.',
    },
  ],
  niveau: 'schema',
  message: 'Le formulaire de ce fichier n’est pas reconnu : il reste à choisir.',
  explication:
    'Rien n’est dit de ce que le portail ferait de ce fichier : sans son formulaire, seul ce qui est commun à tous est contrôlé.{conseil}',
});
