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
