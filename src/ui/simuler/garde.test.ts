import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { unMagasin } from '#test-support/storage.ts';
import { garder, isRefusee, oublier, refuser, relire } from './garde.ts';

const CLE = 'simulateur-segur:simulation';
const CHOIX = { ...AUCUN_CHOIX, numeroAns: 'CVA2RIS001', type: 'avance', tauxTva: '8.5' } as const;

const stub = (garde: Readonly<Record<string, string>> = {}, refuse = false) =>
  vi.stubGlobal('sessionStorage', unMagasin(garde, refuse));

const simulee = (octets: BlobPart, nom = 'demandes.json') => ({
  fichier: new File([octets], nom),
  choix: CHOIX,
  portail: true,
});

afterEach(() => vi.unstubAllGlobals());

describe('le fichier gardé pour l’onglet', () => {
  it('revient à l’octet près, quels qu’ils soient, avec ses réglages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (octets, nom) => {
        stub();
        expect(await garder(simulee(octets.slice().buffer, nom))).toBe('gardee');
        const relue = relire();
        expect(relue && new Uint8Array(await relue.fichier.arrayBuffer())).toEqual(octets);
        expect(relue?.fichier.name).toBe(new File([], nom).name);
        expect([relue?.choix, relue?.portail]).toEqual([CHOIX, true]);
      }),
      { numRuns: 50 },
    );
  });

  it('ne garde pas plus d’un Mio, et ne laisse pas le précédent à sa place', async () => {
    stub();
    await garder(simulee('{}'));
    expect(await garder(simulee(new Uint8Array(2 ** 20)))).toBe('trop-gros');
    expect(relire()).toBeNull();
  });

  it('le dit quand le navigateur refuse', async () => {
    stub({}, true);
    expect(await garder(simulee('{}'))).toBe('refus');
    expect(relire()).toBeNull();
  });

  it('n’est plus là une fois oublié ; un refus tient jusqu’à ce qu’on change d’avis', async () => {
    stub();
    await garder(simulee('{}'));
    refuser();
    expect([relire(), isRefusee()]).toEqual([null, true]);
    oublier();
    expect(isRefusee()).toBe(false);
  });

  it.each(['', 'non', '\n', '{}\n{}', '[1]\nx', '{"version":"v0","nom":"a"}\nx'])(
    'ne croit pas ce qui n’est pas de nous : %j',
    (texte) => {
      stub({ [CLE]: texte });
      expect(relire()).toBeNull();
    },
  );
});
