import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { impression, watchPrint } from './impression.svelte.ts';

const page = new EventTarget();

beforeEach(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('déplie la page avant que le navigateur n’imprime, puis la rend', () => {
  const deplie: boolean[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      deplie.push(impression.active);
    });
  });
  const leave = watchPrint();
  page.dispatchEvent(new Event('beforeprint'));
  // The browser prints as soon as the event has been heard.
  expect(deplie.at(-1)).toBe(true);
  page.dispatchEvent(new Event('afterprint'));
  expect(impression.active).toBe(false);
  leave();
  stop();
});

it('n’écoute plus une fois quittée', () => {
  watchPrint()();
  page.dispatchEvent(new Event('beforeprint'));
  expect(impression.active).toBe(false);
});
