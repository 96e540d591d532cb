import { createRawSnippet, type Snippet } from 'svelte';

/** A part of a screen that only says `texte`. */
export function snippetOf(texte: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${texte}</span>` }));
}

/** The texts that describe a control, in the order in which they are read. */
export function textsOf(controle: HTMLElement): readonly string[] {
  const ids = controle.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) =>
    (document.getElementById(id)?.textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
  );
}
