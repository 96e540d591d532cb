import { describe, expect, it } from 'vitest';
import { FORMULAIRES, FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import type { Choix } from '#domain/report.ts';
import { unContexte, unContextePortail } from '#test-support/builders.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { runControls } from '#test-support/run-controls.ts';
import { AIDE_CONTROLS } from './aide/list.ts';
import { dateExiste } from './format/date-existe.ts';
import { TECHNIQUE_CONTROLS } from './technique/list.ts';

const CONTROLS = [dateExiste, ...TECHNIQUE_CONTROLS, ...AIDE_CONTROLS];
const SEVERITES = new Map(CONTROLS.map(({ id, severite }) => [id, severite]));

/** What our controls say of each file that the ASP itself published, and what was chosen. Nothing may block, ever. */
const ATTENDUS: Readonly<
  Record<string, { readonly choix?: Partial<Choix>; readonly constats: readonly string[] }>
> = {
  'img-ris-va2.solde.json': {
    constats: [
      'indetermine enrolement-valide',
      'indetermine trois-avances-payees',
      'indetermine pilotes-valides',
      'indetermine avance-decidee-et-payee',
      'indetermine montant-au-plus-celui-de-l-avance',
      'indetermine beneficiaire-deja-demande',
      'avertissement ordre-des-dates',
      'avertissement cle-rpps',
      'avertissement nomenclature-des-pieces',
      'avertissement nomenclature-des-pieces',
    ],
  },
  'img-db-va2.solde.json': {
    constats: [
      'indetermine enrolement-valide',
      'indetermine trois-avances-payees',
      'indetermine avance-decidee-et-payee',
      'indetermine montant-au-plus-celui-de-l-avance',
      'indetermine beneficiaire-dans-la-base',
      'indetermine beneficiaire-deja-demande',
      'avertissement cle-finess',
      'information ris-deploye-pour-drimbox',
    ],
  },
  'mdv-lgc-va1.avance.ttc.json': {
    choix: { tauxTva: '20' },
    constats: ['indetermine beneficiaire-deja-demande'],
  },
  'mdv-lgc-va1.avance.ht.json': {
    choix: { tauxTva: '0' },
    constats: ['indetermine beneficiaire-deja-demande', 'information preuve-ht-orthographe'],
  },
};

describe.each(EXEMPLES_PUBLIES)('l’exemple publié $fichier', ({ fichier, ...exemple }) => {
  const attendu = ATTENDUS[fichier];
  const cas = { ...exemple, choix: attendu?.choix ?? {} };

  it('ne reçoit que les constats attendus, à la date de son guide', () => {
    const constats = runControls(CONTROLS, unContexte(cas)).map(
      ({ controle, severite }) => `${severite ?? SEVERITES.get(controle)} ${controle}`,
    );
    expect(constats).toEqual(attendu?.constats);
  });

  it('n’est bloqué à aucune date', () => {
    for (const maintenant of ['2021-01-01T00:00', '2026-11-20T10:00', '2030-01-01T00:00']) {
      const bloquants = runControls(CONTROLS, unContexte({ ...cas, maintenant })).filter(
        ({ controle, severite }) => (severite ?? SEVERITES.get(controle)) === 'bloquant',
      );
      expect(bloquants).toEqual([]);
    }
  });
});

describe('les soldes publiés, sur un portail où tout est prêt', () => {
  it.each(FORMULAIRES_PUBLIES.filter((id) => FORMULAIRES[id].type === 'solde'))(
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
