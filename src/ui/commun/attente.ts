import type { Failure } from '#domain/report.ts';

/** Texts of a simulation that lasts or fails: loaded when it does. */
export const ETAPES = {
  titre: 'Simulation en cours',
  lecture: 'Lecture du fichier',
  format: 'Contrôle du format',
  technique: 'Contrôle technique',
  redaction: 'Rédaction du résultat',
} as const;

export const ECHECS: Readonly<
  Record<Failure['type'], { readonly titre: string; readonly conseil: string }>
> = {
  'fichier-inaccessible': {
    titre: 'Le navigateur n’a pas pu lire ce fichier',
    conseil:
      'Il a peut-être été modifié, déplacé ou ouvert par un autre logiciel depuis que vous l’avez choisi. Choisissez-le à nouveau.',
  },
  annule: {
    titre: 'Simulation annulée',
    conseil: 'Rien n’a été conclu sur ce fichier. Cliquez sur « Simuler » pour recommencer.',
  },
  'thread-perdu': {
    titre: 'La simulation s’est arrêtée avant la fin',
    conseil:
      'La mémoire a peut-être manqué : fermez d’autres onglets, ou essayez un fichier plus petit, puis cliquez sur « Simuler ».',
  },
};

export const ECHEC_DETAIL = 'Détail technique';
