import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectZips } from '#validation/inspect-zips.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { DEMANDES_MAX } from '../generated/limites.ts';
import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '../formulaires.ts';
import { AUCUN_CHOIX } from '../report.ts';
import { findClosing, SONS } from '../sons/table.ts';
import { fabriquer, type Fabrication } from './fabriquer.ts';
import { GRAINES, writeGraine } from './graine.ts';
import { readRecette, uneRecette, type Recette } from './recette.ts';
import { makePieces, makeZip } from './zip.ts';

const GRAINE = fc.nat(GRAINES - 1).map(writeGraine);
/** From the first deposits to the last ones. */
const DATE = fc
  .tuple(
    fc.integer({ min: 2022, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([annee, mois, jour]) => `${annee}-${pad(mois)}-${pad(jour)}T10:00`);

function pad(nombre: number): string {
  return String(nombre).padStart(2, '0');
}

const recettesDe = (
  formulaire: FormulaireId,
  nombre: fc.Arbitrary<number>,
): fc.Arbitrary<Recette> =>
  fc
    .record({ nombre, graine: GRAINE, date: DATE, regime: fc.constantFrom('TTC', 'HT') })
    .map((tire) => uneRecette({ formulaire, ...tire }));

/** What the simulator says of it, but what it cannot decide. */
async function judge({ formulaire, numeroAns, date, regime }: Recette, json: string) {
  const { type, sons } = FORMULAIRES[formulaire];
  const tauxTva = type === 'solde' ? null : regime === 'HT' ? '0' : '20';
  const choix = { ...AUCUN_CHOIX, formulaire, type, numeroAns, tauxTva } as const;
  const { constats } = await simulateText(json, { maintenant: date, choix });
  const fenetre = SONS[sons][type];
  // A date of the calendar is nobody's fault.
  const calendrier =
    fenetre && findClosing(fenetre, date) ? ['fenetre-ouverte'] : ['fenetre-loin-de-sa-fin'];
  return constats
    .filter(
      ({ severite, controle }) => severite !== 'indetermine' && !calendrier.includes(controle),
    )
    .map(({ controle, chemin }) => `${controle} ${chemin}`);
}

describe.each(FORMULAIRE_IDS)('%s fabriqué', (formulaire) => {
  it('est sans faute ni avertissement, quels que soient la graine et le jour', async () => {
    await fc.assert(
      fc.asyncProperty(recettesDe(formulaire, fc.constantFrom(1, 3)), async (recette) => {
        const fabrication = fabriquer(recette);
        expect(fabrication.nombre).toBe(recette.nombre);
        expect(await judge(recette, fabrication.json)).toEqual([]);
        // Of « autre », no piece is known.
        if (fabrication.pieces.length > 0) await expectComplet(fabrication);
      }),
      { numRuns: 8 },
    );
  });
});

it.each(['mdv-lgc-va1.avance', 'img-ris-va2.solde', 'hop-dpi-va2.avance'] as const)(
  'deux cents demandes de %s, et leur zip, sont sans faute',
  async (formulaire) => {
    const [recette] = fc.sample(recettesDe(formulaire, fc.constant(DEMANDES_MAX)), 1);
    if (!recette) throw new Error('no sample');
    const fabrication = fabriquer(recette);
    expect(await judge(recette, fabrication.json)).toEqual([]);
    await expectComplet(fabrication);
  },
);

async function expectComplet({ json, pieces }: Fabrication) {
  const zip = Object.assign(new Blob([...makeZip(makePieces(pieces))]), { name: 'pieces.zip' });
  const fichier = Object.assign(new Blob([json]), { name: 'fichier.json' });
  const inspecte = await inspectZips({ zips: [zip], json: fichier, profilZip: null });
  if (!inspecte.ok) throw new Error(inspecte.failure.type);
  const { verdict, constats } = inspecte.inspection.report;
  expect(constats).toEqual([]);
  expect(verdict).toBe('complet');
}

it('la même recette, passée par un lien, fait les mêmes octets', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMULAIRE_IDS).chain((id) =>
        recettesDe(
          id,
          fc.nat(9).map((n) => n + 1),
        ),
      ),
      (recette) => {
        const lue = readRecette(JSON.parse(JSON.stringify(recette)));
        expect(lue).toEqual(recette);
        if (lue) expect(fabriquer(lue)).toEqual(fabriquer(recette));
      },
    ),
    { numRuns: 20 },
  );
});
