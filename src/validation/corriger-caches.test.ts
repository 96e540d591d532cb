import { describe, expect, it } from 'vitest';
import { isAccepted } from '#domain/report.ts';
import { corrigerText } from '#test-support/corriger-text.ts';
import { bloc, exemple, type Document } from '#test-support/exemples.ts';

const JUSTE = exemple('img-ris-va2.solde');

/** The published example, changed by text: its values, and their tags. */
function avec(...changements: readonly (readonly [string | RegExp, string])[]): string {
  return changements.reduce(
    (texte, [de, vers]) => {
      expect(texte).toMatch(de);
      return texte.replace(de, vers);
    },
    JSON.stringify(JUSTE, null, 2),
  );
}

/** The same, changed as a document. */
function change(mutate: (ligne: Document, racine: Document) => void): string {
  const racine = structuredClone(JUSTE);
  mutate(bloc(racine, 'lignesImport', 0), racine);
  return JSON.stringify(racine, null, 2);
}

const dateIso = (ligne: Document) => {
  bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-01';
};

describe('une balise mal nommée qui tient une valeur fausse', () => {
  it.each([
    ['un booléen', avec([/"isConnexionDB": \w+/, '"IsConnexionDB": "OUI"'])],
    [
      'une date',
      avec(['"dateEditionFacture": "01/02/2026"', '"DateEditionFacture": "2026-02-01"']),
    ],
    [
      'un montant',
      avec([
        '"montantPrestationPrincipaleSegurHTFacture": 1000.01',
        '"MontantPrestationPrincipaleSegurHTFacture": "1000,01"',
      ]),
    ],
    ['un numéro', avec(['"sirenClient": "430244160"', '"SirenClient": 430244160'])],
    ['une liste', avec([/"AM": \[([^\]]*?)\s*\]/, '"am": "711708968"'])],
    ['un bloc et sa date', avec(['"facture"', '"Facture"'], ['"01/02/2026"', '"2026-02-01"'])],
    [
      'un bloc, sa balise et sa date',
      avec(
        ['"facture"', '"Facture"'],
        ['"dateEditionFacture": "01/02/2026"', '"DateEditionFacture": "2026-02-01"'],
      ),
    ],
    [
      'toutes les demandes',
      avec(['"lignesImport"', '"LignesImport"'], ['"01/02/2026"', '"2026-02-01"']),
    ],
    ['le SIRET', avec([/"siret": "13000637200010"/, '"Siret": "130 006 372 00010"'])],
    [
      'deux voisines',
      avec(
        ['"dateEditionFacture": "01/02/2026"', '"DateEditionFacture": "2026-02-01"'],
        [
          '"montantPrestationPrincipaleSegurHTFacture"',
          '"MontantPrestationPrincipaleSegurHTFacture"',
        ],
      ),
    ],
  ])('se corrige d’un coup, nom et valeur : %s', async (_, texte) => {
    const { texte: corrige, report } = await corrigerText(texte);
    expect(JSON.parse(corrige)).toEqual(attendu(texte));
    expect(isAccepted(report.verdict)).toBe(true);
  });

  /** What the list of one AM was written from. */
  function attendu(texte: string): Document {
    if (!texte.includes('"am"')) return JUSTE;
    const racine = structuredClone(JUSTE);
    const medecins = bloc(racine, 'lignesImport', 0, 'beneficiaires', 'medecinsLiberaux', 0);
    medecins['AM'] = ['711708968'];
    return racine;
  }

  it('ne prend pas le nom qu’une autre a déjà pris', async () => {
    const texte = avec([
      '"dateEditionFacture": "01/02/2026"',
      '"DateEditionFacture": "2026-02-01", "dateeditionfacture": "03/02/2026"',
    ]);
    const { texte: corrige } = await corrigerText(texte);
    expect(corrige).toContain('2026-02-01');
    expect(corrige).toContain('03/02/2026');
  });
});

describe('un bloc mal écrit qui tient une valeur fausse', () => {
  it.each<[string, (ligne: Document, racine: Document) => void]>([
    [
      'dans un texte',
      (ligne) => {
        dateIso(ligne);
        ligne['facture'] = JSON.stringify(ligne['facture']);
      },
    ],
    [
      'dans une liste',
      (ligne) => {
        dateIso(ligne);
        ligne['facture'] = [ligne['facture'] ?? null];
      },
    ],
    [
      'seul au lieu d’une liste',
      (ligne) => {
        const beneficiaires = bloc(ligne, 'beneficiaires');
        const medecin = bloc(beneficiaires, 'medecinsLiberaux', 0);
        medecin['sirenClient'] = Number(medecin['sirenClient']);
        beneficiaires['medecinsLiberaux'] = medecin;
      },
    ],
    [
      'toutes les demandes dans un texte',
      (ligne, racine) => {
        dateIso(ligne);
        racine['lignesImport'] = JSON.stringify(racine['lignesImport']);
      },
    ],
    [
      'une demande dans un texte',
      (ligne, racine) => {
        dateIso(ligne);
        racine['lignesImport'] = [JSON.stringify(ligne)];
      },
    ],
  ])('se corrige d’un coup : %s', async (_, mutate) => {
    const { texte, report } = await corrigerText(change(mutate));
    expect(JSON.parse(texte)).toEqual(JUSTE);
    expect(isAccepted(report.verdict)).toBe(true);
  });

  it('est rendu à sa forme même quand il y manque une balise', async () => {
    const texte = change((ligne, racine) => {
      delete bloc(ligne, 'facture')['dateEditionFacture'];
      racine['lignesImport'] = JSON.stringify(racine['lignesImport']);
    });
    const { faits, report } = await corrigerText(texte);
    expect(faits).toHaveLength(1);
    expect(report.constats.map(({ controle }) => controle)).toContain('balise-presente');
  });

  it('mais pas par un bloc dont aucune balise n’est connue', async () => {
    const texte = change((ligne) => {
      bloc(ligne, 'beneficiaires')['medecinsLiberaux'] = '{"xs": null}';
    });
    expect((await corrigerText(texte)).faits).toEqual([]);
  });
});
