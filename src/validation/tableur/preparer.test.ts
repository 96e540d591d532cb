import { describe, expect, it } from 'vitest';
import type { FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { direDates } from '#domain/tableur/ordre-des-dates.ts';
import { direPlace, situer } from '#domain/tableur/preparation.ts';
import { rapprocher } from '#domain/tableur/rapprocher.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { unXlsx } from '#test-support/classeur.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { lireClasseur } from './lire.ts';
import { preparer } from './preparer.ts';

const TITRES = [
  ...['Numéro ANS', 'SIRET du fournisseur', 'N° ASP', 'Date facture', 'Montant HT', 'Date VA'],
  ...['Nom de la structure', 'FINESS', 'SIREN', 'Réalisation', 'isRISVa2Deploye'],
  ...['Facture', 'VA pdf'],
];
const DEBUT = 'CVA2DBX012;13000637200010';
const SUITE = '15/02/2026;1250,5;04/02/2026';
const FIN = '430244160;02/02/2026;non;f.pdf;v.pdf';

async function prepare(
  lignes: readonly string[],
  formulaire: FormulaireId = 'img-db-va2.solde',
  titres = TITRES.join(';').replace('Réalisation', 'Date de réalisation'),
) {
  const lu = await lireClasseur({ collage: [titres, ...lignes].join('\n') });
  if (!lu.ok || !lu.classeur.feuilles[0]) throw new Error('illisible');
  const [feuille] = lu.classeur.feuilles;
  const { correspondance } = rapprocher(feuille, formulaire);
  const preparation = preparer({ feuille, correspondance, nom: 'demandes' });
  const lignesDe = (rang: number) =>
    JSON.parse(preparation.fichiers[rang]?.texte ?? '{}').lignesImport;
  return { preparation, lignesDe, correspondance };
}

const ligne = (asp: string, nom = 'Clinique A', finess = '020015772', debut = DEBUT) =>
  `${debut};${asp};${SUITE};${nom};${finess};${FIN}`;

function feuilleDe(...rangees: FeuilleLue['rangees']): FeuilleLue {
  return {
    ...{ nom: '', cachee: false, rangees, largeur: rangees[0]?.length ?? 0 },
    ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
  };
}

describe('preparer', () => {
  it('fait d’une ligne une demande que le simulateur accepte', async () => {
    const { preparation } = await prepare([ligne('FINIMG900011')]);
    const [fichier] = preparation.fichiers;
    expect(fichier).toMatchObject({ nom: 'demandes.json', nombre: 1 });
    const report = await simulateText(fichier?.texte ?? '');
    expect(report.verdict).toBe('sous-reserve');
    expect(report.formulaire.id).toBe('img-db-va2.solde');
  });

  it('fait d’un .xlsx, avec ses nombres, ses jours et ses réponses, ce qu’il fait du même CSV', async () => {
    const texte = (dit: string) => `<c t="inlineStr"><is><t>${dit}</t></is></c>`;
    const nombre = (dit: string) => `<c><v>${dit}</v></c>`;
    const jour = (serie: number) => `<c s="1"><v>${serie}</v></c>`;
    const cellules = [
      ...[texte('CVA2DBX012'), nombre('13000637200010'), texte('FINIMG900011'), jour(46068)],
      // The zero at the head of a FINESS is lost in a number.
      ...[nombre('1250.5'), jour(46057), texte('Clinique A'), nombre('20015772')],
      ...[
        nombre('430244160'),
        jour(46055),
        '<c t="b"><v>0</v></c>',
        texte('f.pdf'),
        texte('v.pdf'),
      ],
    ];
    const titres = TITRES.map((titre) => titre.replace('Réalisation', 'Date de réalisation'));
    const rangees = [titres.map(texte), cellules].map((rangee) => `<row>${rangee.join('')}</row>`);
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const lu = await lireClasseur(unXlsx(`<sheetData>${rangees.join('')}</sheetData>`, { styles }));
    if (!lu.ok || !lu.classeur.feuilles[0]) throw new Error('illisible');
    const [feuille] = lu.classeur.feuilles;
    const { correspondance } = rapprocher(feuille, 'img-db-va2.solde');
    const { fichiers, refusees } = preparer({ feuille, correspondance, nom: 'demandes' });
    const { preparation } = await prepare([ligne('FINIMG900011')]);
    expect(refusees).toEqual([]);
    expect(fichiers[0]?.texte).toBe(preparation.fichiers[0]?.texte);
  });

  it('réunit les lignes d’un même numéro : plusieurs FINESS, plusieurs établissements', async () => {
    const { lignesDe, preparation } = await prepare([
      ligne('FINIMG900011'),
      ligne('FINIMG900011', 'Clinique A', '020015087'),
      ligne('FINIMG900012'),
      ligne('FINIMG900011', 'Clinique B', '020015111'),
    ]);
    const [premiere, seconde] = lignesDe(0);
    expect([premiere.numLigne, seconde.numLigne]).toEqual([1, 2]);
    expect(premiere.beneficiaires.Etablissements).toEqual([
      {
        nomStructure: 'Clinique A',
        FINESSGeos: ['020015772', '020015087'],
        sirenClient: '430244160',
      },
      { nomStructure: 'Clinique B', FINESSGeos: ['020015111'], sirenClient: '430244160' },
    ]);
    expect(preparation.remarques).toEqual([expect.stringContaining('ne se suivent pas')]);
  });

  it('donne le SIREN au bénéficiaire que la ligne décrit, et ne fait pas d’un médecin un établissement', async () => {
    const titres = 'N° ASP;Client;FINESS;RPPS;AM;SIREN';
    const { lignesDe, preparation } = await prepare(
      [
        'FINIMG900011;Clinique A;020015772;;;430244160',
        'FINIMG900012;Dr Martin;;11100134720;711708968;430244160',
        'FINIMG900013;Dr Petit;;;;430244160',
      ],
      'img-ris-va2.solde',
      titres,
    );
    const [clinique, medecin, nom] = lignesDe(0);
    expect(clinique.beneficiaires).toEqual({
      Etablissements: [
        { nomStructure: 'Clinique A', FINESSGeos: ['020015772'], sirenClient: '430244160' },
      ],
      medecinsLiberaux: [],
    });
    expect(medecin.beneficiaires.Etablissements).toEqual([]);
    expect(medecin.beneficiaires.medecinsLiberaux).toMatchObject([
      { RPPS: '11100134720', AM: ['711708968'], sirenClient: '430244160' },
    ]);
    // Nothing else describes the third: its name is not lost.
    expect(nom.beneficiaires.Etablissements).toMatchObject([{ nomStructure: 'Dr Petit' }]);
    expect(preparation.remarques).toEqual([]);
  });

  it('dit le SIREN d’une ligne qui décrit un établissement et un médecin : il va aux deux', async () => {
    const { lignesDe, preparation } = await prepare(
      [
        'FINIMG900011;Clinique A;020015772;;;430244160',
        'FINIMG900012;Clinique B;020015087;11100134720;711708968;430244160',
      ],
      'img-ris-va2.solde',
      'N° ASP;Client;FINESS;RPPS;AM;SIREN',
    );
    const [, double] = lignesDe(0);
    expect(double.beneficiaires.Etablissements).toMatchObject([{ sirenClient: '430244160' }]);
    expect(double.beneficiaires.medecinsLiberaux).toMatchObject([{ sirenClient: '430244160' }]);
    expect(preparation.remarques).toEqual([
      'Colonne SIREN (F), ligne 3 : la valeur va à Etablissements et medecinsLiberaux, que la ligne décrit à la fois.',
    ]);
  });

  it('continue la demande du dessus sous une cellule fusionnée, et une cellule tient plusieurs valeurs', async () => {
    const { lignesDe } = await prepare([
      ligne('FINIMG900011', 'Clinique A', '"020015772 ; 020015087"'),
      ';;;;;;;020015111;;;;;',
      ligne('FINIMG900012'),
    ]);
    expect(lignesDe(0)[0].beneficiaires.Etablissements[0].FINESSGeos).toEqual([
      ...['020015772', '020015087', '020015111'],
    ]);
    expect(lignesDe(0)).toHaveLength(2);
  });

  // findings/jsonexport-the-amount-is-on-the-line-of-the-last-piece.sh
  it('trouve le montant et la structure sous la ligne qui porte le numéro', async () => {
    const { preparation, lignesDe } = await prepare([
      `${DEBUT};FINIMG900011;;;;;;;;;f.pdf;`,
      `;;;${SUITE};Clinique A;020015772;${FIN.replace('f.pdf', '')}`,
    ]);
    expect(preparation.refusees).toEqual([]);
    expect(lignesDe(0)).toHaveLength(1);
    expect(lignesDe(0)[0]).toMatchObject({
      numeroASP: 'FINIMG900011',
      facture: { montantPrestationPrincipaleSegurHTFacture: 1250.5 },
      beneficiaires: { Etablissements: [{ FINESSGeos: ['020015772'] }] },
    });
  });

  it('refuse la ligne d’une demande qui en contredit une autre', async () => {
    const { preparation } = await prepare([
      ligne('FINIMG900011'),
      ligne('FINIMG900011').replace('1250,5', '1300'),
    ]);
    expect(preparation.refusees).toMatchObject([
      {
        balise: 'montantPrestationPrincipaleSegurHTFacture',
        colonne: 4,
        cellules: [{ ligne: 3, avant: '1300' }],
      },
    ]);
    expect(preparation.refusees[0]?.raison).toContain('La ligne 2');
  });

  it('fait plusieurs fichiers au-delà de 200 demandes, chacun numéroté à partir de 1', async () => {
    const lignes = Array.from({ length: 401 }, (_, rang) => ligne(`FINIMG${900_000 + rang}`));
    const { preparation, lignesDe } = await prepare(lignes);
    expect(preparation.fichiers.map(({ nom, nombre }) => [nom, nombre])).toEqual([
      ['demandes-1.json', 200],
      ['demandes-2.json', 200],
      ['demandes-3.json', 1],
    ]);
    expect(lignesDe(2)[0]).toMatchObject({ numLigne: 1, numeroASP: 'FINIMG900400' });
  });

  it('fait un fichier par numéro ANS', async () => {
    const autre = 'CVA2DBX013;13000637200010';
    const { preparation } = await prepare([
      ligne('FINIMG900011'),
      ligne('FINIMG900012', 'Clinique A', '020015772', autre),
      ligne('FINIMG900013'),
    ]);
    expect(preparation.fichiers.map(({ nombre }) => nombre)).toEqual([2, 1]);
  });

  it.each([
    ['laissé vide sous une autre demande', 'CVA2DBX012;', /vide ligne 3 : la valeur .* voisine/],
    ['écrit avec des espaces', 'CVA2DBX012;130 006 372 00010', null],
    ['laissé vide avec le numéro ANS', ';', /vide ligne 3/],
  ])('ne coupe pas le fichier pour un SIRET %s', async (_, debut, dit) => {
    const { preparation } = await prepare([
      ligne('FINIMG900011'),
      ligne('FINIMG900012', 'Clinique A', '020015772', debut),
    ]);
    expect(preparation.fichiers.map(({ nombre }) => nombre)).toEqual([2]);
    expect(JSON.parse(preparation.fichiers[0]?.texte ?? '')).toMatchObject({
      numeroAns: 'CVA2DBX012',
      siret: '13000637200010',
    });
    const { remarques } = preparation;
    expect(remarques.slice(0, 1)).toEqual(dit ? [expect.stringMatching(dit)] : []);
  });

  it('un autre numéro ANS sans son SIRET garde celui du dessus', async () => {
    const { preparation } = await prepare([
      ligne('FINIMG900011'),
      ligne('FINIMG900012', 'Clinique A', '020015772', 'CVA2DBX013;'),
    ]);
    const tours = preparation.fichiers.map(({ texte }) => JSON.parse(texte));
    expect(tours).toMatchObject([
      { numeroAns: 'CVA2DBX012', siret: '13000637200010' },
      { numeroAns: 'CVA2DBX013', siret: '13000637200010' },
    ]);
  });

  it('dit le SIRET qui manque quand rien ne le donne', async () => {
    const { preparation } = await prepare([
      ligne('FINIMG900011', 'Clinique A', '020015772', 'CVA2DBX012;'),
      ligne('FINIMG900012'),
      ligne('FINIMG900013', 'Clinique A', '020015772', 'CVA2DBX012;44229377500031'),
    ]);
    expect(preparation.remarques).toContainEqual(
      expect.stringMatching(/SIRET.*vide ligne 2 : rien n’est au-dessus/),
    );
  });

  it('deux écritures d’une même valeur ne se contredisent pas', async () => {
    const une = ligne('FINIMG900011');
    const autre = une
      .replace('1250,5', '1 250,50 €')
      .replace('15/02/2026', '2026-02-15')
      .replace('430244160', '430 244 160')
      .replace('020015772', '020 015 087');
    const { preparation, lignesDe } = await prepare([une, autre]);
    expect(preparation.refusees).toEqual([]);
    expect(lignesDe(0)[0].beneficiaires.Etablissements).toMatchObject([
      { FINESSGeos: ['020015772', '020015087'] },
    ]);
  });

  it('dit le SIRET d’une demande qui en contredit un autre, où qu’elle soit', async () => {
    const { preparation } = await prepare([
      ligne('FINIMG900011'),
      ligne('FINIMG900012'),
      ligne('FINIMG900012', 'Clinique A', '020015087', 'CVA2DBX012;44229377500031'),
    ]);
    expect(preparation.refusees).toMatchObject([
      { balise: 'siret', cellules: [{ ligne: 4, avant: '44229377500031' }] },
    ]);
  });

  it('dit la ligne qui en répète une autre', async () => {
    const { preparation } = await prepare([
      ...[ligne('FINIMG900011'), ligne('FINIMG900011'), ligne('FINIMG900012')],
    ]);
    expect(preparation.fichiers[0]?.nombre).toBe(2);
    expect(preparation.remarques).toEqual(['La ligne 3 répète la ligne 2, et n’ajoute rien.']);
  });

  it('dit la ligne et la colonne de chaque constat', async () => {
    const { preparation } = await prepare([
      ligne('FINIMG900011'),
      '',
      ligne('FINIMG900012').replace('020015772', '1,20016E+08').replace(';04/02/2026', ';'),
    ]);
    const [fichier] = preparation.fichiers;
    if (!fichier) throw new Error('sans fichier');
    const { constats } = await simulateText(fichier.texte);
    const dits = constats
      .filter(({ severite }) => severite === 'bloquant')
      .map(({ chemin }) => direPlace(situer(fichier, chemin), preparation.titres));
    expect(dits).toContain('ligne 4, colonne FINESS (H)');
    // An empty cell has no value to show: its row is.
    expect(dits).toContain('ligne 4');
    expect(direPlace(situer(fichier, '/siret'), preparation.titres)).toBe(
      'ligne 2, colonne SIRET du fournisseur (B)',
    );
    expect(direPlace(situer(fichier, ''), [])).toBe('fichier entier');
    expect(direPlace(situer(fichier, '/lignesImport/1/beneficiaires/Etablissements/0'), [])).toBe(
      'ligne 4',
    );
  });

  it('dit les valeurs données pour tout le fichier', async () => {
    const { preparation, correspondance } = await prepare([ligne('FINIMG900011')]);
    expect(correspondance.constantes).toContainEqual({
      chemin: '/lignesImport/*/piecesJustificatives/0/typeFichier',
      texte: 'FACTURE',
    });
    const [fichier] = preparation.fichiers;
    if (!fichier) throw new Error('sans fichier');
    const place = situer(fichier, '/lignesImport/0/piecesJustificatives/1/typeFichier');
    expect(direPlace(place, preparation.titres)).toBe('valeur donnée pour tout le fichier');
  });

  it('dit les dates dont le tableur a échangé le jour et le mois', async () => {
    const date = (texte: string) => ({ texte, nature: 'date' as const });
    const colonne = [date('02/03/2026'), '15/02/2026', date('04/05/2026'), '28/02/2026'];
    const feuille = feuilleDe(['Date VA'], ...colonne.map((cellule) => [cellule]));
    const { correspondance } = rapprocher(feuille, 'img-db-va2.solde');
    const { remarques } = preparer({ feuille, correspondance, nom: 'x' });
    expect(remarques).toEqual([expect.stringContaining('le mois avant le jour')]);
  });

  it.each([
    [
      ['03/15/2026', '03/05/2026', '04/04/2026', '11/12/26'],
      /Date VA \(A\) : « 03\/15\/2026 » a le mois.*2 autres.*lignes 3, 5/,
    ],
    [['03-15-2026', '25/12/2026', '3/5/2026'], /1 autre date se lit.*ligne 4/],
    [['15/03/2026', '03/05/2026'], null],
    [['03/15/2026', '04/04/2026', '2026-03-05'], null],
  ])('d’un CSV, dit les dates qui se lisent dans les deux sens : %j', async (dates, attendu) => {
    const { preparation } = await prepare(dates, 'img-db-va2.solde', 'Date VA');
    const dites = preparation.dates.map((colonne) => direDates('Date VA', colonne));
    expect(dites).toEqual(attendu ? [expect.stringMatching(attendu)] : []);
    expect(preparation.remarques).toEqual([]);
  });

  it.each([
    [undefined, ['02/05/26', '2/5/2026', '15/02/2026', '15/02/2026', '04/04/2026'], [2, 3]],
    ['mois', ['05/02/2026', '05/02/2026', '15/02/2026', '15/02/2026', '04/04/2026'], []],
    ['jour', ['02/05/2026', '02/05/2026', '15/02/2026', '15/02/2026', '04/04/2026'], []],
  ] as const)(
    'lit le mois d’abord (%s) quand une personne le dit, et ne devine rien avant',
    async (dates, lues, refusees) => {
      const textes = ['02/05/26', '2/5/2026', '02/15/26', '15/02/2026', '04/04/2026'];
      const feuille = feuilleDe(['Date VA'], ...textes.map((texte) => [texte]));
      const { correspondance } = rapprocher(feuille, 'img-db-va2.solde');
      const colonnes = correspondance.colonnes.map((liee) => ({
        ...liee,
        ...(dates && { dates }),
      }));
      const preparation = preparer({
        ...{ feuille, nom: 'x' },
        correspondance: { ...correspondance, colonnes },
      });
      const { lignesImport } = JSON.parse(preparation.fichiers[0]?.texte ?? '');
      expect(
        lignesImport.map((ligne: { VA: { dateSignatureVA: string } }) => ligne.VA.dateSignatureVA),
      ).toEqual(lues);
      const cellules = preparation.refusees.flatMap((reprise) => reprise.cellules);
      expect(cellules.map(({ ligne }) => ligne)).toEqual(refusees);
      expect(preparation.dates).toEqual([
        { colonne: 0, exemple: '02/15/26', ambigues: [2, 3], ordre: dates ?? null },
      ]);
    },
  );

  it('ne réunit rien par une clé que personne n’a remplie, et le dit', async () => {
    const titres = `${TITRES.join(';')};Demande n°`;
    const lignes = [`${ligne('FINIMG900011')};`, `${ligne('FINIMG900012')};`];
    const lu = await lireClasseur({ collage: [titres, ...lignes].join('\n') });
    if (!lu.ok || !lu.classeur.feuilles[0]) throw new Error('illisible');
    const [feuille] = lu.classeur.feuilles;
    const { correspondance } = rapprocher(feuille, 'img-db-va2.solde');
    const voulue = { ...correspondance, cle: TITRES.length };
    const { fichiers, remarques } = preparer({ feuille, correspondance: voulue, nom: 'x' });
    expect(fichiers[0]?.nombre).toBe(2);
    expect(remarques).toEqual([expect.stringMatching(/Demande n° \(N\).*vide/)]);
  });

  it('dit de chaque demande, par les noms de ses pièces, ce que les colonnes sans champ en disent', async () => {
    const titres = `${TITRES.join(';')};Suivi par;Région;Payé;Note`;
    const avec = (asp: string, pieces: string, ...reste: readonly string[]) =>
      [ligne(asp).replace('f.pdf;v.pdf', pieces), ...reste].join(';');
    const { preparation } = await prepare(
      [
        avec('FINIMG900011', 'f1.pdf;v1.pdf', 'Dr DUPONT', 'Bretagne', 'oui', ''),
        avec('FINIMG900011', 'f1.pdf;v1.pdf', 'Dr NGUYEN', 'Bretagne', 'oui', ''),
        avec('FINIMG900012', 'f2.pdf;v2.pdf', 'Dr DUPONT', 'Bretagne', 'oui', 'x'.repeat(81)),
        avec('FINIMG900013', 'f3.pdf;v3.pdf', '', 'Bretagne', 'oui', ''),
      ],
      undefined,
      titres,
    );
    const [colonne, dupont] = ['Suivi par (N)', { colonne: 'Suivi par (N)', valeur: 'Dr DUPONT' }];
    const deux = [dupont, { colonne, valeur: 'Dr NGUYEN' }];
    expect([...preparation.mentions]).toEqual([
      ['f1.pdf', deux],
      ['v1.pdf', deux],
      ['f2.pdf', [dupont]],
      ['v2.pdf', [dupont]],
    ]);
  });

  it('n’a rien à faire d’un tableau sans données', async () => {
    const { preparation } = await prepare([';;;', '']);
    expect(preparation.fichiers).toEqual([]);
    expect(preparation.remarques).toEqual([expect.stringContaining('Aucune ligne')]);
  });

  it('nomme les pièces que rien ne nomme, si on le demande, et le simulateur n’a rien à redire', async () => {
    const titres = TITRES.slice(0, -2).join(';').replace('Réalisation', 'Date de réalisation');
    const sansPieces = ligne('FINIMG900011').replace(';f.pdf;v.pdf', '');
    const { correspondance, lignesDe } = await prepare([sansPieces], 'img-db-va2.solde', titres);
    expect(lignesDe(0)[0].piecesJustificatives).toEqual([]);
    const lu = await lireClasseur({ collage: [titres, sansPieces].join('\n') });
    if (!lu.ok || !lu.classeur.feuilles[0]) throw new Error('illisible');
    const [feuille] = lu.classeur.feuilles;
    const nommee = { ...correspondance, nommerPieces: true };
    const { fichiers } = preparer({ feuille, correspondance: nommee, nom: 'demandes' });
    const texte = fichiers[0]?.texte ?? '';
    expect(JSON.parse(texte).lignesImport[0].piecesJustificatives).toMatchObject([
      { nomFichier: 'IMG-DB-Va2-FACTURE-FINIMG900011.pdf' },
      { nomFichier: 'IMG-DB-Va2-VA-FINIMG900011.pdf' },
    ]);
    expect((await simulateText(texte)).verdict).toBe('sous-reserve');
    // A table that names some is left as it is.
    const { preparation } = await prepare([ligne('FINIMG900011')]);
    expect(preparation.fichiers[0]?.texte).toContain('"f.pdf"');
  });
});
