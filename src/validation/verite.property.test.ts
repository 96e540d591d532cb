import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccepted } from '#domain/report.ts';
import { corrigerText } from '#test-support/corriger-text.ts';
import { bloc, exemple, type Document, type Valeur } from '#test-support/exemples.ts';

/** A good file, one value of which is written by a known writing: what is surely corrected gives that value back, or is left. */

type Ecriture<T> = readonly [nom: string, write: (valeur: T) => string];

const echappe = (texte: string, guillemet: string) =>
  texte.replaceAll('\\', '\\\\').replaceAll(guillemet, `\\${guillemet}`);

const TEXTES: readonly Ecriture<string>[] = [
  ['JavaScript, PHP', (s) => `'${echappe(s, "'")}'`],
  ['JavaScript, espaces échappés', (s) => `'${echappe(s, "'").replaceAll('\t', '\\t')}'`],
  ['SQL', (s) => `'${s.replaceAll("'", "''")}'`],
  ['Python 2', (s) => `u'${echappe(s, "'")}'`],
  ['Python 2, accents', (s) => `u'${s.replaceAll('é', '\\xe9').replaceAll("'", "\\'")}'`],
  ['Python, octets', (s) => `b'${s}'`],
  ['Python, guillemets', (s) => `u${JSON.stringify(s)}`],
  ['C#', (s) => `@"${s.replaceAll('"', '""')}"`],
  ['guillemets nus', (s) => `"${s}"`],
  ['apostrophes nues', (s) => `'${s}'`],
  ['traitement de texte', (s) => `“${s}”`],
  ['guillemets français', (s) => `« ${s} »`],
  ['sans guillemets', (s) => s],
  ['CSV', (s) => `"${s.replaceAll('"', '""')}"`],
  ['deux morceaux', (s) => `"${s.slice(0, 2)}" + "${s.slice(2)}"`],
  ['deux morceaux (PHP)', (s) => `"${s.slice(0, 2)}" . "${s.slice(2)}"`],
  ['deux morceaux (SQL)', (s) => `"${s.slice(0, 2)}" || "${s.slice(2)}"`],
  ['encodé deux fois', (s) => JSON.stringify(JSON.stringify(s))],
  ['dans une liste', (s) => JSON.stringify([s])],
  ['sous un autre nom', (s) => JSON.stringify({ ancien: s })],
];

const NOMS = [
  ...["L'hôpital", 'Centre "A" B', 'C:\\data\\new', 'a\tb', 'A & B', '5\' 30"', 'A, B', 'A: B'],
  ...["O''Brien", 'Les "Lilas"', '"Lilas" Nord', 'n°1 {x}', 'Cabinet # 2', 'A;B', 'né é', 'N"x'],
  ...['x" + "y', "u'x'", 'L’Étoile', 'Centre'],
];

/** Two amounts where one is due, or one in another writing. */
const MONTANTS: readonly Ecriture<number>[] = [
  ...['\n', '\t', '\r\n', '\u200b', '\u2028', ' \n'].map((entre): Ecriture<number> => [
    `deux montants, ${JSON.stringify(entre)}`,
    (n) => JSON.stringify(`${n}${entre}300`),
  ]),
  ['un montant TTC', (n) => JSON.stringify({ TTC: n * 1.2 })],
  ['un autre nom', (n) => JSON.stringify({ HT: n })],
  ['en milliers d’euros', (n) => `${String(n / 1000).replace('.', ',')} k€`],
  ['en pour-cent', (n) => `${n * 100} %`],
  ['avec son unité', (n) => `${n} €`],
  ['avec son unité, hors taxe', (n) => `${n} EUR HT`],
  ['à l’anglaise', (n) => n.toLocaleString('en')],
  ['à la suisse', (n) => n.toLocaleString('en').replaceAll(',', "'")],
  ['à la française', (n) => JSON.stringify(n.toLocaleString('fr'))],
  ['à la française, sans guillemets', (n) => n.toLocaleString('fr')],
];

const DATES: readonly Ecriture<string>[] = [
  ['ISO', (d) => `"${iso(d)}"`],
  ['ISO, sans guillemets', (d) => iso(d)],
  ['ISO avec l’heure, sans guillemets', (d) => `${iso(d)}T00:00:00`],
  ['sans guillemets', (d) => d],
  ['tirets', (d) => `"${d.replaceAll('/', '-')}"`],
  ['américaine', (d) => `"${d.slice(3, 5)}/${d.slice(0, 2)}/${d.slice(6)}"`],
  ['deux dates', (d) => JSON.stringify(`${d}\n03/03/2026`)],
  ['Python 2', (d) => `u'${d}'`],
];

function iso(date: string): string {
  return date.split('/').reverse().join('-');
}

/** The name of the tag, as programs and people write it. */
const BALISES: readonly ((nom: string) => string)[] = [
  (nom) => `"${nom}"`,
  (nom) => `"${nom.charAt(0).toUpperCase()}${nom.slice(1)}"`,
  (nom) => `"${nom.toUpperCase()}"`,
  (nom) => `'${nom}'`,
  (nom) => nom,
];

interface Place {
  readonly bloc: readonly (string | number)[];
  readonly balise: string;
}

const LIGNE = ['lignesImport', 0] as const;
const NOM: Place = {
  bloc: [...LIGNE, 'beneficiaires', 'Etablissements', 0],
  balise: 'nomStructure',
};
const MONTANT: Place = {
  bloc: [...LIGNE, 'facture'],
  balise: 'montantPrestationPrincipaleSegurHTFacture',
};
const DATE: Place = { bloc: [...LIGNE, 'facture'], balise: 'dateEditionFacture' };

function blocOf(racine: Document, place: Place): Document {
  return bloc(racine, ...place.bloc);
}

const REPERE = '@@ici@@';

/** Corrects the file so written, and says whether its value was given back; it may only have been left where it was. */
async function expectTruth<T extends Valeur>(
  place: Place,
  valeur: T,
  write: (valeur: T) => string,
  writeBalise: (nom: string) => string = (nom) => `"${nom}"`,
): Promise<boolean> {
  const racine = exemple('img-db-va2.solde');
  blocOf(racine, place)[place.balise] = REPERE;
  const texte = JSON.stringify(racine, null, 2).replace(
    `"${place.balise}": "${REPERE}"`,
    () => `${writeBalise(place.balise)}: ${write(valeur)}`,
  );
  blocOf(racine, place)[place.balise] = valeur;
  const { texte: corrige, report } = await corrigerText(texte);
  const apres = parse(corrige);
  if (apres === undefined) return false;
  const rendue = JSON.stringify(apres) === JSON.stringify(racine);
  // What JSON reads by itself is not ours to judge here; what it does not read may only be left at fault.
  blocOf(racine, place)[place.balise] = parse(write(valeur)) ?? null;
  const laissee = JSON.stringify(apres) === JSON.stringify(racine) || !isAccepted(report.verdict);
  expect(rendue || laissee, `${texte}\n→\n${corrige}`).toBe(true);
  return rendue;
}

function parse(texte: string): Valeur | undefined {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

describe('une correction sûre rend la valeur d’où l’écriture vient, ou n’est pas sûre', () => {
  it('d’un nom', async () => {
    let rendues = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NOMS),
        fc.constantFrom(...TEXTES),
        fc.constantFrom(...BALISES),
        async (nom, [, write], writeBalise) => {
          if (await expectTruth(NOM, nom, write, writeBalise)) rendues++;
        },
      ),
      { numRuns: 300 },
    );
    expect(rendues).toBeGreaterThan(30);
  });

  it('d’un montant', async () => {
    let rendues = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 99_999_99 }).map((centimes) => centimes / 100),
        fc.constantFrom(...MONTANTS),
        fc.constantFrom(...BALISES),
        async (montant, [, write], writeBalise) => {
          if (await expectTruth(MONTANT, montant, write, writeBalise)) rendues++;
        },
      ),
      { numRuns: 200 },
    );
    expect(rendues).toBeGreaterThan(20);
  });

  it('d’une date', async () => {
    let rendues = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 13, max: 28 }).map((jour) => `${jour}/02/2026`),
        fc.constantFrom(...DATES),
        fc.constantFrom(...BALISES),
        async (date, [, write], writeBalise) => {
          if (await expectTruth(DATE, date, write, writeBalise)) rendues++;
        },
      ),
      { numRuns: 150 },
    );
    expect(rendues).toBeGreaterThan(20);
  });
});

describe('l’écriture d’une valeur', () => {
  it.each<[string, Place, Valeur, string]>([
    ['un montant et son unité', MONTANT, 1000.01, '1000.01 €'],
    ['un montant hors taxe', MONTANT, 1250.5, '1 250,50 EUR HT'],
    ['des milliers à l’anglaise', MONTANT, 1250.5, '1,250.50'],
    ['des milliers à la suisse', MONTANT, 1250.5, "1'250.50"],
    ['des milliers à la Python', MONTANT, 1250, '1_250'],
    ['une date ISO sans guillemets', DATE, '15/02/2026', '2026-02-15'],
    ['une date et son heure sans guillemets', DATE, '15/02/2026', '2026-02-15T00:00:00'],
    ['une apostrophe échappée', NOM, "L'hôpital", "'L\\'hôpital'"],
    ['une même balise deux fois', NOM, 'A', '"A", "nomStructure": "A"'],
    ['une virgule pleine chasse', NOM, 'A', '"A"，"nomStructure"： "A"'],
  ])('se corrige sûrement : %s', async (_, place, valeur, ecrite) => {
    expect(await expectTruth(place, valeur, () => ecrite)).toBe(true);
  });

  it.each<[string, Place, string, string]>([
    ['une barre oblique inverse', NOM, "'C:\\\\data'", '"C:\\\\data"'],
    ['un saut de ligne échappé', NOM, "'a\\nb'", '"a\\nb"'],
    ['un texte de SQL', NOM, "'L''hôpital'", '"L\'hôpital"'],
    ['un texte de Python 2', NOM, "u'Centre'", '"Centre"'],
    ['des accents de Python 2', NOM, "u'\\xe9t\\xe9'", '"été"'],
    ['un préfixe', NOM, 'u"Centre"', ''],
    ['deux morceaux', NOM, '"Cen" + "tre"', '"Centre"'],
    ['un montant sous un nom', MONTANT, '{"TTC": 1200.01}', '1200.01'],
  ])('se propose seulement : %s', async (_, place, ecrite, propose) => {
    const racine = exemple('img-db-va2.solde');
    blocOf(racine, place)[place.balise] = REPERE;
    const texte = JSON.stringify(racine, null, 2).replace(`"${REPERE}"`, () => ecrite);
    const { faits, laissees } = await corrigerText(texte);
    expect(faits).toEqual([]);
    expect(laissees.map(({ constat }) => constat.correction?.texte)).toEqual([propose]);
  });

  it.each<[string, Place, string]>([
    ['deux montants, l’un sous l’autre', MONTANT, '"1250\\n1300"'],
    ['deux montants, une tabulation entre eux', MONTANT, '"125\\t130"'],
    ['un mot après un nombre', MONTANT, '1000.01 xyz'],
    ['un pour-cent', MONTANT, '20 %'],
    ['un texte joint à une variable', NOM, '"Centre " + nom'],
  ])('n’a pas de correction : %s', async (_, place, ecrite) => {
    const racine = exemple('img-db-va2.solde');
    blocOf(racine, place)[place.balise] = REPERE;
    const texte = JSON.stringify(racine, null, 2).replace(`"${REPERE}"`, () => ecrite);
    const { faits, laissees, report } = await corrigerText(texte);
    expect([faits, laissees]).toEqual([[], []]);
    expect(isAccepted(report.verdict)).toBe(false);
  });
});
