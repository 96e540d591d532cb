import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportResult } from '#domain/simulation-result.ts';
import { ANNULE, installClient } from '#test-support/client.ts';
import { restorePlayed } from '#test-support/portail-page.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { NUMERO_A_MODIFIER, playSoldeAModifier } from '#test-support/solde-a-modifier.ts';
import type * as Incident from '#ui/commun/incident.svelte.ts';
import type * as Portail from '#ui/portail/portail.svelte.ts';
import RIS from '../../../../schemas/exemples/img-ris-va2.solde.json?raw';
import type * as Module from './modification.svelte.ts';

let modification: typeof Module.modification;
let portail: typeof Portail.portail;
let incident: typeof Incident.incident;
let client: ReturnType<typeof installClient>;

const MONTANT = '/facture/montantPrestationPrincipaleSegurHTFacture';

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  client = installClient();
  ({ modification } = await import('./modification.svelte.ts'));
  ({ portail } = await import('#ui/portail/portail.svelte.ts'));
  ({ incident } = await import('#ui/commun/incident.svelte.ts'));
  await restorePlayed(portail, playSoldeAModifier(RIS));
  modification.open(NUMERO_A_MODIFIER);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const juge = (...constats: readonly ReturnType<typeof unConstat>[]): ReportResult => ({
  ok: true,
  report: unReport({ constats }),
  depot: null,
});

const FAUTE = unConstat({ libelle: 'Montant nul.' });

async function type(saisie: string) {
  const fini = modification.type(MONTANT, saisie);
  return { appel: await client.simulate.next(), fini };
}

const statut = () => portail.etat.dossiers.get(NUMERO_A_MODIFIER)?.avenants.at(-1)?.statut ?? null;

describe('taper', () => {
  it('juge aussitôt la ligne changée, par les règles du dépôt', async () => {
    const { appel, fini } = await type('0');
    expect(modification.occupe).toBe(true);
    expect(await appel.request.fichier.slice().text()).toContain(
      '"montantPrestationPrincipaleSegurHTFacture":0',
    );
    appel.answer(juge(FAUTE, unConstat({ severite: 'avertissement' })));
    await fini;
    expect([modification.constats, modification.occupe]).toEqual([[FAUTE], false]);
    expect(modification.changes.map(({ chemin }) => chemin)).toEqual([MONTANT]);
  });

  it('vite, ne garde que le jugement de la dernière valeur', async () => {
    const premiere = await type('0');
    const seconde = await type('10');
    expect(premiere.appel.signal?.aborted).toBe(true);
    seconde.appel.answer(juge());
    await seconde.fini;
    premiere.appel.answer(juge(FAUTE));
    await premiere.fini;
    expect([modification.constats, modification.occupe]).toEqual([[], false]);
  });

  it('ouvre « Confirmer » dès la première lettre, et ne reproche rien avant que le champ soit quitté (S3:298)', async () => {
    modification.write(MONTANT, '10');
    expect(modification.changes).toEqual([{ chemin: MONTANT, valeur: 10 }]);
    expect(modification.jugee).toBe(false);
    modification.write(MONTANT, 'mille');
    expect([modification.changes, modification.illisibles]).toEqual([[], []]);
    const { appel, fini } = await type('mille');
    appel.answer(juge());
    await fini;
    expect([modification.jugee, modification.illisibles]).toEqual([true, [MONTANT]]);
  });

  it('ce qui ne se lit pas est dit, sans autre changement', async () => {
    const { appel, fini } = await type('mille');
    appel.answer(juge());
    await fini;
    expect([modification.illisibles, modification.changes]).toEqual([[MONTANT], []]);
  });
});

describe('confirmer', () => {
  it('remet la demande en cours', async () => {
    const { appel, fini } = await type('10');
    appel.answer(juge());
    await fini;
    const confirmee = modification.confirm();
    (await client.simulate.next()).answer(juge());
    expect(await confirmee).toBe(true);
    expect(statut()).toBe('en-cours');
  });

  it('avec une faute, montre les erreurs et ne change rien', async () => {
    const confirmee = modification.confirm();
    (await client.simulate.next()).answer(juge(FAUTE));
    expect(await confirmee).toBe(false);
    expect(modification.essai).not.toBe(null);
    expect(statut()).toBe('a-modifier');
  });

  it('cède à ce que l’on tape ensuite', async () => {
    const confirmee = modification.confirm();
    const appel = await client.simulate.next();
    await type('10');
    appel.answer(juge());
    expect(await confirmee).toBe(false);
    expect([statut(), modification.occupe]).toEqual(['a-modifier', true]);
  });

  it('dit le refus du portail', async () => {
    const confirmee = modification.confirm();
    const appel = await client.simulate.next();
    await portail.execute({
      type: 'nePasModifier',
      numeroASP: NUMERO_A_MODIFIER,
    });
    appel.answer(juge());
    expect(await confirmee).toBe(false);
    expect(modification.refus).toMatchObject({ ok: false });
  });

  it('ne pas modifier remet aussi la demande en cours', async () => {
    expect(await modification.keep()).toBe(true);
    expect(statut()).toBe('en-cours');
  });
});

describe('ouvrir une autre demande', () => {
  it('pendant un jugement, ne montre ni sa réponse ni son arrêt', async () => {
    const { appel, fini } = await type('0');
    modification.open('FINIMG999999');
    expect(modification.occupe).toBe(false);
    appel.answer(ANNULE);
    await fini;
    expect([incident.valeur, modification.constats]).toEqual([null, []]);
    expect(modification.champs).toEqual([]);
  });

  it('un jugement impossible de la demande ouverte est un incident', async () => {
    const { appel, fini } = await type('0');
    appel.answer({ ok: false, failure: { type: 'thread-perdu', detail: 'mort' } });
    await fini;
    expect(incident.valeur?.detail).toContain('thread-perdu');
  });
});

describe('les pièces complémentaires', () => {
  const pdf = (nom: string) => new File(['%PDF'], nom);

  it('s’ajoutent et se retirent ; deux du même nom sont refusées', () => {
    expect(modification.add('FACTURE', pdf('nouvelle.pdf'))).toBe(null);
    expect(modification.add('FACTURE', pdf('nouvelle.pdf'))).toBe('doublon');
    expect(modification.add('FACTURE', pdf('facture-1.pdf'))).toBe('doublon');
    const [piece] = modification.pieces;
    if (!piece) throw new Error('no piece');
    modification.remove(piece);
    expect(modification.pieces).toEqual([]);
  });
});
