import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { closedWhile } from './focus.ts';

afterEach(() => document.body.replaceChildren());

/** A form whose button is pressed by a click, its own keys and the Enter of a field. */
function open() {
  document.body.innerHTML = '<form><input><button>Déposer</button></form>';
  const [champ, bouton] = document.querySelectorAll<HTMLInputElement & HTMLButtonElement>(
    'input, button',
  );
  if (!champ || !bouton) throw new Error('The form is there');
  const onsubmit = vi.fn((event: Event) => event.preventDefault());
  const onclick = vi.fn();
  document.addEventListener('click', onclick);
  champ.form?.addEventListener('submit', onsubmit);
  const press = async () => {
    await userEvent.click(bouton);
    await userEvent.keyboard('{Enter}');
    champ.focus();
    await userEvent.keyboard('{Enter}');
    document.removeEventListener('click', onclick);
  };
  return { bouton, onsubmit, onclick, press };
}

it('un bouton fermé se dit tel, garde le focus, et rien de ce qui le presse ne passe', async () => {
  const { bouton, onsubmit, onclick, press } = open();
  bouton.focus();
  closedWhile(true)(bouton);
  expect(bouton.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(bouton);
  await press();
  expect(onsubmit).not.toHaveBeenCalled();
  expect(onclick).not.toHaveBeenCalled();
});

it('rouvert, il répond à chacun', async () => {
  const { bouton, onsubmit, press } = open();
  closedWhile(true)(bouton)?.();
  closedWhile(false)(bouton);
  expect(bouton.hasAttribute('aria-disabled')).toBe(false);
  await press();
  expect(onsubmit).toHaveBeenCalledTimes(3);
});
