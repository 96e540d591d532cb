import { describe, expect, it } from 'vitest';
import type { FormulaireId } from '#domain/formulaires.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { applyCorrection, exempleAvec } from '#test-support/valeurs.ts';

const DB = 'img-db-va2.solde' satisfies FormulaireId;
const RIS = 'img-ris-va2.solde' satisfies FormulaireId;
const AVANCE = 'mdv-lgc-va1.avance' satisfies FormulaireId;

const LIGNE = '/lignesImport/0';
const DATE = `${LIGNE}/facture/dateEditionFacture`;
const MONTANT = `${LIGNE}/facture/montantPrestationPrincipaleSegurHTFacture`;
const N_ASP = `${LIGNE}/numeroASP`;
const DEPLOYE = `${LIGNE}/scenariosEffectivementInstalles/isRISVa2Deploye`;
const GEOS = `${LIGNE}/beneficiaires/Etablissements/0/FINESSGeos`;
const MEDECINS = `${LIGNE}/beneficiaires/medecinsLiberaux`;
const RPPS = `${MEDECINS}/0/RPPS`;
const FACTURE = `${LIGNE}/facture`;
const MANDATAIRE = `${LIGNE}/beneficiaires/nomMandataire`;
const JURIDIQUE = `${LIGNE}/beneficiaires/structure/FINESSJuridique`;
const POUR = `${LIGNE}/beneficiaires/commandePour`;

/** Who writes it, form, where, what is written, what it becomes (null: only its origin can tell). */
type Cas = readonly [string, FormulaireId, string, string, string | null];

const D = '"15/02/2026"';
const UN = '["111111487"]';
const DEUX = '["111111487", "111111495"]';
const CLES_JUSTES = '["020015087", "020015111"]';
const F = '{"dateEditionFacture":"15/02/2026","montantPrestationPrincipaleSegurHTFacture":1250}';

const LONG = `{"low": ${13000637200010 | 0}, "high": ${Math.floor(13000637200010 / 2 ** 32)}, "unsigned": false}`;
const ETABS = `${LIGNE}/beneficiaires/Etablissements`;
const ETAB = { nomStructure: 'A', FINESSGeos: ['111111487'], sirenClient: '430244160' };
const DEUX_ETABS = [ETAB, { ...ETAB, nomStructure: 'B', FINESSGeos: ['111111495'] }];
const BLOCS = JSON.stringify(DEUX_ETABS);

const SPLIT = JSON.stringify({
  columns: ['nomStructure', 'FINESSGeos', 'sirenClient'],
  index: [0, 1],
  data: DEUX_ETABS.map((etab) => [etab.nomStructure, etab.FINESSGeos, etab.sirenClient]),
});

/** The same by columns, each written so. */
function columns(write: (cases: readonly unknown[], nom: string) => unknown): string {
  const colonnes = (['nomStructure', 'FINESSGeos', 'sirenClient'] as const).map(
    (nom) =>
      [
        nom,
        write(
          DEUX_ETABS.map((etab) => etab[nom]),
          nom,
        ),
      ] as const,
  );
  return JSON.stringify(Object.fromEntries(colonnes));
}

const RPPS_EN_TEXTE = '"11100134720"';

const CAS: readonly Cas[] = [
  // What converters and typed serializers put around a value
  ['Badgerfish', DB, N_ASP, '{"$": "FINIMG013729"}', '"FINIMG013729"'],
  ['xml-js', DB, MONTANT, '{"_text": "1250.50"}', '1250.50'],
  ['fast-xml-parser', DB, DATE, '{"#text": "2026-02-15", "@_xsi:type": "xs:date"}', D],
  ['xml2js, attributs', DB, DEPLOYE, '{"_": "false", "$": {"type": "boolean"}}', 'false'],
  ['xml2js', DB, DATE, '["2026-02-15"]', D],
  ['MongoDB, entier', DB, MONTANT, '{"$numberInt": "1250"}', '1250'],
  ['MongoDB, identifiant', DB, '/siret', '{"$numberLong": "13000637200010"}', '"13000637200010"'],
  ['MongoDB canonique', DB, DATE, '{"$date": {"$numberLong": "1771113600000"}}', D],
  ['DynamoDB', DB, DEPLOYE, '{"BOOL": false}', 'false'],
  ['DynamoDB, nombre', DB, MONTANT, '{"N": "1250"}', '1250'],
  ['Firestore', DB, MONTANT, '{"doubleValue": 1250.5}', '1250.5'],
  ['Go', DB, MONTANT, '{"Float64": 1250.5, "Valid": true}', '1250.5'],
  ['Go, date', DB, DATE, '{"Time": "2026-02-15T00:00:00Z", "Valid": true}', D],
  ['Jackson typé', DB, MONTANT, '["java.math.BigDecimal", 1250.50]', '1250.50'],
  ['Jackson typé, liste', DB, GEOS, '["java.util.ArrayList", ["111111487"]]', UN],
  ['.NET, références', DB, GEOS, '{"$id": "1", "$values": ["111111487"]}', UN],
  ['PowerShell, liste', DB, GEOS, '{"value": ["111111487"], "Count": 1}', UN],
  [
    'PowerShell, date',
    DB,
    DATE,
    '{"value": "/Date(1771113600000)/", "DisplayHint": 2, "DateTime": "dimanche"}',
    D,
  ],
  ['mysql2 (BIT)', DB, DEPLOYE, '{"type": "Buffer", "data": [1]}', 'true'],
  // Whole numbers in two halves, and in their wrappers
  ['Long.js', DB, MONTANT, '{"low": 1250, "high": 0, "unsigned": false}', '1250'],
  ['Long.js, SIRET', DB, '/siret', LONG, '"13000637200010"'],
  ['Neo4j', DB, '/siret', LONG.replace(', "unsigned": false', ''), '"13000637200010"'],
  ['Long.js, RPPS', RIS, RPPS, '{"low": -1784767168, "high": 2, "unsigned": true}', RPPS_EN_TEXTE],
  ['Long.js, date', DB, DATE, `{"low": ${1771113600000 | 0}, "high": 412, "unsigned": false}`, D],
  ['Long.js, booléen', DB, DEPLOYE, '{"low": 0, "high": 0, "unsigned": false}', 'false'],
  ['Long.js, trop court', DB, '/siret', '{"low": 130, "high": 0, "unsigned": false}', null],
  ['Int64Value', DB, MONTANT, '{"value": {"low": 1250, "high": 0, "unsigned": true}}', '1250'],
  ['Timestamp', DB, DATE, '{"seconds": {"low": 1771113600, "high": 0, "unsigned": false}}', D],
  [
    'Neo4j, date',
    DB,
    DATE,
    '{"year": {"low": 2026, "high": 0}, "month": {"low": 2, "high": 0}, "day": {"low": 15, "high": 0}}',
    D,
  ],
  ['des moitiés qui n’en sont pas', DB, MONTANT, '{"low": 1250.5, "high": 0}', null],
  ['lossless-json', DB, MONTANT, '{"isLosslessNumber": true, "value": "1250.50"}', '1250.50'],
  ['mathjs', DB, MONTANT, '{"mathjs": "BigNumber", "value": "1250.50"}', '1250.50'],
  ['un type et une valeur', DB, MONTANT, '{"type": "bigint", "value": "1250"}', '1250'],
  ['un bloc en trop', DB, FACTURE, `{"facture": ${F}}`, F],
  ['des crochets en trop', DB, FACTURE, `[[${F}]]`, F],
  ['encodé trois fois', DB, FACTURE, JSON.stringify(JSON.stringify(F)), F],
  // Nothing, said by a block or a list
  ['XML, xsi:nil', AVANCE, MANDATAIRE, '{"@xsi:nil": "true"}', 'null'],
  ['xml2js, xsi:nil', AVANCE, MANDATAIRE, '{"$": {"xsi:nil": "true"}}', 'null'],
  ['xml-js, vide', AVANCE, N_ASP, '{"_attributes": {}}', 'null'],
  ['DynamoDB, vide', AVANCE, N_ASP, '{"NULL": true}', 'null'],
  ['Java Optional', AVANCE, N_ASP, '{"present": false}', 'null'],
  ['une liste de rien', AVANCE, MANDATAIRE, '["null"]', 'null'],
  ['PHP, false', AVANCE, MANDATAIRE, 'false', 'null'],
  ['Delphi', AVANCE, JURIDIQUE, '0', 'null'],
  ['un tiret', AVANCE, N_ASP, '"-"', 'null'],
  ['XML, liste vide', DB, MEDECINS, '{"@nil": "true"}', '[]'],
  ['PHP, liste vide', DB, MEDECINS, 'false', '[]'],
  ['un mot à la place de blocs', DB, MEDECINS, 'true', null],
  // Elements that have no place in their list
  ['xml2js, élément vide', DB, MEDECINS, '[""]', '[]'],
  ['un élément nul', DB, GEOS, '["111111487", null]', UN],
  ['un élément vide', DB, GEOS, '["", "111111487"]', UN],
  ['deux valeurs dans un texte', DB, GEOS, '["111111487 ; 111111495"]', DEUX],
  ['une liste dans une liste', DB, GEOS, '[["111111487", "111111495"]]', DEUX],
  ['Python, en texte', DB, GEOS, "\"['111111487', '111111495']\"", DEUX],
  ['PostgreSQL, entre guillemets', DB, GEOS, '"{\\"111111487\\",\\"111111495\\"}"', DEUX],
  ['une saisie', DB, GEOS, '"111111487 et 111111495"', DEUX],
  ['json2xml 0.1.3, relu', DB, GEOS, '"020015087020015111"', CLES_JUSTES],
  ['json2xml 0.1.3, relu dans une liste', DB, GEOS, '["020015087020015111"]', CLES_JUSTES],
  ['dix-huit chiffres dont une clé est fausse', DB, GEOS, '["020015087020015112"]', null],
  ['un chiffre de trop', DB, GEOS, '["0200150870"]', null],
  // Tables by columns
  ['pandas, par colonnes', DB, ETABS, columns((cases) => ({ ...cases })), BLOCS],
  ['polars, par colonnes', DB, ETABS, columns((cases) => cases), BLOCS],
  [
    'json-2-csv, par colonnes',
    DB,
    ETABS,
    columns((cases, nom) => (nom === 'sirenClient' ? cases[0] : cases)),
    null,
  ],
  ['pandas, orient="split"', DB, ETABS, SPLIT, BLOCS],
  ['pandas, orient="table"', DB, ETABS, `{"schema": {"fields": []}, "data": ${BLOCS}}`, BLOCS],
  ['une page de réponse', DB, ETABS, `{"total": 2, "page": 1, "items": ${BLOCS}}`, BLOCS],
  [
    'json-2-csv, une seule colonne',
    DB,
    ETABS,
    '{"nomStructure": ["A", "B"], "sirenClient": "430244160"}',
    null,
  ],
  // Dates
  [
    'GregorianCalendar de Gson',
    DB,
    DATE,
    '{"year": 2026, "month": 1, "dayOfMonth": 15, "hourOfDay": 0}',
    D,
  ],
  ['xs:date avec fuseau', DB, DATE, '"2026-02-15+01:00"', D],
  [
    'JavaScript, toString',
    DB,
    DATE,
    '"Sun Feb 15 2026 01:00:00 GMT+0100 (heure d’Europe centrale)"',
    D,
  ],
  ['Newtonsoft, JavaScriptDateTimeConverter', DB, DATE, '"new Date(1771113600000)"', D],
  ['WinDev', DB, DATE, '"20260215103000000"', D],
  ['HL7 v2', DB, DATE, '"20260215103000.1234+0100"', D],
  ['HL7 v2, sans secondes', DB, DATE, '"202602151030-0400"', D],
  ['hl7-date 1.0.1, à Paris en hiver', DB, DATE, '"202602150030+-100"', D],
  ['HL7 v2, la veille en temps universel', DB, DATE, '"202602142330+0000"', null],
  ['protobuf', DB, DATE, '{"seconds": 1771113600, "nanos": 0}', D],
  ['Swift', DB, DATE, '792806400', D],
  ['.NET, Ticks', DB, DATE, '639067104000000000', D],
  ['Windows (FILETIME)', DB, DATE, '134155872000000000', D],
  ['FileMaker', DB, DATE, '739662', D],
  ['une saisie', DB, DATE, '"le 15/02/2026"', D],
  ['un scan', DB, DATE, '"l5/O2/2026"', D],
  ['un petit nombre', DB, DATE, '2026', null],
  ['deux dates', DB, DATE, '"15/02/2026 ou 16/02/2026"', null],
  ['SQL Server sans date', DB, DATE, '-2208988800000', null],
  // Amounts and booleans
  ['une saisie au centime', DB, MONTANT, '"1250€50"', '1250.50'],
  ['Java', DB, MONTANT, '"1250.0d"', '1250.0'],
  ['une saisie HT', DB, MONTANT, '"1250.00 HT"', '1250.00'],
  ['un clavier japonais', DB, MONTANT, '"１２５０"', '1250'],
  ['un montant TTC', DB, MONTANT, '"1250 € TTC"', null],
  ['FoxPro', DB, DEPLOYE, '".F."', 'false'],
  ['une case cochée', DB, DEPLOYE, '"on"', 'true'],
  ['JDBC (BIT) en base64', DB, DEPLOYE, '"AA=="', 'false'],
  ['une formule', DB, DEPLOYE, '"=FAUX()"', 'false'],
  // Identifiers
  ['un libellé', RIS, RPPS, '"RPPS : 11100134720"', '"11100134720"'],
  ['BigInt', RIS, RPPS, '"11100134720n"', '"11100134720"'],
  ['un scan', DB, '/siret', '"13000637200OlO"', '"13000637200010"'],
  ['un nom de fichier', DB, N_ASP, '"FINIMG013729.pdf"', '"FINIMG013729"'],
  ['un scan du numéro', DB, N_ASP, '"FlNIMGO13729"', '"FINIMG013729"'],
  ['la fin du numéro', DB, N_ASP, '13729', null],
  ['un zéro perdu et « .0 »', DB, `${GEOS}/0`, '"20015087.0"', null],
  [
    'une TVA',
    DB,
    `${LIGNE}/beneficiaires/Etablissements/0/sirenClient`,
    '"FR32430244160"',
    '"430244160"',
  ],
  // Lists of words
  ['C#', AVANCE, POUR, '"CommandePour.STRUCTURE"', '"STRUCTURE"'],
  ['un pluriel', AVANCE, POUR, '"Structures"', '"STRUCTURE"'],
  ['un mot dans une liste', AVANCE, POUR, '["STRUCTURE"]', '"STRUCTURE"'],
  ['le rang d’une énumération', AVANCE, POUR, '0', null],
];

describe('le plus petit changement qui rend la valeur juste', () => {
  it.each(CAS)('%s : %s %s', async (_, formulaire, chemin, ecrit, devient) => {
    const texte = exempleAvec(formulaire, chemin, ecrit);
    const { constats } = await simulateText(texte);
    const bloquants = constats.filter(
      ({ severite, correction }) => severite === 'bloquant' || correction?.texte === devient,
    );
    expect(bloquants).not.toEqual([]);
    const avec = bloquants.filter(({ correction }) => correction);
    expect(avec.map(({ correction }) => correction?.texte)).toEqual(avec.map(() => devient));
    expect(avec.length > 0).toBe(devient !== null);
    for (const constat of avec) {
      const apres = await simulateText(applyCorrection(texte, constat) ?? '');
      expect(apres.constats.filter(({ severite }) => severite === 'bloquant')).toEqual([]);
    }
  });

  it('null n’est jamais tu quand la balise l’admet', async () => {
    const { constats } = await simulateText(exempleAvec(AVANCE, N_ASP, 'true'));
    const [constat] = constats.filter(({ controle }) => controle === 'type-attendu');
    expect(constat?.libelle).toContain('ou null');
  });

  it('le même refus n’est dit qu’une fois, par le type', async () => {
    const { constats } = await simulateText(exempleAvec(AVANCE, POUR, '0'));
    const bloquants = constats.filter(({ severite }) => severite === 'bloquant');
    expect(bloquants.map(({ controle }) => controle)).toEqual(['type-attendu']);
  });

  it.each(['"null "', '" "', '"\u200b"'])(
    'ce qui ne dit rien devient null, et rien d’autre : %s',
    async (ecrit) => {
      const { constats } = await simulateText(exempleAvec(AVANCE, MANDATAIRE, ecrit));
      const ici = constats.filter(({ chemin, correction }) => chemin === MANDATAIRE && correction);
      expect(ici.map(({ correction }) => correction?.texte)).toEqual(['null']);
    },
  );

  it.each([
    ['"[Circular]"', 'JSON.stringify'],
    ['"O:8:\\"stdClass\\":0:{}"', 'json_encode'],
    ['"<Facture object at 0x7f>"', 'json.dumps'],
    ['"map[a:1]"', 'json.Marshal'],
    ['"#<Facture:0x1>"', 'bibliothèque JSON'],
    ['"MonAppli.Facture"', 'JsonSerializer'],
    ['"<facture/>"', 'XML'],
    ['"{...}"', 'coupé'],
  ])('%s dit quel programme l’a écrit', async (ecrit, dit) => {
    const { constats } = await simulateText(exempleAvec(DB, FACTURE, ecrit));
    const constat = constats.find(({ controle }) => controle === 'objet-attendu');
    expect(constat?.explication).toContain(dit);
  });
});

describe('une balise qui porte une marque', () => {
  it.each([
    'ns2:facture',
    '{urn:asp}facture',
    '@facture',
    '_facture',
    '_Demande__facture',
    '\0Demande\0facture',
    '<Facture>k__BackingField',
    'demandes.facture',
  ])('%j se renomme, et ce qui manque le dit', async (nom) => {
    const texte = exempleAvec(DB, FACTURE, F);
    const ecrit = texte.replace('"facture":', `${JSON.stringify(nom)}:`);
    const { constats } = await simulateText(ecrit);
    const prevue = constats.find(({ controle }) => controle === 'balise-prevue');
    expect(prevue && applyCorrection(ecrit, prevue)).toBe(texte);
    expect(prevue?.explication).toContain('marque');
    const presente = constats.find(({ controle }) => controle === 'balise-presente');
    expect(presente?.explication).toContain('renommez-la en « facture »');
  });

  it('d’un chemin seul, dit où va sa dernière balise', async () => {
    const texte = exempleAvec(DB, FACTURE, F);
    const ecrit = texte.replace('"numLigne"', '"commande.dateEditionFacture": 1, "numLigne"');
    const { constats } = await simulateText(ecrit);
    const prevue = constats.find(({ controle }) => controle === 'balise-prevue');
    expect(prevue?.explication).toContain('« dateEditionFacture » est prévue dans le bloc facture');
  });
});

it('une balise qui tient les attributs d’un élément ne se retire pas : ils remontent', async () => {
  const texte = exempleAvec(DB, LIGNE + '/numLigne', '1');
  const ecrit = texte.replace('"numLigne": 1', '"$": {"numLigne": "1"}');
  const { constats } = await simulateText(ecrit);
  const prevue = constats.find(({ controle }) => controle === 'balise-prevue');
  expect(prevue?.correction).toBeNull();
  expect(prevue?.explication).toContain('attributs');
});

describe('une balise ajoutée par une bibliothèque ou une base', () => {
  it.each(['$type', '@class', '__typename', '_id', '#text', 'xmlns:ns2', 'xsi:type'])(
    '%s se retire, virgule comprise',
    async (nom) => {
      const texte = exempleAvec(DB, FACTURE, F);
      const debut = texte.replace('"dateEditionFacture"', `"${nom}": "x", "dateEditionFacture"`);
      const fin = texte.replace('Facture":1250}', `Facture":1250 , "${nom}": {"a": [1]} }`);
      for (const ecrit of [debut, fin]) {
        const { constats } = await simulateText(ecrit);
        const [constat, ...autres] = constats.filter(({ severite }) => severite === 'bloquant');
        if (!constat) throw new Error('Nothing was said');
        expect(autres).toEqual([]);
        const corrige = applyCorrection(ecrit, constat);
        expect(JSON.parse(corrige ?? '')).toEqual(JSON.parse(texte));
      }
    },
  );
});
