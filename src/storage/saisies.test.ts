import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { useStockages } from '#test-support/stockages.ts';
import type { Stockage } from './contrat.ts';

const open = useStockages();

async function read(stockage: Stockage, nom: string) {
  const lue = await stockage.readSaisie(nom);
  if (!lue.ok) throw new Error(lue.echec.type);
  return Object.fromEntries(lue.valeur);
}

describe.each(['durable', 'exercice', 'ephemere'] as const)('une saisie, %s', (mode) => {
  it('rend ses parties, change celles qui sont données et laisse les autres', async () => {
    const stockage = await open(mode);
    expect(await read(stockage, 'a/1')).toEqual({});
    await stockage.writeSaisie('a/1', new Map<string, unknown>([['texte', 'x'], ['f/kbis', [1, 2]]])); // prettier-ignore
    await stockage.writeSaisie('a/1', new Map([['texte', 'y']]));
    expect(await read(stockage, 'a/1')).toEqual({ texte: 'y', 'f/kbis': [1, 2] });
    await stockage.writeSaisie('a/1', new Map([['f/kbis', null]]));
    expect(await read(stockage, 'a/1')).toEqual({ texte: 'y' });
  });

  it('n’est ni vue ni oubliée sous le nom d’une autre', async () => {
    const stockage = await open(mode);
    for (const nom of ['a/1', 'a/10', 'a']) await stockage.writeSaisie(nom, new Map([['t', nom]]));
    await stockage.forgetSaisie('a/1');
    expect(await read(stockage, 'a/1')).toEqual({});
    expect(await read(stockage, 'a/10')).toEqual({ t: 'a/10' });
  });

  it('laisse le fournisseur choisi, et part avec le portail', async () => {
    const stockage = await open(mode);
    await stockage.writeSiret('13000637200010');
    await stockage.writeSaisie('a', new Map([['t', 1]]));
    await stockage.forgetSaisie('b');
    expect(await stockage.readSiret()).toEqual({ ok: true, valeur: '13000637200010' });
    await stockage.replace({ textes: [], fichiers: [], branches: [] });
    expect(await read(stockage, 'a')).toEqual({});
  });
});

it('se retrouve à la réouverture de la base', async () => {
  const avant = await open('durable');
  await avant.writeSaisie('a', new Map([['t', new Uint8Array([1, 2]).buffer]]));
  avant.close();
  const { t } = await read(await open('durable'), 'a');
  expect([...new Uint8Array(t as ArrayBuffer)]).toEqual([1, 2]);
});
