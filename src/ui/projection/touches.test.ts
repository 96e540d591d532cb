import { describe, expect, it } from 'vitest';
import { describeFrappe, type Frappe } from './touches.ts';

function press(key: string, avec: Partial<Frappe> = {}, altGr = false): Frappe {
  return {
    key,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    isComposing: false,
    getModifierState: (nom) => altGr && nom === 'AltGraph',
    ...avec,
  };
}

describe('describeFrappe', () => {
  it.each([
    ['une touche nommée', press('Enter'), 'Entrée'],
    ['une flèche', press('ArrowRight'), '→'],
    ['une touche de fonction avec Maj', press('F8', { shiftKey: true }), 'Maj + F8'],
    ['une lettre', press('r'), 'R'],
    ['un signe sans redire Maj', press('?', { shiftKey: true }), '?'],
    ['la barre d’espace', press(' '), 'Espace'],
    ['un raccourci', press('v', { ctrlKey: true }), 'Ctrl + V'],
    ['un raccourci de macOS', press('v', { metaKey: true }), 'Cmd + V'],
    ['plusieurs touches', press('p', { altKey: true, shiftKey: true }), 'Alt + Maj + P'],
    ['un signe d’AltGr, sans Ctrl ni Alt', press('@', { ctrlKey: true, altKey: true }, true), '@'],
  ])('dit %s', (_cas, frappe, attendu) => {
    expect(describeFrappe(frappe, false)).toBe(attendu);
  });

  it.each(['Shift', 'Control', 'AltGraph', 'Dead', 'Process', 'Unidentified'])(
    'ne dit rien de « %s »',
    (key) => {
      expect(describeFrappe(press(key), false)).toBeNull();
    },
  );

  it.each([
    ['une lettre', press('a')],
    ['une majuscule', press('A', { shiftKey: true })],
    ['un chiffre', press('1')],
    ['une espace', press(' ')],
    ['un caractère hors du plan de base', press('𝒜')],
    ['un signe d’AltGr sous Windows', press('@', { ctrlKey: true, altKey: true }, true)],
    ['un signe d’Option sous macOS', press('π', { altKey: true })],
    ['une saisie en cours de composition', press('Enter', { isComposing: true })],
  ])('tait dans un champ %s', (_cas, frappe) => {
    expect(describeFrappe(frappe, true)).toBeNull();
  });

  it.each([
    ['Tab', press('Tab'), 'Tab'],
    ['Échap', press('Escape'), 'Échap'],
    ['une correction', press('Backspace'), 'Retour arrière'],
    ['un raccourci', press('v', { ctrlKey: true }), 'Ctrl + V'],
  ])('dit dans un champ %s', (_cas, frappe, attendu) => {
    expect(describeFrappe(frappe, true)).toBe(attendu);
  });
});
