import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymiser } from '#domain/anonymat/anonymiser.ts';
import { compareCopie } from '#domain/anonymat/comparer.ts';
import { encodeLike } from '#ui/anonymat/encoder.ts';
import { isJour } from '#domain/anonymat/jours.ts';
import { readSeuils } from '#domain/anonymat/seuils.ts';
import { FORMULAIRE_IDS, FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import type { Report } from '#domain/report.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { ECRITS, EMBALLAGES, twoDemandes, writeOtherwise } from '#test-support/ecritures.ts';
import { listInvalides } from '#test-support/exemples-invalides.ts';
import { exemple } from '#test-support/exemples.ts';
import { mutationsOf } from '#test-support/mutations.ts';
import { simulateText } from '#test-support/simulate-text.ts';

const REGLAGES = fc.record({
  graine: fc.integer(),
  decalerDates: fc.boolean(),
  decalerMontants: fc.boolean(),
});

const REGLAGES_SIMPLES = { graine: 4, decalerDates: false, decalerMontants: false };

type Reglages = typeof REGLAGES extends fc.Arbitrary<infer T> ? T : never;

async function share(contenu: string | Uint8Array<ArrayBuffer>, reglages: Reglages) {
  const original = await simulateText(contenu);
  const anonyme = anonymiser(original.texte, { ...reglages, ...readSeuils(original) });
  const partage = await simulateText(encodeLike(anonyme.texte, original));
  return { original, anonyme, partage };
}

function expectSame(original: Report, partage: Report) {
  const { perdus, nouveaux } = compareCopie(original, partage);
  const say = ({ controle, chemin, severite, valeur }: Report['constats'][number]) =>
    [controle, chemin, severite, valeur].join(' ');
  expect([perdus.map(say), nouveaux.map(say), partage.verdict]).toEqual([[], [], original.verdict]);
}

describe('le fichier à partager a les constats de l’original', () => {
  it.each(FORMULAIRES_PUBLIES)('%s, changé au hasard', async (formulaire) => {
    await fc.assert(
      fc.asyncProperty(mutationsOf(exemple(formulaire)), REGLAGES, async (document, reglages) => {
        const { original, partage } = await share(JSON.stringify(document, null, 2), reglages);
        expectSame(original, partage);
      }),
      { numRuns: 60 },
    );
  });

  it.each(FORMULAIRES_PUBLIES)(
    '%s, une valeur écrite comme le font des programmes',
    async (formulaire) => {
      const autrement = fc.record({
        bloc: fc.nat(),
        balise: fc.nat(),
        ecrit: fc.oneof(fc.constantFrom(...ECRITS), fc.nat(EMBALLAGES.length - 1)),
      });
      await fc.assert(
        fc.asyncProperty(autrement, REGLAGES, async (changement, reglages) => {
          const texte = writeOtherwise(twoDemandes(formulaire), changement);
          const { original, partage } = await share(texte, reglages);
          expectSame(original, partage);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['une virgule oubliée', '"TTC",', '"TTC"'],
    ['un guillemet dans un nom', '"DURAND"', '"DURAND "Fils" et Cie"'],
    ['un guillemet de fin oublié', '"DURAND"', '"DURAND'],
    ['un guillemet de balise oublié', '"regimeTVA":', '"regimeTVA:'],
    ['des guillemets typographiques', '"DURAND"', '“DURAND”'],
    ['une valeur sans guillemets', '"0645124512"', '06 45 12 45 12'],
    ['une virgule décimale', '10750.00', '10750,00'],
    ['un booléen en français', 'false', 'faux'],
    ['une fin manquante', '\n  ]\n}', ''],
    ['un commentaire', '"commande"', '// Bon de DURAND, le 24/11/2021\n"commande"'],
    ['un texte sur deux lignes', 'DURAND', 'DU\nRAND'],
    ['du texte avant', '{\n  "impId"', 'HTTP/1.1 200 OK\nServer: clinique-durand\n\n{ "impId"'],
  ])('un JSON cassé : %s', async (_, juste, faux) => {
    const texte = exemple('mdv-lgc-va1.avance');
    const casse = `${JSON.stringify(texte, null, 2)}\n`.replace(juste, faux);
    const { original, partage, anonyme } = await share(casse, REGLAGES_SIMPLES);
    expectSame(original, partage);
    expect(anonyme.texte).not.toMatch(/durand|0645|06 45|Fils|77625125800013/i);
  });

  it.each(FORMULAIRE_IDS)('%s, ses exemples fautifs', async (formulaire) => {
    if (formulaire.startsWith('autre')) return;
    for (const { contenu } of listInvalides(formulaire)) {
      for (const graine of [1, 2, 3]) {
        const reglages = { graine, decalerDates: graine === 2, decalerMontants: graine === 3 };
        const { original, partage } = await share(contenu, reglages);
        expectSame(original, partage);
      }
    }
  });

  it.each(EXEMPLES_PUBLIES)(
    '$fichier : longueur, lignes et ponctuation sont celles de l’original',
    async ({ texte }) => {
      const { original, anonyme } = await share(texte, {
        graine: 7,
        decalerDates: true,
        decalerMontants: true,
      });
      const bare = (text: string) => text.replaceAll(/[\p{L}\p{N}]/gu, 'x');
      expect(bare(anonyme.texte)).toBe(bare(original.texte));
    },
  );
});

/** Of people and of offices, in the shapes of the field, and what would betray each of them in the copy. */
const PERSONNELS: readonly (readonly [valeur: string | number, trace: RegExp])[] = [
  ['Jean-Baptiste Kowalczyk', /kowalczyk|baptiste/i],
  ['VA Vasseur', /vasseur/i],
  ['DUPONT_JEAN', /dupont|jean/i],
  ['Roy', /\broy\b/i],
  ['j.kowalczyk@ormeaux-sante.fr', /kowalczyk|ormeaux/i],
  ['06 45 12 45 12', /45.?12.?45.?12/],
  ['0645124512', /645124512/],
  ['43024416000018', /430244160/],
  [43_024_416_000_018, /430244160/],
  ['10001234567', /10001234567/],
  ['FINIMG013729', /013729/],
  ['Facture Kowalczyk 2026.pdf', /kowalczyk/i],
  // What holds a code, a limit or a prefix that a rule reads.
  ['Chevalier', /chevalier/i],
  ['M. CHEVALIER', /chevalier/i],
  ['Clinique du Val', /clinique|\bval\b/i],
  ['Paris', /paris/i],
  ['+33645124512', /645124512/],
  ['+33 6 45 12 45 12', /45.?12.?45.?12/],
  ['+33 (0)6.45.12.45.12', /45.?12.?45.?12/],
  ['0033645124512', /645124512/],
  ['750712184', /750712184/],
  [750_712_184, /750712184/],
  ['2A0000105', /0000105/],
  ['711708968', /711708968/],
  ['71170896', /71170896/],
  [71_170_896, /71170896/],
  ['43024416', /43024416/],
  ['430 244 160 00018', /430.?244.?160/],
  ['1000 1234 567', /1000.?1234.?567/],
  ['430 244 160', /430.?244.?160/],
  ['71 17 08 96 8', /71.?17.?08.?96/],
  ['75 071 218 4', /75.?071.?218/],
  ['0033 6 45 12 45 12', /45.?12.?45.?12/],
  ['T 06 45 12 45 12', /45.?12.?45.?12/],
  ['185057800608436', /185057800608436/],
  ['12 rue Kowalczyk, 75012 Paris', /kowalczyk|\b75012\b|paris/i],
];

/** Where a person is named: at a tag of the form, at one that nobody knows, in a block or a list that stands there. */
const ENDROITS: readonly ((valeur: unknown) => unknown)[] = [
  (valeur) => valeur,
  (valeur) => ({ contact: valeur }),
  (valeur) => [valeur],
  (valeur) => [{ referent: { nom: valeur } }],
];

/** Its words are what one wants to share; its addresses and its numbers are replaced all the same. */
const GARDEES: ReadonlySet<string> = new Set(['numLigne', 'libelleTraitement']);

describe('rien de personnel ne reste dans la copie', () => {
  it('où que cela soit écrit, sauf au numéro d’une demande et dans les mots du portail', async () => {
    const formulaires = FORMULAIRE_IDS.filter((id) => !id.startsWith('autre'));
    const cas = fc.record({
      formulaire: fc.constantFrom(...formulaires),
      place: fc.nat(),
      personnel: fc.constantFrom(...PERSONNELS),
      endroit: fc.constantFrom(...ENDROITS),
      inconnue: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(cas, REGLAGES, async (tire, reglages) => {
        const { formulaire, place, personnel, endroit, inconnue } = tire;
        const [valeur, trace] = personnel;
        const document = exemple(formulaire);
        const places = placesOf(document).filter((chemin) => !GARDEES.has(chemin.at(-1) ?? ''));
        const connue = places[place % places.length] ?? [];
        const chemin = inconnue ? [...connue.slice(0, -1), 'remarqueInterne'] : connue;
        const contenu = JSON.stringify(putAt(document, chemin, endroit(valeur)), null, 2);
        const { original, anonyme, partage } = await share(contenu, reglages);
        expect(anonyme.texte).not.toMatch(trace);
        // Another number that reads as a day may be on the other side of today.
        const jour = chemin.some((nom) => /date/i.test(nom)) && isJour(String(valeur));
        if (!jour) expectSame(original, partage);
      }),
      { numRuns: 300 },
    );
  });
});

/** Where a value stands that holds no other one. */
function placesOf(valeur: unknown, chemin: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof valeur !== 'object' || valeur === null) return [chemin];
  return Object.entries(valeur).flatMap(([cle, dedans]) => placesOf(dedans, [...chemin, cle]));
}

/** A copy with another value there. */
function putAt(valeur: unknown, [cle, ...reste]: readonly string[], autre: unknown): unknown {
  if (cle === undefined) return autre;
  if (Array.isArray(valeur))
    return valeur.map((item: unknown, rang) =>
      String(rang) === cle ? putAt(item, reste, autre) : item,
    );
  return { ...(valeur as object), [cle]: putAt(Reflect.get(valeur as object, cle), reste, autre) };
}
