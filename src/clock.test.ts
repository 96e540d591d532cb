import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHeureDeParis } from '#clock.ts';

test.each([
  ['2026-11-10T11:00:00Z', '2026-11-10T12:00', 'winter time'],
  ['2026-07-10T10:00:00Z', '2026-07-10T12:00', 'summer time'],
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59', 'a second before the spring change'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00', 'at the spring change'],
  ['2026-10-25T00:30:00Z', '2026-10-25T02:30', 'first 02:30 of the autumn change'],
  ['2026-10-25T01:30:00Z', '2026-10-25T02:30', 'second 02:30 of the autumn change'],
  ['2026-12-31T23:30:00Z', '2027-01-01T00:30', 'midnight is 00, in the new year'],
  ['2028-02-29T22:59:00Z', '2028-02-29T23:59', 'leap day'],
])('%s is %s in Paris (%s)', (instant, paris) => {
  expect(toHeureDeParis(new Date(instant))).toBe(paris);
});

test('agrees with what the engine knows of Paris, at any instant since 1996', () => {
  // Writes AAAA-MM-JJ HH:MM.
  const paris = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [min, max] = [new Date('1996-01-01T00:00:00Z'), new Date('2100-01-01T00:00:00Z')];
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (instant) => {
      expect(toHeureDeParis(instant)).toBe(paris.format(instant).replace(' ', 'T'));
    }),
  );
});
