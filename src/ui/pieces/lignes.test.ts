import { expect, it } from 'vitest';
import type { ChoixPiece } from '#domain/pieces-report.ts';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import { inspectPieces } from '#validation/pieces/inspect.ts';
import { planRepair } from '#validation/pieces/repair.ts';
import { canChoose, offerFichiers } from './fichiers-libres.ts';
import { readPlan, sayFait, sortAFaire, splitBy, wordAttendu } from './lignes.ts';
import { resumerPieces } from './resumer.ts';
import { sayPlan } from './reparation/textes.ts';
import { CHOIX } from './textes.ts';

function look(cas: CasPieces, choix: readonly ChoixPiece[] = []) {
  const request = unePieceDemandee(cas);
  const report = judgePieces(request);
  const plan = planRepair(inspectPieces(request), choix);
  return { report, plan };
}

/** The build ties the words of the interface as French wants. */
function plain(texte: string): string {
  return texte.replace(/\s/g, ' ');
}

function rows(cas: CasPieces, choix?: readonly ChoixPiece[]) {
  const { report, plan } = look(cas, choix);
  const projet = readPlan(plan, report);
  return report.attendus.map((attendu) => [
    wordAttendu(attendu, report).mot,
    plain(sayFait(attendu, projet)),
  ]);
}

const CAS: CasPieces = {
  attendus: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf', 'f.pdf'],
  zips: [
    {
      entrees: [
        'a.pdf',
        'doss/B.PDF',
        'scan.pdf',
        'photo.png',
        { nom: 'd.pdf', taille: 4e6 },
        { nom: 'e.pdf', taille: 3_000_001 },
        'f (1).pdf',
        { nom: 'f - Copie.pdf', crc32: 2 },
      ],
    },
  ],
};

it('chaque document dit son état, et ce que le zip réparé en fait', () => {
  expect(rows(CAS)).toEqual(
    [
      ['Présent', 'gardé tel quel'],
      ['À renommer', 'prend « doss/B.PDF » : dans un dossier, majuscules'],
      ['Manquant', 'absent : ajoutez-le dans un zip, sous ce nom exact'],
      ['Inutilisable', 'Le fichier dépasse 3 Mo : réduisez-le d’abord.'],
      ['À vérifier', 'gardé tel quel'],
      ['À renommer', 'à choisir parmi 2 fichiers'],
    ].map((row) => row.map(plain)),
  );
});

it('un fichier donné à la main est dit tel', () => {
  const [, , donne] = rows(CAS, [{ attendu: 2, ref: { zip: 0, rang: 2 } }]);
  expect(donne).toEqual(['Manquant', 'prend « scan.pdf », choisi par vous'].map(plain));
});

it('un document se voit offrir ce qui lui ressemble, puis le reste, et non ce qui est d’un autre format', () => {
  const { report, plan } = look(CAS);
  const offers = plan.choix.map((choix) => offerFichiers(choix, plan, report));
  const dit = offers.map((offerts) =>
    offerts.map(({ valeur, groupe, inactif }) => [valeur, groupe, inactif ?? false]),
  );
  expect(dit[1]).toEqual([
    ['', undefined, false],
    ['0-2', CHOIX.autres, false],
    ['0-6', CHOIX.autres, false],
    ['0-7', CHOIX.autres, false],
    ['0-3', CHOIX.autreFormat, true],
  ]);
  expect(dit[3]?.slice(0, 3)).toEqual([
    ['', undefined, false],
    ['0-6', CHOIX.proposes, false],
    ['0-7', CHOIX.proposes, false],
  ]);
});

it('les fichiers offerts gardent leur ordre, celui qui est choisi compris', () => {
  const { attendus, zips } = {
    attendus: ['a.pdf'],
    zips: [{ entrees: ['1.pdf', '2.pdf', '3.pdf'] }],
  };
  for (const choisis of [[], [{ attendu: 0, ref: { zip: 0, rang: 0 } }]]) {
    const { report, plan } = look({ attendus, zips }, choisis);
    const offerts = plan.choix.flatMap((choix) => offerFichiers(choix, plan, report));
    expect(offerts.map(({ valeur }) => valeur)).toEqual(['', '0-0', '0-1', '0-2']);
  }
});

it('la liste offerte est bornée, et dit combien elle en laisse', () => {
  const entrees = Array.from({ length: 1000 }, (_, i) => `${i}.pdf`);
  const { report, plan } = look({ attendus: ['a.pdf'], zips: [{ entrees }] });
  const [choix] = plan.choix;
  const offerts = choix ? offerFichiers(choix, plan, report) : [];
  expect(offerts).toHaveLength(302);
  expect(offerts.at(-1)).toMatchObject({ inactif: true, nom: '… et 700 autres' });
});

it('on n’offre pas de choix quand rien ne peut être pris', () => {
  const { report, plan } = look({ attendus: ['a.pdf'], zips: [{ entrees: ['photo.png'] }] });
  const [choix] = plan.choix;
  expect(choix && canChoose(choix, offerFichiers(choix, plan, report))).toBe(false);
});

it('le plan se dit en une phrase', () => {
  const { report, plan } = look(CAS, [{ attendu: 2, ref: { zip: 0, rang: 2 } }]);
  expect(plain(sayPlan(plan, report))).toBe(
    plain(
      'pieces-repare.zip (3 Mo) : 4 fichiers, dont 2 renommés et 1 choisi par vous, sans changer un octet de leur contenu ; 4 éléments retirés. Il y manquera 2 pièces.',
    ),
  );
});

it('ce qui est fait de chaque fichier n’est pas recompté, et le zip fait tout', () => {
  const request = unePieceDemandee({
    attendus: ['a.pdf', 'b.pdf'],
    zips: [{ entrees: ['A.PDF', 'B.PDF'] }],
  });
  const libres = { ...request, zips: request.zips.map((zip) => ({ ...zip, vrac: true as const })) };
  const report = judgePieces(libres);
  const plan = planRepair(inspectPieces(libres), []);
  expect(plain(sayPlan(plan, report))).toContain('2 fichiers, tous renommés, sans changer');
  expect(resumerPieces(report, plan).ligne).toBe('2 pièces que le zip renommera');
  expect(resumerPieces(report).ligne).toBe('2 pièces à renommer');
  expect(resumerPieces(report, { ...plan, manquent: 1 }).ligne).toBe('2 pièces à renommer');
});

it('un nom deviné n’est pas renommé : il est récrit', () => {
  const entrees = [{ nom: 'reçu.pdf', encodageNom: 'cp850' }] as const;
  const { report, plan } = look({ attendus: ['reçu.pdf'], zips: [{ entrees }] });
  expect(sayPlan(plan, report)).toContain('1 fichier, dont 1 au nom récrit en UTF-8, sans');
});

const DEVINE: CasPieces = {
  attendus: [
    { nomFichier: 'a.pdf', typeFichier: 'FACTURE' },
    { nomFichier: 'b.pdf', typeFichier: 'VA' },
    { nomFichier: 'c.pdf', typeFichier: 'AUTRE_X' },
    { nomFichier: 'd.pdf', typeFichier: 'AUTRE_Y' },
  ],
  zips: [{ entrees: ['facture.pdf', 'D.PDF', 'note.pdf'] }],
};

it('met d’abord ce que rien ne propose, puis ce qui est à confirmer, et laisse le reste de côté', () => {
  const sort = (choix?: readonly ChoixPiece[]) => {
    const { report, plan } = look(DEVINE, choix);
    return sortAFaire(report.attendus, plan, report).map(({ rang }) => rang);
  };
  expect(sort()).toEqual([1, 2, 0]);
  expect(sort([{ attendu: 0, ref: { zip: 0, rang: 0 } }])).toEqual([1, 2]);
  const { report } = look(DEVINE);
  expect(sortAFaire(report.attendus, null, report)).toEqual(report.attendus);
  const [premiers, suite] = splitBy([2, 7, 0], report.attendus);
  expect([premiers, suite].map((liste) => liste.map(({ rang }) => rang))).toEqual([
    [2, 0],
    [1, 3],
  ]);
});

it('dit en une phrase ce qui est proposé, ce qui manque, et par quoi commencer', () => {
  const dire = (choix?: readonly ChoixPiece[]) => {
    const { report, plan } = look(DEVINE, choix);
    return plain(resumerPieces(report, plan).ligne);
  };
  expect(dire()).toMatch(
    /^1 pièce à renommer, 1 proposée, 2 manquantes et 1 fichier absent du JSON : confirmez d’abord/,
  );
  expect(dire([{ attendu: 0, ref: null }])).toBe(
    '1 pièce à renommer, 3 manquantes et 2 fichiers absents du JSON',
  );
});

it('un document gardé que son nom fait refuser n’est pas dit sans défaut', () => {
  const nom = `${'l'.repeat(101)}.pdf`;
  expect(rows({ attendus: [nom], zips: [{ entrees: [nom, '.DS_Store'] }] })).toEqual([
    ['Refusé', plain('gardé tel quel, reste refusé')],
  ]);
});
