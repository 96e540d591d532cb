import { describe, expect, it } from 'vitest';
import { windowAround } from './list-window.ts';

describe('windowAround', () => {
  const debut = { debut: 0, fin: 50 };

  it('garde la fenêtre quand rien n’est visé', () => {
    expect(windowAround(debut, -1, 50)).toBe(debut);
  });
  it('garde la fenêtre quand elle contient le rang visé', () => {
    expect(windowAround(debut, 49, 50)).toBe(debut);
  });
  it('saute à la page du rang visé sans dessiner ce qui précède', () => {
    expect(windowAround(debut, 9150, 50)).toEqual({ debut: 9150, fin: 9200 });
  });
});
