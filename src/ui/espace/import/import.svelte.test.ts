import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Depot } from '#domain/depot.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import { ANNULE, installClient } from '#test-support/client.ts';
import { restorePlayed } from '#test-support/portail-page.ts';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { desAvances, SIRET, unPortail } from '#test-support/portail.ts';
import { finessDit } from '#test-support/registres.ts';
import { unReport } from '#test-support/reports.ts';
import type * as Incident from '#ui/commun/incident.svelte.ts';
import type * as Portail from '#ui/portail/portail.svelte.ts';
import type * as Module from './import.svelte.ts';

let importation: typeof Module.importation;
let portail: typeof Portail.portail;
let incident: typeof Incident.incident;
let client: ReturnType<typeof installClient>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  client = installClient();
  ({ importation } = await import('./import.svelte.ts'));
  ({ portail } = await import('#ui/portail/portail.svelte.ts'));
  ({ incident } = await import('#ui/commun/incident.svelte.ts'));
  await restorePlayed(portail, unPortail());
  await importation.open(SIRET);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const SAISIE = {
  numeroAns: numeroAnsPublie('mdv-lgc-va1.avance'),
  type: 'avance',
  tauxTva: '20',
  fichier: new File(['{}'], 'avances.json'),
} as const;

const DEPOT: Depot = {
  numeroAns: SAISIE.numeroAns,
  siret: SIRET,
  formulaire: 'mdv-lgc-va1.avance',
  sons: 'MDV-LGC-Va1',
  type: 'avance',
  lignes: desAvances(1),
  rejetees: [],
  retour: { nom: 'avances_sortie.json', texte: '{}' },
};

const CHOIX = {
  ...AUCUN_CHOIX,
  numeroAns: SAISIE.numeroAns,
  type: SAISIE.type,
  tauxTva: SAISIE.tauxTva,
};

const juge = (partiel: Partial<Report> = {}): ReportResult => ({
  ok: true,
  report: unReport({ choix: CHOIX, ...partiel }),
  depot: DEPOT,
});

/** Fills the form and simulates it. */
async function simulate(reponse = juge()) {
  importation.fill(SAISIE);
  const fini = importation.simulate();
  (await client.simulate.next()).answer(reponse);
  await fini;
}

describe('simuler', () => {
  it('juge avec ce que les registres ont répondu', async () => {
    const { registres } = await import('#ui/references/registres/registres.svelte.ts');
    const dits = finessDit({ '990000018': null });
    await registres.add(dits, false);
    importation.fill(SAISIE);
    void importation.simulate();
    const { request } = await client.simulate.next();
    expect(request).toMatchObject({ registres: dits });
  });

  it('attend que tout soit rempli', async () => {
    importation.fill({ ...SAISIE, tauxTva: null });
    await importation.simulate();
    expect([importation.travail, importation.reponse]).toEqual([null, null]);
  });

  it('juge le fichier avec le portail de ce moment', async () => {
    importation.fill(SAISIE);
    const fini = importation.simulate();
    const appel = await client.simulate.next();
    expect(appel.request).toMatchObject({
      choix: CHOIX,
      maintenant: portail.maintenant,
      portail: { siret: SIRET, sequence: portail.etat.sequence },
    });
    appel.tell('technique');
    expect([importation.travail, importation.etape]).toEqual(['simulation', 'technique']);
    appel.answer(juge());
    await fini;
    expect([importation.travail, importation.simulee]).toEqual([null, true]);
  });

  it('ne vaut plus dès qu’un champ change, et vaut de nouveau quand il revient', async () => {
    await simulate();
    importation.fill({ tauxTva: '0' });
    expect([importation.perime, importation.simulee]).toEqual([true, false]);
    importation.fill({ tauxTva: '20' });
    expect([importation.perime, importation.simulee]).toEqual([false, true]);
  });

  it('annulée, le dit', async () => {
    importation.fill(SAISIE);
    const fini = importation.simulate();
    const appel = await client.simulate.next();
    importation.cancel();
    expect(appel.signal?.aborted).toBe(true);
    appel.answer(ANNULE);
    await fini;
    expect(importation.reponse?.result).toEqual(ANNULE);
  });

  it('relancée, n’écoute plus la première', async () => {
    importation.fill(SAISIE);
    const premiere = importation.simulate();
    const enRetard = await client.simulate.next();
    const seconde = importation.simulate();
    const appel = await client.simulate.next();
    appel.answer(juge());
    await seconde;
    enRetard.answer(juge({ verdict: 'rejete' }));
    await premiere;
    expect(importation.report?.verdict).toBe('valide');
  });

  it('pour un autre fournisseur que celui qui arrive, n’est plus l’affaire de personne', async () => {
    importation.fill(SAISIE);
    const premiere = importation.simulate();
    const enRetard = await client.simulate.next();
    void importation.open('00000000000000');
    expect([importation.travail, importation.saisie.fichier]).toEqual([null, null]);
    enRetard.answer(ANNULE);
    await premiere;
    expect(importation.reponse).toBe(null);
  });
});

/** As a reload leaves them: the form is empty, and its fournisseur arrives again. */
async function comeBack(): Promise<void> {
  await importation.open('00000000000000');
  void importation.open(SIRET);
}

describe('une saisie qui revient', () => {
  it('est là où elle en était, et son fichier est jugé encore, sans que personne ait simulé', async () => {
    await simulate();
    const dites = vi.spyOn(portail, 'tellSimulation');
    await comeBack();
    (await client.simulate.next()).answer(juge());
    await vi.waitFor(() => expect(importation.simulee).toBe(true));
    expect(importation.saisie).toMatchObject({ ...SAISIE, fichier: { name: 'avances.json' } });
    expect([importation.revenue, dites.mock.calls.length]).toEqual([true, 0]);
  });

  it('n’est pas jugée tant que personne ne l’a demandé', async () => {
    importation.fill({ numeroAns: SAISIE.numeroAns, type: 'avance' });
    await comeBack();
    await vi.waitFor(() => expect(importation.revenue).toBe(true));
    expect([importation.saisie.type, importation.travail]).toEqual(['avance', null]);
  });

  it('laisse un numéro ANS qui n’est plus proposé', async () => {
    importation.fill({ numeroAns: 'ABC', type: 'solde' });
    await comeBack();
    await vi.waitFor(() => expect(importation.saisie.type).toBe('solde'));
    expect(importation.saisie.numeroAns).toBe(null);
  });

  it('ne revient plus une fois effacée, et ce qu’une histoire a montré ne revient jamais', async () => {
    importation.fill({ type: 'solde' });
    await importation.forget();
    importation.show({ ...SAISIE }, null, null);
    importation.fill({ tauxTva: '0' });
    importation.leave();
    await importation.open(SIRET);
    expect([importation.saisie.type, importation.revenue]).toEqual([null, false]);
  });

  it('ne revient plus une fois importée', async () => {
    await simulate();
    const fini = importation.importFile();
    (await client.simulate.next()).answer(juge());
    await fini;
    await importation.open(SIRET);
    expect([importation.saisie.fichier, importation.revenue]).toEqual([null, false]);
  });
});

describe('importer', () => {
  it('demande une simulation réussie', async () => {
    await simulate(juge({ verdict: 'rejete' }));
    await importation.importFile();
    expect([importation.importe, portail.etat.imports.size]).toEqual([null, 0]);
  });

  it('juge encore le fichier, puis le donne au portail', async () => {
    await simulate();
    const fini = importation.importFile();
    expect(importation.travail).toBe('import');
    (await client.simulate.next()).answer(juge());
    await fini;
    expect(importation.importe?.fichier.nom).toBe('avances.json');
    expect([portail.etat.imports.size, importation.rejuge]).toEqual([1, false]);
    await importation.open(SIRET);
    expect([importation.importe, importation.saisie.fichier]).toEqual([null, null]);
  });

  it('refuse un fichier qui n’est plus celui que l’on a simulé', async () => {
    await simulate();
    const fini = importation.importFile();
    (await client.simulate.next()).answer(
      juge({ fichier: { nom: 'avances.json', taille: 3, sha256: 'cd'.repeat(32) } }),
    );
    await fini;
    expect(importation.empechement).toEqual({ type: 'autre-fichier' });
    expect([importation.reponse, portail.etat.imports.size]).toEqual([null, 0]);
  });

  it('juge une fois de plus quand le portail a changé entre-temps', async () => {
    await simulate();
    const fini = importation.importFile();
    const depasse = await client.simulate.next();
    await portail.execute({ type: 'reglerHorloge', heure: '2022-03-23T10:01' });
    depasse.answer(juge());
    (await client.simulate.next()).answer(juge());
    await fini;
    expect([importation.rejuge, portail.etat.imports.size]).toEqual([true, 1]);
    expect(importation.importe).not.toBe(null);
  });

  it('dit le refus du portail', async () => {
    await simulate();
    const fini = importation.importFile();
    const appel = await client.simulate.next();
    await portail.look(1);
    appel.answer(juge());
    await fini;
    expect(importation.empechement).toMatchObject({
      type: 'refuse',
      execution: { ok: false, echec: { type: 'passe' } },
    });
  });

  it('abandonné avant d’être jugé, n’importe rien', async () => {
    await simulate();
    const fini = importation.importFile();
    const appel = await client.simulate.next();
    importation.restart();
    appel.answer(juge());
    await fini;
    expect([importation.importe, portail.etat.imports.size]).toEqual([null, 0]);
  });
});

describe('le décor', () => {
  it('pose ce qui manque, puis simule encore', async () => {
    await simulate(juge({ verdict: 'rejete' }));
    const fini = importation.placeAvances();
    expect(importation.travail).toBe('decor');
    (await client.simulate.next()).answer(juge());
    await fini;
    expect([importation.posees, importation.simulee]).toEqual([0, true]);
  });

  it('interrompu par une autre tâche, ne fait pas parler de lui', async () => {
    await simulate(juge({ verdict: 'rejete' }));
    const decor = importation.placeAvances();
    const enRetard = await client.simulate.next();
    importation.restart();
    enRetard.fail(new Error('trop tard'));
    await decor;
    expect([importation.posees, incident.valeur]).toEqual([0, null]);
  });
});
