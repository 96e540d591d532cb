import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDemande,
  duplicateDemande,
  listDemandes,
  moveDemande,
  removeDemande,
} from '#domain/demandes-texte/demandes.ts';
import { addElement, replaceValeur } from '#domain/demandes-texte/gestes.ts';
import { isListe, readSound } from '#domain/texte-json/lecture.ts';
import type { TextEdit } from '#domain/report.ts';
import { plusieursDemandes } from '#test-support/plusieurs-demandes.ts';
import { createEdition } from '../editeur/edition.ts';

const FINS = ['\n', '\r\n', '\r'];

/** Any gesture of the form on this text; `tirages` chooses which, and where. */
function gesteSur(
  texte: string,
  [quoi, a, b]: readonly [number, number, number],
): readonly TextEdit[] {
  const lu = readSound(texte);
  const lues = lu && listDemandes(lu);
  if (!lu || !lues) throw new Error(`broken: ${texte}`);
  const nombre = Math.max(lues.demandes.length, 1);
  const node = a % lu.nodes.count;
  const gestes = [
    () => addDemande(lu, lues, { numLigne: null, VA: null }),
    () => duplicateDemande(lu, lues, a % nombre),
    () => moveDemande(lu, lues, a % nombre, b % nombre),
    () => removeDemande(lu, lues, a % nombre),
    () => (isListe(lu, node) ? addElement(lu, node, '') : []),
    () => (node === lues.liste || node === 0 ? [] : replaceValeur(lu, node, `"${b}"`)),
  ];
  return gestes[quoi % gestes.length]?.() ?? [];
}

const nat = fc.nat();
const GESTES = fc.array(fc.tuple(nat, nat, nat), { minLength: 1, maxLength: 6 });

/** What these gestures make of the text, each an act. */
function editer(depart: string, tirages: readonly (readonly [number, number, number])[]) {
  const edition = createEdition(depart);
  for (const tirage of tirages) {
    const { texte, version } = edition.read();
    const edits = gesteSur(texte, tirage);
    expect(edition.applyEdits(edits, { version, libelle: 'geste' })).toEqual([]);
  }
  return edition;
}

it('un geste se reprend parmi d’autres sans casser le texte, ou ne se reprend pas', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      GESTES,
      fc.array(nat, { minLength: 1, maxLength: 6 }),
      (nombre, tirages, ordre) => {
        const edition = editer(JSON.stringify(plusieursDemandes(nombre)), tirages);
        for (const rang of ordre) {
          const { actes } = edition;
          const acte = actes[rang % actes.length];
          if (!acte) return;
          const { texte } = edition.read();
          if (!edition.revert(acte)) expect(edition.read().texte).toBe(texte);
          expect(() => JSON.parse(edition.read().texte)).not.toThrow();
        }
      },
    ),
    {
      examples: [
        [
          1,
          [
            [3, 0, 0],
            [0, 0, 0],
          ],
          [0],
        ],
      ],
    },
  );
});

it('tout geste du formulaire s’annule jusqu’au texte de départ, et se refait', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...FINS),
      GESTES,
      (nombre, fin, tirages) => {
        const depart = JSON.stringify(plusieursDemandes(nombre), null, 2).replaceAll('\n', fin);
        const edition = editer(depart, tirages);
        const { texte: arrivee } = edition.read();
        expect(() => JSON.parse(arrivee)).not.toThrow();
        while (edition.undo());
        expect(edition.read().texte).toBe(depart);
        expect(edition.actes).toEqual([]);
        while (edition.redo());
        expect(edition.read().texte).toBe(arrivee);
      },
    ),
  );
});
