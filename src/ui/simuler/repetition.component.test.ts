import { describe, expect, it, vi } from 'vitest';
import { simulateText } from '#test-support/simulate-text.ts';
import exemple from '../../../schemas/exemples/img-ris-va2.solde.json';
import { rehearse } from './repetition.ts';
import Resultat from './Resultat.svelte';

describe('un résultat dessiné pour personne', () => {
  it('ne laisse rien dans la page, n’y prend ni focus ni touche', async () => {
    const page = document.body.innerHTML;
    const report = await simulateText(JSON.stringify({ ...exemple, siret: 'x' }));
    const dessins = vi.spyOn(document, 'createElement');
    rehearse(Resultat, report);
    const [cadre] = dessins.mock.results.map(({ value }) => value);
    dessins.mockRestore();
    const dits = (selector: string) => cadre?.querySelectorAll(selector).length;
    expect(dits('.verdict h2')).toBe(1);
    // It is taken away two paints later.
    await vi.waitFor(() => expect(dits('.liste li')).toBeGreaterThan(0), { interval: 1 });
    expect(document.body.innerHTML).toBe(page);
    expect(document.activeElement).toBe(document.body);
    await vi.waitFor(() => expect(dits('*')).toBe(0));
    const touche = new KeyboardEvent('keydown', { key: 'F8', cancelable: true });
    window.dispatchEvent(touche);
    expect(touche.defaultPrevented).toBe(false);
  });
});
