import { describe, expect, it } from 'vitest';
import { playJournal } from '#test-support/portail-20000.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { formulaireOf } from '../formulaires.ts';
import { rejouer } from '../portail/appliquer.ts';
import { baseFictive } from '../portail/jeux/base-fictive.ts';
import { JEUX } from '../portail/jeux/jeux.ts';
import { projeterContexte } from '../portail/prerequis.ts';
import { AUCUN_CHOIX } from '../report.ts';
import { fabriquer } from './fabriquer.ts';
import { uneRecette } from './recette.ts';

/** Those who are enrolled for good, each with its portal. */
const ENROLES = JEUX.flatMap(({ etapes, siret }) => {
  const etat = rejouer(playJournal(etapes()));
  return [...etat.enrolements.values()]
    .filter(({ statut, mode }) => statut === 'valide' && mode === 'definitif')
    .map(({ sons, numeroAns }) => ({ sons, numeroAns, siret, etat }));
});

describe.each(ENROLES)('chez $siret, $sons', ({ sons, numeroAns, siret, etat }) => {
  const date = etat.horloge ?? '2026-11-20T10:00';

  const base = new Set(baseFictive());

  async function fabricate(type: 'avance' | 'solde') {
    const formulaire = formulaireOf(sons, type);
    const recette = uneRecette({ formulaire, numeroAns, siret, nombre: 5, date });
    const fabrication = fabriquer(recette, { etat, modele: null, base });
    const tauxTva = type === 'solde' ? null : '20';
    const choix = { ...AUCUN_CHOIX, formulaire, type, numeroAns, tauxTva } as const;
    const portail = projeterContexte(etat, siret);
    const { constats } = await simulateText(fabrication.json, {
      maintenant: date,
      choix,
      portail,
      baseEligibles: base,
    });
    const dits = constats.filter(({ severite }) =>
      ['bloquant', 'avertissement'].includes(severite),
    );
    return { ...fabrication, dits: dits.map(({ controle }) => controle) };
  }

  it('une avance fabriquée est acceptée', async () => {
    const { nombre, soldes, dits } = await fabricate('avance');
    expect({ nombre, soldes }).toEqual({ nombre: 5, soldes: null });
    expect(dits.filter((controle) => controle !== 'fenetre-ouverte')).toEqual([]);
  });

  it('un solde fabriqué suit une avance payée, ou il est dit qu’il n’y en a pas', async () => {
    const { json, soldes, dits } = await fabricate('solde');
    if (soldes === 'libre') {
      expect(dits).toContain('avance-decidee-et-payee');
      return;
    }
    const numeros = [...json.matchAll(/"numeroASP": "(\w+)"/g)].map(([, numero = '']) => numero);
    expect(numeros.every((numero) => etat.dossiers.get(numero)?.siret === siret)).toBe(true);
    // The ready-made avances have a few wrong keys, on purpose.
    expect(dits.filter((controle) => !controle.startsWith('cle-'))).toEqual([]);
  });
});
