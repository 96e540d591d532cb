import { describe, expect, it } from 'vitest';
import { unContexte, unContextePortail, type Cas } from '#test-support/builders.ts';
import { AIDE_CONTROLS } from './aide/list.ts';
import { dateExiste } from './format/date-existe.ts';
import { runControls } from './run.ts';
import { TECHNIQUE_CONTROLS } from './technique/list.ts';

const CONTROLS = [dateExiste, ...TECHNIQUE_CONTROLS, ...AIDE_CONTROLS];
const SEVERITES = new Map(CONTROLS.map(({ id, severite }) => [id, severite]));

/** What our controls say of each file that the ASP itself published. Nothing may block, ever. */
const EXEMPLES: readonly (Cas & { nom: string; attendus: readonly string[] })[] = [
  {
    nom: 'le solde RIS',
    formulaire: 'img-ris-va2.solde',
    attendus: [
      'indetermine avance-decidee-et-payee',
      'indetermine montant-au-plus-celui-de-l-avance',
      'indetermine beneficiaire-deja-demande',
      'avertissement ordre-des-dates',
      'avertissement cle-rpps',
      'avertissement nomenclature-des-pieces',
      'avertissement nomenclature-des-pieces',
    ],
  },
  {
    nom: 'le solde DRIMbox',
    formulaire: 'img-db-va2.solde',
    attendus: [
      'indetermine avance-decidee-et-payee',
      'indetermine montant-au-plus-celui-de-l-avance',
      'indetermine beneficiaire-dans-la-base',
      'indetermine beneficiaire-deja-demande',
      'avertissement cle-finess',
      'information ris-deploye-pour-drimbox',
    ],
  },
  {
    nom: 'l’avance TTC',
    formulaire: 'mdv-lgc-va1.avance',
    choix: { tauxTva: '20' },
    attendus: ['indetermine beneficiaire-deja-demande'],
  },
  {
    nom: 'l’avance HT',
    formulaire: 'mdv-lgc-va1.avance',
    variante: 'ht',
    choix: { tauxTva: '0' },
    attendus: ['indetermine beneficiaire-deja-demande', 'information preuve-ht-orthographe'],
  },
];

describe('les exemples publiés, à la date de leur guide', () => {
  it.each(EXEMPLES)('$nom', ({ attendus, ...cas }) => {
    const constats = runControls(CONTROLS, unContexte(cas)).map(
      ({ controle, severite }) => `${severite ?? SEVERITES.get(controle)} ${controle}`,
    );
    expect(constats).toEqual(attendus);
  });

  it.each(EXEMPLES)('$nom n’est bloqué à aucune date', (cas) => {
    for (const maintenant of ['2021-01-01T00:00', '2026-11-20T10:00', '2030-01-01T00:00']) {
      const bloquants = runControls(CONTROLS, unContexte({ ...cas, maintenant })).filter(
        ({ controle, severite }) => (severite ?? SEVERITES.get(controle)) === 'bloquant',
      );
      expect(bloquants).toEqual([]);
    }
  });
});

describe('les soldes publiés, sur un portail où tout est prêt', () => {
  it.each(['img-ris-va2.solde', 'img-db-va2.solde'] as const)(
    '%s n’est pas bloqué',
    (formulaire) => {
      const constats = runControls(
        CONTROLS,
        unContexte({ formulaire, portail: unContextePortail() }),
      );
      const bloquants = constats.filter(({ controle }) => SEVERITES.get(controle) === 'bloquant');
      expect(bloquants).toEqual([]);
      expect(constats.map(({ controle }) => controle)).not.toContain('beneficiaire-deja-demande');
    },
  );
});

describe('les listes', () => {
  it('ne font jamais bloquer notre aide', () => {
    for (const { phase, severite } of AIDE_CONTROLS) {
      expect(phase).toBe('aide');
      expect(severite).not.toBe('bloquant');
    }
  });

  it('donnent une source à chaque contrôle technique', () => {
    for (const { phase, sources, presume } of TECHNIQUE_CONTROLS) {
      expect(phase).toBe('technique');
      expect(presume).toBeUndefined();
      expect(sources?.length).toBeGreaterThan(0);
    }
  });
});
