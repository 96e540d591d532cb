import { expect, it } from 'vitest';
import { whenSomebody } from './when-somebody.ts';

it('attend un premier signe, et ne rappelle qu’une fois', () => {
  let appels = 0;
  whenSomebody(() => (appels += 1));
  expect(appels).toBe(0);
  dispatchEvent(new Event('pointermove'));
  dispatchEvent(new Event('keydown'));
  dispatchEvent(new Event('pointermove'));
  expect(appels).toBe(1);
});
