import { describe, expect, it } from 'vitest';
import type { FormulaireId } from '#domain/formulaires.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { applyCorrection, exempleAvec } from '#test-support/valeurs.ts';

const DB = 'img-db-va2.solde' satisfies FormulaireId;
const AVANCE = 'mdv-lgc-va1.avance' satisfies FormulaireId;

const LIGNE = '/lignesImport/0';
const DATE = `${LIGNE}/facture/dateEditionFacture`;
const MONTANT = `${LIGNE}/facture/montantPrestationPrincipaleSegurHTFacture`;
const N_ASP = `${LIGNE}/numeroASP`;
const RIS = `${LIGNE}/scenariosEffectivementInstalles/isRISVa2Deploye`;
const ETAB = `${LIGNE}/beneficiaires/Etablissements`;
const GEOS = `${ETAB}/0/FINESSGeos`;
const PIECES = `${LIGNE}/piecesJustificatives`;
const FACTURE = `${LIGNE}/facture`;
const MANDATAIRE = `${LIGNE}/beneficiaires/nomMandataire`;
const LIBERAL = `${LIGNE}/beneficiaires/liberal`;
const JURIDIQUE = `${LIGNE}/beneficiaires/structure/FINESSJuridique`;

/** Who writes it, where, what is written, what it becomes (null: only its origin can tell), what is said. */
type Cas = readonly [string, FormulaireId, string, string, string | null, RegExp];

const D = '"15/02/2026"';

const CAS: readonly Cas[] = [
  // Identifiers
  ['pandas', DB, '/siret', '"13000637200010.0"', '"13000637200010"', /« \.0 »/],
  [
    'un CSV lu avec sa BOM',
    DB,
    '/siret',
    '"\ufeff13000637200010"',
    '"13000637200010"',
    /BOM.*U\+FEFF/,
  ],
  ['un copier-coller', DB, '/siret', '"1300063\u200b7200010"', '"13000637200010"', /U\+200B/],
  [
    'un fichier Windows coupé ligne à ligne',
    DB,
    N_ASP,
    '"FINIMG013729\\r"',
    '"FINIMG013729"',
    /retour chariot/,
  ],
  [
    'une colonne de largeur fixe',
    DB,
    N_ASP,
    '"FINIMG013729  "',
    '"FINIMG013729"',
    /à la fin.*: espace\./,
  ],
  ['une base en SQL', DB, '/siret', '"130 006 372 00010"', '"13000637200010"', /séparateurs/],
  [
    'un traitement de texte',
    DB,
    '/siret',
    '"130\u2011006\u2011372\u201100010"',
    '"13000637200010"',
    /séparateurs/,
  ],
  ['un tableur protégé', DB, '/siret', '"\'13000637200010"', '"13000637200010"', /apostrophe/],
  [
    'une formule de tableur',
    DB,
    '/siret',
    '"=\\"13000637200010\\""',
    '"13000637200010"',
    /guillemets/,
  ],
  [
    'un clavier japonais',
    DB,
    '/siret',
    '"１３０００６３７２０００１０"',
    '"13000637200010"',
    /ordinaires/,
  ],
  [
    'Java, avec un double',
    DB,
    '/siret',
    '"1.300063720001E13"',
    '"13000637200010"',
    /tous les chiffres/,
  ],
  [
    'un tableur',
    DB,
    '/siret',
    '"1,30006E+13"',
    null,
    /1,30006E\+13 : les chiffres qui suivent sont perdus/,
  ],
  ['un tableur, en nombre', DB, '/siret', '1.30006E+13', null, /perdus/],
  ['Jackson', DB, '/siret', '13000637200010', '"13000637200010"', /entre guillemets/],
  ['R', DB, '/siret', '13000637200010.0', '"13000637200010"', /entre guillemets/],
  ['l’écran du portail', DB, N_ASP, '"FINIMG013729M1"', '"FINIMG013729"', /avenant/],
  ['le portail et un tableur', DB, N_ASP, '" finimg013729m1"', '"FINIMG013729"', /majuscules/],
  ['un tableur, zéro et « .0 »', AVANCE, JURIDIQUE, '"020015087.0"', '"020015087"', /« \.0 »/],
  [
    'un identifiant et un retour',
    DB,
    '/siret',
    '"13000637200010.0\\r"',
    '"13000637200010"',
    /retour chariot.*« \.0 »/,
  ],
  ['un tableur, sur un texte', AVANCE, JURIDIQUE, '"20015087"', null, /zéro de tête/],
  [
    'un tableur, sur un nombre à clé juste',
    AVANCE,
    JURIDIQUE,
    '10000024',
    '"010000024"',
    /son zéro de tête/,
  ],
  // Dates
  ['un tableur', DB, DATE, '46068', D, /jour dans un tableur/],
  ['un tableur, en texte', DB, DATE, '"46068"', D, /jour dans un tableur/],
  ['Jackson', DB, DATE, '1771113600000', D, /millisecondes/],
  ['Unix', DB, DATE, '1771113600', D, /secondes/],
  ['pandas', DB, DATE, '1771113600000000000', D, /nanosecondes/],
  ['Java à minuit de Paris', DB, DATE, '1771110000000', null, /14\/02\/2026.*15\/02\/2026 à Paris/],
  [
    'JavaScript à minuit de Paris',
    DB,
    DATE,
    '"2026-02-14T23:00:00.000Z"',
    null,
    /15\/02\/2026 à Paris/,
  ],
  ['.NET', DB, DATE, '"\\/Date(1771113600000)\\/"', D, /\.NET/],
  ['.NET avec fuseau', DB, DATE, '"/Date(1771113600000+0100)/"', D, /\.NET/],
  ['Gson', DB, DATE, '"Feb 15, 2026, 12:00:00 AM"', D, /lettres/],
  ['Gson sous Java 21', DB, DATE, '"Feb 15, 2026, 12:00:00\u202fAM"', D, /lettres/],
  ['Gson en français', DB, DATE, '"15 févr. 2026 à 00:00:00"', D, /lettres/],
  ['Flask', DB, DATE, '"Sun, 15 Feb 2026 00:00:00 GMT"', D, /lettres/],
  ['Java', DB, DATE, '"Sun Feb 15 00:00:00 CET 2026"', D, /lettres/],
  ['Oracle', DB, DATE, '"15-FEB-26"', D, /lettres/],
  ['un ISO', DB, DATE, '"2026-02-15"', D, /jour vient d’abord/],
  ['System.Text.Json', DB, DATE, '"2026-02-15T00:00:00"', D, /heure/],
  ['Java avec fuseau', DB, DATE, '"2026-02-15T00:00:00+01:00[Europe/Paris]"', D, /heure/],
  ['SQL', DB, DATE, '"2026-02-15 00:00:00.000"', D, /heure/],
  ['Excel', DB, DATE, '"15/02/2026 00:00:00"', D, /heure/],
  ['un tableur abrégé', DB, DATE, '"15/02/26"', D, /quatre chiffres/],
  ['un tableur américain', DB, DATE, '"02/15/2026"', D, /américaine/],
  ['SAP', DB, DATE, '"20260215"', D, /jour vient d’abord/],
  ['SAP, en nombre', DB, DATE, '20260215', D, /jour vient d’abord/],
  ['une saisie', DB, DATE, '"15/2/2026"', D, /deux chiffres/],
  ['une espace à la fin', DB, DATE, '"15/02/2026 "', D, /à la fin.*: espace\./],
  ['un tiret typographique', DB, DATE, '"15\u201102\u20112026"', D, /barres obliques/],
  ['LocalDate de Jackson', DB, DATE, '[2026, 2, 15]', D, /Jackson/],
  ['LocalDate de Gson', DB, DATE, '{"year": 2026, "month": 2, "day": 15}', D, /Java/],
  [
    'DateTime de PHP',
    DB,
    DATE,
    '{"date": "2026-02-15 00:00:00.000000", "timezone_type": 3}',
    D,
    /heure/,
  ],
  ['MongoDB', DB, DATE, '{"$date": "2026-02-15T00:00:00Z"}', D, /heure/],
  ['MySQL', DB, DATE, '"0000-00-00"', null, /quand il n’y en a pas/],
  ['.NET sans date', DB, DATE, '"0001-01-01T00:00:00"', null, /quand il n’y en a pas/],
  ['un jour qui n’existe pas', DB, DATE, '"2026-02-30"', null, /./],
  // Amounts
  ['Ruby', DB, MONTANT, '"0.125e4"', '1250', /BigDecimal/],
  ['une saisie française', DB, MONTANT, '"1 250,00 €"', '1250.00', /1250\.00/],
  ['Intl', DB, MONTANT, '"1\u202f250,00\u00a0€"', '1250.00', /1250\.00/],
  ['Excel en Suisse', DB, MONTANT, '"1’250.00"', '1250.00', /1250\.00/],
  ['un milliers pointé', DB, MONTANT, '"1.250,00"', '1250.00', /1250\.00/],
  ['un milliers américain', DB, MONTANT, '"1,250.00"', '1250.00', /1250\.00/],
  ['PHP', DB, MONTANT, '358.32999999999998', '358.33', /./],
  ['PHP, en texte', DB, MONTANT, '"358.32999999999998"', '358.33', /en trop/],
  ['une somme en JavaScript', DB, MONTANT, '1250.5000000000002', '1250.5', /./],
  ['un milliers ou des décimales', DB, MONTANT, '"1,250"', null, /1250 ou 1\.25/],
  ['un prix au millième', DB, MONTANT, '"1250,505"', null, /au centime/],
  ['MongoDB', DB, MONTANT, '{"$numberDecimal": "1250.50"}', '1250.50', /1250\.50/],
  ['une liste d’un élément', DB, MONTANT, '[1250.50]', '1250.50', /crochets/],
  // Booleans
  ['SQLite', DB, RIS, '0', 'false', /bases de données/],
  ['SQLite, vrai', AVANCE, `${LIGNE}/scenarioInstallation/isDirectToMSSPro`, '1', 'true', /bases/],
  ['Access', AVANCE, `${LIGNE}/scenarioInstallation/isDirectToMSSPro`, '-1', 'true', /Access/],
  ['un CSV', DB, RIS, '"0"', 'false', /sans guillemets/],
  ['Oracle', DB, RIS, '"N"', 'false', /sans guillemets/],
  ['Python', DB, RIS, '"False"', 'false', /sans guillemets/],
  ['MySQL BIT', DB, RIS, '"\\u0000"', 'false', /sans guillemets/],
  ['PHP', DB, RIS, '""', null, /PHP et Perl.*false/],
  // Absent values
  ['R (jsonlite)', AVANCE, '/impId', '{}', 'null', /jsonlite/],
  ['R (jsonlite)', AVANCE, N_ASP, '{}', 'null', /jsonlite/],
  ['Python', AVANCE, N_ASP, '"None"', 'null', /null, sans guillemets/],
  ['sed', AVANCE, N_ASP, '"null"', 'null', /null, sans guillemets/],
  ['un CSV', AVANCE, N_ASP, '""', 'null', /texte vide/],
  ['Go', AVANCE, MANDATAIRE, '{"String": "", "Valid": false}', 'null', /Go/],
  ['PHP', AVANCE, MANDATAIRE, '[]', 'null', /PHP/],
  ['Excel', AVANCE, N_ASP, '"#N/A"', 'null', /null/],
  // Lists and blocks
  ['lua-cjson', AVANCE, LIBERAL, '{}', '[]', /Lua/],
  ['un CSV', AVANCE, LIBERAL, '""', '[]', /\[\]/],
  ['Python', AVANCE, LIBERAL, '"None"', '[]', /\[\]/],
  ['PHP, array_filter', DB, GEOS, '{"1": "111111487"}', '["111111487"]', /array_values/],
  ['SQLite', DB, GEOS, '"[\\"111111487\\"]"', '["111111487"]', /encodé deux fois/],
  [
    'PostgreSQL',
    DB,
    GEOS,
    '"{111111487,111111495}"',
    '["111111487", "111111495"]',
    /entre guillemets/,
  ],
  ['un identifiant seul', DB, GEOS, '"111111487"', '["111111487"]', /un seul élément/],
  ['un nombre seul', DB, GEOS, '111111487', '["111111487"]', /un seul élément/],
  ['PowerShell 5', DB, ETAB, '"System.Collections.Hashtable"', null, /-Depth/],
  ['PowerShell 5', DB, FACTURE, '"@{dateEditionFacture=15/02/2026}"', null, /-Depth/],
  ['JavaScript', DB, FACTURE, '"[object Object]"', null, /JSON\.stringify/],
  ['Python', DB, FACTURE, "\"{'dateEditionFacture': '15/02/2026'}\"", null, /json\.dumps/],
  ['une liste vide où il en faut', DB, PIECES, '{}', null, /au moins un élément/],
];

describe('le conseil pour ce qu’écrivent de vrais outils', () => {
  it.each(CAS)('%s', async (_, formulaire, chemin, ecrit, devient, dit) => {
    const texte = exempleAvec(formulaire, chemin, ecrit);
    const report = await simulateText(texte);
    const constats = report.constats.filter((constat) => constat.chemin === chemin);
    expect(constats.map(({ explication }) => explication).join('\n')).toMatch(dit);
    const corrections = constats.flatMap(({ correction }) =>
      correction ? [correction.texte] : [],
    );
    expect(corrections).toEqual(devient === null ? [] : [devient]);
    for (const constat of constats) {
      const corrige = applyCorrection(texte, constat);
      if (corrige === null) continue;
      const apres = await simulateText(corrige);
      expect(apres.constats.filter(({ severite }) => severite === 'bloquant')).toEqual([]);
    }
  });

  const BLOC = '{"nomStructure": "S", "FINESSGeos": ["111111487"], "sirenClient": "430244160"}';
  it.each([
    ['PHP, indices à partir de 1', ETAB, `{"1": ${BLOC}, "2": ${BLOC}}`, `[${BLOC}, ${BLOC}]`],
    ['un bloc seul', ETAB, BLOC, `[${BLOC}]`],
    ['un convertisseur XML', ETAB, `{"Etablissement": [${BLOC}]}`, `[${BLOC}]`],
    ['SQLite, json_object sur une vue', ETAB, JSON.stringify(`[${BLOC}]`), `[${BLOC}]`],
    [
      'json_agg',
      FACTURE,
      '[{"dateEditionFacture": "15/02/2026", "montantPrestationPrincipaleSegurHTFacture": 1250.50}]',
      '{"dateEditionFacture": "15/02/2026", "montantPrestationPrincipaleSegurHTFacture": 1250.50}',
    ],
  ])('garde les valeurs telles qu’elles sont écrites : %s', async (_, chemin, ecrit, devient) => {
    const { constats } = await simulateText(exempleAvec(DB, chemin, ecrit));
    const constat = constats.find((each) => each.chemin === chemin);
    expect(constat?.correction?.texte).toBe(devient);
  });
});

describe('une balise qui cache un caractère', () => {
  it('le montre, le nomme et se renomme', async () => {
    const texte = exempleAvec('img-db-va2.solde', '/lignesImport/0/numLigne', '1').replace(
      '"numLigne"',
      '"\ufeffnumLigne"',
    );
    const { constats } = await simulateText(texte);
    const prevue = constats.find(({ controle }) => controle === 'balise-prevue');
    expect(prevue?.libelle).toContain('[U+FEFF]numLigne');
    expect(prevue?.explication).toContain('marque d’ordre des octets (BOM) (U+FEFF)');
    expect(prevue?.correction?.texte).toBe('"numLigne"');
    const presente = constats.find(({ controle }) => controle === 'balise-presente');
    expect(presente?.explication).toContain('[U+FEFF]numLigne');
    expect(presente?.explication).toContain('CSV');
  });
});
