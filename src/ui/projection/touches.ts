import { MODIFICATEURS, NOMS_TOUCHES } from './textes.ts';

/** What of a keyboard event says which keys were pressed. */
export type Frappe = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'isComposing' | 'getModifierState'
>;

/**
 * The keys to show to an audience, « Ctrl + V »; null when there is nothing to show.
 * Never what is typed in a field (`dansUnChamp`): there, only keys that write nothing and shortcuts are told.
 */
export function describeFrappe(frappe: Frappe, dansUnChamp: boolean): string | null {
  if (frappe.isComposing) return null;
  const { key } = frappe;
  const ecrit = isCaractere(key);
  // On Windows AltGr says Ctrl and Alt; on macOS Alt writes a character.
  const altGr = frappe.getModifierState('AltGraph');
  const ctrl = frappe.ctrlKey && !altGr;
  const alt = frappe.altKey && !altGr;
  if (ecrit && dansUnChamp && (altGr || alt || !(ctrl || frappe.metaKey))) return null;
  const nom = nameKey(key);
  if (nom === null) return null;
  const combine = ctrl || alt || frappe.metaKey;
  const touches = [];
  if (ctrl) touches.push(MODIFICATEURS.ctrl);
  if (alt) touches.push(MODIFICATEURS.alt);
  // « ? » already says that Maj was held.
  if (frappe.shiftKey && (!ecrit || combine)) touches.push(MODIFICATEURS.maj);
  if (frappe.metaKey) touches.push(MODIFICATEURS.meta);
  return [...touches, nom].join(' + ');
}

/** Where pressing a letter writes it, or looks for it in a list. */
export function isChamp(cible: EventTarget | null): boolean {
  if (cible instanceof HTMLInputElement) return !SANS_TEXTE.has(cible.type);
  return (
    cible instanceof HTMLTextAreaElement ||
    cible instanceof HTMLSelectElement ||
    (cible instanceof HTMLElement && cible.isContentEditable)
  );
}

const SANS_TEXTE: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Null for a modifier alone, a dead key, and what no usual keyboard has. */
function nameKey(key: string): string | null {
  const nom = NOMS_TOUCHES.get(key);
  if (nom !== undefined) return nom;
  return isCaractere(key) || /^F\d{1,2}$/.test(key) ? key.toUpperCase() : null;
}

function isCaractere(key: string): boolean {
  return [...key].length === 1;
}
