import { describe, expect, it } from 'vitest';
import { groupCauses } from '#domain/causes.ts';
import { applyEdits } from '#domain/corrections/edits.ts';
import { isAccepted } from '#domain/report.ts';
import { corrigerText } from '#test-support/corriger-text.ts';
import { bloc, type Document, type Valeur } from '#test-support/exemples.ts';
import { avecCle, plusieursDemandes } from '#test-support/plusieurs-demandes.ts';
import { simulateText } from '#test-support/simulate-text.ts';

const NOMBRE = 200;

/** Another beneficiary each, of which the form is presumed. */
function etablissement(rang: number): Document {
  return {
    nomStructure: `Centre ${rang}`,
    FINESSGeos: [avecCle(`6900${String(rang).padStart(4, '0')}`)],
    sirenClient: avecCle(`8014${String(rang).padStart(4, '0')}`),
    typeActivite: 'Mixte',
  };
}

const enEtablissement = (ligne: Document, rang: number) => {
  ligne['beneficiaires'] = { Etablissements: [etablissement(rang)], medecinsLiberaux: [] };
};

/** Demandes of a sound file, each changed. */
function plusieurs(change: (ligne: Document, rang: number) => void, nombre = NOMBRE): string {
  const document = plusieursDemandes(nombre);
  for (let rang = 0; rang < nombre; rang++) change(bloc(document, 'lignesImport', rang), rang);
  return JSON.stringify(document, null, 2);
}

const rename = (cible: Document, de: string, vers: string) => {
  const membres = Object.entries(cible).map(([nom, valeur]): [string, Valeur] => [
    nom === de ? vers : nom,
    valeur,
  ]);
  for (const nom of Object.keys(cible)) delete cible[nom];
  Object.assign(cible, Object.fromEntries(membres));
};

/** The cause of a control in the report of a text. */
async function causeOf(texte: string, controle: string): Promise<string> {
  const causes = groupCauses((await simulateText(texte)).constats);
  const cause = causes.find(({ premier }) => premier.controle === controle);
  if (!cause) throw new Error(`No cause of ${controle}`);
  return cause.cle;
}

const JUSTE = plusieurs(() => {});

describe('appliquer partout', () => {
  it('rend 200 balises à leur nom', async () => {
    const texte = plusieurs((ligne, rang) => {
      enEtablissement(ligne, rang);
      rename(bloc(ligne, 'beneficiaires', 'Etablissements', 0), 'FINESSGeos', 'FINESSGeo');
    });
    const corrige = await corrigerText(texte, await causeOf(texte, 'balise-prevue'));
    expect(corrige.texte).toBe(plusieurs(enEtablissement));
    expect(corrige.faits).toHaveLength(NOMBRE);
    expect(corrige.laissees).toEqual([]);
    expect(isAccepted(corrige.report.verdict)).toBe(true);
  });

  it('écrit 200 dates JJ/MM/AAAA', async () => {
    const texte = plusieurs((ligne) => {
      bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-12';
    });
    const { texte: corrige, faits } = await corrigerText(
      texte,
      await causeOf(texte, 'date-jj-mm-aaaa'),
    );
    expect(corrige).toBe(JUSTE);
    expect(faits[0]).toMatchObject({ avant: '"2026-02-12"', texte: '"12/02/2026"' });
    expect(faits.map(({ constats: [constat] }) => constat?.numLigne)).toEqual(
      Array.from({ length: NOMBRE }, (_, rang) => rang + 1),
    );
  });

  it('écrit [] les blocs qui manquent, à leur place et à leur marge : on l’a demandé', async () => {
    const texte = plusieurs((ligne) => {
      delete bloc(ligne, 'beneficiaires')['Etablissements'];
    });
    const cause = await causeOf(texte, 'balise-presente');
    expect((await corrigerText(texte, cause)).texte).toBe(JUSTE);
    const sans = await corrigerText(texte);
    expect(sans.texte).toBe(texte);
    expect(sans.laissees.map(({ raison }) => raison)).toEqual(
      Array.from({ length: NOMBRE }, () => 'a-voir'),
    );
  });

  it('met les nombres entre guillemets, avec leurs zéros', async () => {
    const sirens = Array.from({ length: NOMBRE }, (_, rang) =>
      avecCle(`0054${String(rang).padStart(4, '0')}`),
    );
    const avec = (sirenOf: (rang: number) => Valeur) =>
      plusieurs((ligne, rang) => {
        bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0)['sirenClient'] = sirenOf(rang);
      });
    const texte = avec((rang) => Number(sirens[rang]));
    const cause = await causeOf(texte, 'type-attendu');
    const { texte: corrige } = await corrigerText(texte, cause);
    expect(corrige).toBe(avec((rang) => sirens[rang] ?? ''));
  });

  it('retire ce que l’on a vu et demandé de retirer, une cause après l’autre', async () => {
    const texte = plusieurs((ligne) => {
      ligne['$id'] = '1';
      ligne['$type'] = 'Ligne';
    }, 3);
    const un = await corrigerText(texte, await causeOf(texte, 'balise-prevue'));
    expect(un.texte).not.toContain('$id');
    const deux = await corrigerText(un.texte, await causeOf(un.texte, 'balise-prevue'));
    expect(deux.texte).toBe(plusieurs(() => {}, 3));
  });

  it('rend à ses noms un fichier entier, et dit ce que personne n’avait pu y voir', async () => {
    const texte = plusieurs((ligne, rang) => {
      if (rang === 1) bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-12';
    }, 3).replaceAll(/"(\w+)":/g, (balise) => balise.toUpperCase());
    const { texte: corrige, report } = await corrigerText(
      texte,
      await causeOf(texte, 'balises-dans-leur-casse'),
    );
    expect(corrige.toLowerCase()).toBe(texte.toLowerCase());
    expect(report.constats.filter(({ severite }) => severite === 'bloquant')).toMatchObject([
      { controle: 'date-jj-mm-aaaa', numLigne: 2 },
    ]);
  });

  it('ne fait que la cause demandée', async () => {
    const texte = plusieurs((ligne) => {
      bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-12';
      bloc(ligne, 'beneficiaires')['medecinsLiberaux'] = null;
    }, 3);
    const cause = await causeOf(texte, 'date-jj-mm-aaaa');
    const { texte: corrige, faits } = await corrigerText(texte, cause);
    expect(corrige).toBe(texte.replaceAll('2026-02-12', '12/02/2026'));
    expect(faits).toHaveLength(3);
  });
});

describe('appliquer toutes les corrections sûres', () => {
  it('laisse tel quel un fichier qui n’en a pas', async () => {
    const { texte, faits, laissees } = await corrigerText(JUSTE);
    expect(texte).toBe(JUSTE);
    expect([faits, laissees]).toEqual([[], []]);
  });

  it('répare la syntaxe d’un coup, puis ce qu’elle cachait', async () => {
    const texte = plusieurs(() => {}, 3)
      .replace('"isConnexionDB": true', '"isConnexionDB": vrai')
      .replace('1000.5', '1000,5')
      .replace('"12/02/2026"', '“2026-02-12”')
      .replace('"V2",', '"V2",,')
      .replace('"AM": [', 'AM: [');
    const { texte: corrige, faits, report } = await corrigerText(texte);
    expect(corrige).toBe(plusieurs(() => {}, 3));
    expect(isAccepted(report.verdict)).toBe(true);
    expect(faits).toHaveLength(5);
    const date = faits.find(({ avant }) => avant === '“2026-02-12”');
    expect(date?.texte).toBe('"12/02/2026"');
    expect(date?.constats.map(({ controle }) => controle)).toEqual([
      'guillemets-droits',
      'date-jj-mm-aaaa',
    ]);
  });

  it('dit chaque changement dans le texte donné : on défait l’un sans l’autre', async () => {
    const texte = plusieurs((ligne) => {
      bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-12';
    }, 3).replace('"V2",', '"V2",,');
    const { texte: corrige, faits } = await corrigerText(texte);
    expect(applyEdits(texte, faits)).toBe(corrige);
    for (const { debut, fin, avant } of faits) expect(texte.slice(debut, fin)).toBe(avant);
    const sansDeux = applyEdits(
      texte,
      faits.filter(({ constats }) => constats.every(({ numLigne }) => numLigne !== 2)),
    );
    const { constats } = await simulateText(sansDeux);
    expect(constats.filter(({ severite }) => severite === 'bloquant')).toMatchObject([
      { controle: 'date-jj-mm-aaaa', numLigne: 2 },
    ]);
  });

  it('garde les fins de ligne, les marges et les écritures du reste', async () => {
    const avec = (date: string) =>
      plusieurs((ligne) => {
        bloc(ligne, 'facture')['dateEditionFacture'] = date;
      }, 2)
        .replaceAll('\n', '\r\n')
        .replaceAll('1000.5', '1.0005E3')
        .replaceAll('Radiologie', 'Radiologi\\u0065');
    expect((await corrigerText(avec('2026-02-12'))).texte).toBe(avec('12/02/2026'));
  });

  it.each<[string, (ligne: Document) => void]>([
    ['une balise de trop', (ligne) => (ligne['$type'] = 'Ligne')],
    [
      'un bloc dont la forme n’est que présumée',
      (ligne) => {
        enEtablissement(ligne, Number(ligne['numLigne']));
        rename(bloc(ligne, 'beneficiaires', 'Etablissements', 0), 'FINESSGeos', 'FINESSGeo');
      },
    ],
    [
      'une date que d’autres lisent à l’américaine',
      (ligne) => (bloc(ligne, 'facture')['dateEditionFacture'] = '1/2/2026'),
    ],
    ['un jour de tableur', (ligne) => (bloc(ligne, 'facture')['dateEditionFacture'] = 46065)],
    [
      'une faute de frappe',
      (ligne) => rename(bloc(ligne, 'facture'), 'dateEditionFacture', 'dateEditonFacture'),
    ],
    [
      'une lettre dans un numéro',
      (ligne) => {
        bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0)['RPPS'] = '111OO134720';
      },
    ],
    [
      'un mot autour d’un numéro',
      (ligne) => {
        bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0)['RPPS'] = 'RPPS 11100134720';
      },
    ],
    [
      'l’espace d’un nom de pièce',
      (ligne) => {
        bloc(ligne, 'piecesJustificatives', 0)['nomFichier'] = ' FAC.pdf';
      },
    ],
    [
      'un code inconnu, à la casse près',
      (ligne) => {
        bloc(ligne, 'VA')['typePrestation'] = 'v2';
      },
    ],
  ])('laisse à une personne %s, et le dit', async (_, change) => {
    const texte = plusieurs(change, 2);
    const { texte: corrige, laissees } = await corrigerText(texte);
    expect(corrige).toBe(texte);
    expect(laissees).toMatchObject([{ raison: 'a-voir' }, { raison: 'a-voir' }]);
  });

  it('ne choisit pas entre deux balises qui ont le même nom, et fait le reste', async () => {
    const texte = plusieurs((ligne, rang) => {
      bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-12';
      // Two names that are the same tag: one of them would hide the other.
      if (rang === 1) {
        const cible = bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0);
        rename(cible, 'RPPS', 'rpps');
        cible['Rpps'] = '10101662996';
      }
    }, 3);
    const { texte: corrige, faits, report } = await corrigerText(texte);
    expect(corrige).toContain(`"rpps": "${avecCle('1010190001')}"`);
    expect(corrige).toContain('"Rpps": "10101662996"');
    expect(corrige).not.toContain('2026-02-12');
    expect(faits).toHaveLength(3);
    expect(report.constats.map(({ controle }) => controle)).toContain('balise-prevue');
  });

  it('s’arrête à la lecture d’un fichier que l’on ne peut pas ouvrir', async () => {
    const { texte, faits } = await corrigerText('');
    expect([texte, faits]).toEqual(['', []]);
  });
});
