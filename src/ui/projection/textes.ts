/** Texts of the projection mode and of the trainer’s notes. */
export const PROJECTION = {
  groupe: 'Démonstration',
  bouton: 'Mode projection',
  touche: 'Alt + P',
  active: 'Mode projection activé. Alt + P pour le quitter.',
  inactive: 'Mode projection quitté.',
  amorce: 'Projection',
  quitter: 'pour quitter',
  notes: 'Notes du formateur',
} as const;

export const MODIFICATEURS = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  maj: 'Maj',
  meta: 'Cmd',
} as const;

/** What a French keyboard prints on its keys, by `KeyboardEvent.key`. */
export const NOMS_TOUCHES: ReadonlyMap<string, string> = new Map([
  [' ', 'Espace'],
  ['Tab', 'Tab'],
  ['Enter', 'Entrée'],
  ['Escape', 'Échap'],
  ['Backspace', 'Retour arrière'],
  ['Delete', 'Suppr'],
  ['Insert', 'Inser'],
  ['Home', 'Début'],
  ['End', 'Fin'],
  ['PageUp', 'Page ↑'],
  ['PageDown', 'Page ↓'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
]);

export const NOTES = {
  chapeau:
    'Gardez cette fenêtre sur votre écran, et projetez l’autre. Elle suit ce que vous y ouvrez.',
  ecran: 'À l’écran',
  rienSuivi:
    'Aucune autre fenêtre du simulateur ne répond encore. Ouvrez-en une, ou cliquez dans celle que vous projetez.',
  sansCanal:
    'Ce navigateur ne relie pas les fenêtres entre elles : les notes ne suivent pas l’écran.',
  etape: (rang: number, total: number) => `Étape ${rang} sur ${total}`,
  pourEcran: 'Notes pour cet écran',
  pourEtape: 'Notes pour cette étape',
  pourSeance: 'Notes pour toute la séance',
  memoire: 'Mémoire',
  garder: 'Garder mes notes sur cet appareil',
  garderDetail:
    'Sinon, elles disparaissent avec cette fenêtre. Elles ne quittent jamais ce navigateur ; n’y écrivez pas de données personnelles.',
  refuse: 'Le navigateur refuse de garder vos notes : elles disparaîtront avec cette fenêtre.',
  effacer: 'Effacer toutes les notes',
  confirmer: 'Effacer toutes les notes ?',
  definitif: 'Elles ne pourront pas être retrouvées.',
  oui: 'Effacer',
  effacees: 'Notes effacées.',
} as const;
