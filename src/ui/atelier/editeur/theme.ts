import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The inks of the read-only text. Custom properties cross the shadow root, and follow the theme by themselves. */
const encres = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--encre)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--avertissement)' },
]);

const TONS = Object.fromEntries(
  ['bloquant', 'avertissement', 'information', 'indetermine'].map((ton) => [
    `.ton-${ton}`,
    { '--ton': `var(--${ton})`, '--ton-fond': `var(--${ton}-fond)` },
  ]),
);

const CHAMP = {
  minHeight: '2rem',
  padding: '0 0.5rem',
  border: '1px solid var(--filet-fort)',
  borderRadius: 'var(--rayon)',
  background: 'var(--feuille)',
  color: 'var(--encre)',
  font: 'inherit',
};

const FOCUS = { outline: '3px solid var(--accent)', outlineOffset: '1px' };

export const theme: Extension = [
  syntaxHighlighting(encres),
  EditorView.theme({
    '&': {
      // The line under it stays in the window, beside the list.
      height: 'clamp(18rem, calc(100vh - 26rem), 60rem)',
      border: '1px solid var(--filet)',
      background: 'var(--feuille)',
      color: 'var(--encre)',
      fontSize: '0.8125rem',
    },
    '&.cm-focused': { ...FOCUS, outlineOffset: '0' },
    '.cm-scroller': { fontFamily: 'var(--machine)', lineHeight: '1.5rem', overflow: 'auto' },
    // First drawn as if it did not wrap, an enormous line would widen this, be measured so, and be drawn whole.
    '.cm-content': { minWidth: '0', caretColor: 'var(--encre)', padding: '0' },
    '.cm-line': { padding: '0 0.75rem 0 0.5rem' },
    '.cm-activeLine, .cm-activeLineGutter': {
      background: 'color-mix(in srgb, var(--creux) 55%, transparent)',
    },
    '.cm-gutters': {
      border: '0',
      borderInlineEnd: '1px solid var(--filet)',
      background: 'var(--creux)',
      color: 'var(--encre-douce)',
    },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      background: 'none',
      outline: '1px solid var(--filet-fort)',
    },
    '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { background: 'none' },
    '.cm-selectionMatch': { background: 'var(--creux)' },
    '.cm-searchMatch': { background: 'var(--creux)', outline: '1px solid var(--filet-fort)' },
    '.cm-searchMatch-selected': {
      background: 'var(--accent-fond)',
      outline: '2px solid var(--accent)',
    },
    '.cm-foldPlaceholder': {
      margin: '0 0.25rem',
      padding: '0 0.5rem',
      border: '1px solid var(--filet-fort)',
      borderRadius: 'var(--rayon)',
      background: 'var(--creux)',
      color: 'var(--encre-douce)',
      cursor: 'pointer',
    },
    '.cm-foldGutter .cm-gutterElement': { width: '1.5rem', textAlign: 'center', cursor: 'pointer' },
    '.marge-constats': { width: '1.5rem' },
    '.signe': {
      display: 'grid',
      placeItems: 'center',
      height: '1.5rem',
      color: 'var(--ton)',
      cursor: 'pointer',
    },
    '.icone': {
      width: '15px',
      height: '15px',
      flex: 'none',
      fill: 'none',
      stroke: 'currentcolor',
      strokeWidth: '2',
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
    '.constat': {
      paddingBlock: '2px',
      background: 'var(--ton-fond)',
      textDecoration: 'underline wavy var(--ton) 1px',
      textUnderlineOffset: '4px',
    },
    '.courant': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
    '.invisible': {
      display: 'inline-block',
      minWidth: '1ch',
      border: '1px solid var(--bloquant)',
      color: 'var(--bloquant)',
      lineHeight: '1.1',
      textAlign: 'center',
    },
    '.cm-tooltip': {
      maxWidth: 'min(32rem, 90vw)',
      border: '1px solid var(--filet-fort)',
      borderRadius: 'var(--rayon)',
      background: 'var(--feuille)',
      color: 'var(--encre)',
      font: '400 var(--pas--1) / 1.4 var(--texte)',
    },
    '.infobulle': { margin: '0', padding: '0.25rem 0.75rem', listStyle: 'none' },
    '.infobulle li': {
      display: 'flex',
      gap: '0.5rem',
      padding: '0.25rem 0',
      overflowWrap: 'anywhere',
    },
    '.paire': { margin: '0.25rem 0 0' },
    '.paire del, .paire ins': {
      padding: '0.1em 0.4em',
      borderRadius: 'var(--rayon)',
      fontFamily: 'var(--machine)',
      fontSize: '0.9em',
      textDecoration: 'none',
      whiteSpace: 'pre-wrap',
    },
    '.paire del': {
      background: 'var(--bloquant-fond)',
      color: 'var(--bloquant)',
      textDecoration: 'line-through',
    },
    '.paire ins': { background: 'var(--conforme-fond)', color: 'var(--conforme)' },
    '.paire button': { ...CHAMP, marginInlineStart: '0.5rem', cursor: 'pointer' },
    '.infobulle .icone': { marginTop: '0.2rem', color: 'var(--ton)' },
    ...TONS,
    '.cm-panels': {
      border: '0',
      borderBottom: '1px solid var(--filet)',
      background: 'var(--creux)',
      color: 'var(--encre)',
      font: '400 var(--pas--1) / 1.4 var(--texte)',
    },
    '.cm-panel, .cm-panel.cm-search': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0.5rem',
      padding: '0.5rem 2.5rem 0.5rem 0.5rem',
    },
    // One selection at a time: choosing every match would choose one.
    '.cm-panel.cm-search br, .cm-panel.cm-search [name=select]': { display: 'none' },
    '.cm-panel.cm-search label, .cm-panel label': {
      display: 'flex',
      alignItems: 'center',
      gap: '0.35rem',
      margin: '0',
      fontSize: 'inherit',
    },
    '.cm-panel.cm-search input[type=checkbox]': {
      width: '1.25rem',
      height: '1.25rem',
      margin: '0',
    },
    '.cm-textfield, .cm-panel.cm-search .cm-textfield': {
      ...CHAMP,
      margin: '0',
      minWidth: '0',
      flex: '1 1 9rem',
    },
    '.cm-button, .cm-panel.cm-search .cm-button': {
      ...CHAMP,
      margin: '0',
      backgroundImage: 'none',
      cursor: 'pointer',
    },
    '.cm-button:active': { backgroundImage: 'none' },
    '.cm-panel.cm-search [name=close], .cm-panel .cm-dialog-close': {
      position: 'absolute',
      top: '0.5rem',
      right: '0.5rem',
      width: '2rem',
      height: '2rem',
      margin: '0',
      border: '0',
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      cursor: 'pointer',
    },
    '.cm-panel :focus-visible': FOCUS,
    '@media (forced-colors: active)': {
      '.constat': { outline: '1px solid currentcolor' },
      '.courant': { outline: '3px solid Highlight' },
    },
  }),
];
