import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '#domain/report.ts';
import { bloc, exemple, type Document, type Valeur } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';

/** What would come after a mended fault is said at once: the report of a broken file and that of the same file mended agree. */

const NOMBRE = 6;

/** Several demandes, each its own, the RPPS of the last with a false key: what only a control after the format sees. */
function plusieurs(): Document {
  const document = exemple('img-ris-va2.solde');
  const [modele] = lignesOf(document);
  document['lignesImport'] = Array.from({ length: NOMBRE }, (_, rang) => {
    const ligne = structuredClone(modele ?? {});
    return { ...ligne, numLigne: rang + 1, numeroASP: `FINIMG02000${rang}` };
  });
  return document;
}

function lignesOf(document: Document): Document[] {
  const lignes = document['lignesImport'];
  if (!Array.isArray(lignes)) throw new Error('no lines');
  return lignes.map((_, rang) => bloc(document, 'lignesImport', rang));
}

type Faute = (ligne: Document) => void;

const set = (nom: string, balise: string, valeur: Valeur) => (ligne: Document) => {
  bloc(ligne, nom)[balise] = valeur;
};

const rename = (chemin: readonly (string | number)[], de: string, vers: string) => {
  return (ligne: Document) => {
    const cible = bloc(ligne, ...chemin);
    cible[vers] = cible[de] ?? null;
    delete cible[de];
  };
};

const FORMAT: readonly Faute[] = [
  set('facture', 'dateEditionFacture', '2026-02-01'),
  set('facture', 'montantPrestationPrincipaleSegurHTFacture', '1000,01'),
  set('scenariosEffectivementInstalles', 'isConnexionDB', 'vrai'),
  rename(['beneficiaires', 'medecinsLiberaux', 0], 'RPPS', 'rpps'),
  rename(['facture'], 'dateEditionFacture', 'DateEditionFacture'),
  (ligne) => {
    bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0)['AM'] = '711708968';
  },
];

/** The date is written otherwise by one, and its tag renamed by another. */
const nameOf = (faute: Faute): number => FORMAT.indexOf(faute) % 4;

const ECRITURES: readonly (readonly [de: RegExp, vers: string])[] = [
  [/"isConnexionDB": true/, '"isConnexionDB": vrai'],
  [/"isConnexionGAM": true/, '"isConnexionGAM": True'],
  [/1000\.01/, '1000,01'],
  [/"AM": \[/, '"AM": ['],
  [/"01\/01\/2026",/, '"01/01/2026"'],
  [/"V2",/, '"V2",,'],
];

/** What is said of the demandes once their format is sound, by control and place. */
function suiteOf({ constats }: Report): readonly string[] {
  return constats
    .filter(({ phase }) => phase === 'technique' || phase === 'aide')
    .map(({ controle, chemin, severite, numLigne }) =>
      [controle, chemin.toLowerCase(), severite, numLigne].join(' '),
    )
    .sort();
}

function mend(texte: string, constats: readonly Finding[]): string {
  return constats
    .flatMap(({ correction, severite }) =>
      correction && severite === 'bloquant' ? correction : [],
    )
    .toSorted((a, b) => b.debut - a.debut)
    .reduce(
      (corrige, { debut, fin, texte: par }) => corrige.slice(0, debut) + par + corrige.slice(fin),
      texte,
    );
}

/** Mends until nothing more is offered: a tag, then its value. */
async function mendAll(texte: string): Promise<Report> {
  let report = await simulateText(texte);
  for (let tour = 0; tour < 4; tour++) {
    const corrige = mend(report.texte, report.constats);
    if (corrige === report.texte) break;
    report = await simulateText(corrige);
  }
  return report;
}

describe('une demande au format fautif', () => {
  it('est examinée comme ses corrections la laisseraient, au tour suivant', async () => {
    const document = plusieurs();
    lignesOf(document).forEach((ligne, rang) => FORMAT[rang]?.(ligne));
    const texte = JSON.stringify(document, null, 2);
    const report = await simulateText(texte);
    expect(report.verdict).toBe('non-conforme');
    expect(report.nonExaminees).toEqual([]);
    const mended = await mendAll(texte);
    expect(mended.verdict).not.toBe('non-conforme');
    expect(suiteOf(report)).toEqual(suiteOf(mended));
    expect(suiteOf(report).length).toBeGreaterThan(NOMBRE);
  });

  it('dont une faute n’a pas de correction reste à examiner', async () => {
    const document = plusieurs();
    const [, deux] = lignesOf(document);
    if (deux) delete bloc(deux, 'VA')['dateSignatureVA'];
    const report = await simulateText(JSON.stringify(document));
    expect(report.nonExaminees).toEqual([2]);
    expect(suiteOf(report).some((dit) => dit.endsWith(' 2'))).toBe(false);
    expect(suiteOf(report).some((dit) => dit.endsWith(' 3'))).toBe(true);
  });

  it('annonce tout ce que dira le fichier corrigé, et rien d’autre', async () => {
    const fautes = fc.array(fc.tuple(fc.nat(NOMBRE - 1), fc.constantFrom(...FORMAT)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fautes, async (tirees) => {
        const document = plusieurs();
        const lignes = lignesOf(document);
        // One fault a tag: two may leave nothing that can be told.
        const gatees = new Map(tirees.map((tiree) => [`${tiree[0]} ${nameOf(tiree[1])}`, tiree]));
        for (const [rang, faute] of gatees.values()) {
          const ligne = lignes[rang];
          if (ligne) faute(ligne);
        }
        const texte = JSON.stringify(document, null, 2);
        const report = await simulateText(texte);
        expect(report.nonExaminees).toEqual([]);
        expect(suiteOf(report)).toEqual(suiteOf(await mendAll(texte)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('un texte à la syntaxe fautive', () => {
  const texteDe = (fautes: readonly number[]) => {
    const document = plusieurs();
    lignesOf(document).forEach((ligne, rang) => rang % 2 || FORMAT[rang]?.(ligne));
    return fautes.reduce(
      (texte, rang) => {
        const [de, vers] = ECRITURES[rang] ?? [/^/, ''];
        return texte.replace(de, vers);
      },
      JSON.stringify(document, null, 2),
    );
  };

  it('reste illisible, et annonce ce que dira le fichier corrigé', async () => {
    const texte = texteDe([0, 2]);
    const report = await simulateText(texte);
    expect(report.verdict).toBe('illisible');
    expect(report.retour).toBeNull();
    const format = report.constats.filter(({ phase }) => phase === 'format');
    expect(format.length).toBeGreaterThan(0);
    expect(format.every(({ prochainTour }) => prochainTour)).toBe(true);
    expect(suiteOf(report)).toEqual(suiteOf(await mendAll(texte)));
  });

  it('donne sa demande à chaque faute d’écriture', async () => {
    const { constats } = await simulateText(texteDe([0, 1, 2]));
    const lecture = constats.filter(({ phase }) => phase === 'lecture');
    expect(lecture.map(({ numLigne }) => numLigne)).toEqual([1, 1, 1]);
  });

  it('montre chaque constat à sa place dans le texte, et le corrige là', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(ECRITURES.length - 1), { minLength: 1 }),
        async (rangs) => {
          const texte = texteDe(rangs);
          const report = await simulateText(texte);
          for (const { phase, valeur, position, correction, args } of report.constats) {
            if (phase !== 'format' || valeur === null) continue;
            expect(texte.slice(position.debut, position.fin)).toBe(valeur);
            if (correction)
              expect(texte.slice(correction.debut, correction.fin)).toBe(correction.avant);
            if (args['balise'] === 'dateEditionFacture')
              expect(valeur).toMatch(/2026-02-01|ditionFacture/);
          }
          expect(suiteOf(report)).toEqual(suiteOf(await mendAll(texte)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('que rien ne répare sûrement n’annonce rien', async () => {
    const report = await simulateText('{"lignesImport": [{"numLigne": 1');
    expect(report.verdict).toBe('illisible');
    expect(report.constats.every(({ phase }) => phase === 'lecture')).toBe(true);
  });
});
