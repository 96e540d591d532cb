import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { lignesOf } from '#domain/lignes.ts';
import { FORMAT_CONTROLS } from '#controls/format/list.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { renderTemplate } from '#controls/render.ts';
import {
  bloc,
  exemple,
  parseDocument,
  texteExemple,
  type Document,
  type Valeur,
} from '#test-support/exemples.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { mutationsOf } from '#test-support/mutations.ts';
import { checkDocument } from '#test-support/test-format-control.ts';
import { checkEnveloppe, checkLigne } from './check-format.ts';
import { formeOf } from './forme.ts';

const MISTAKES = ['renommer', 'retirer', 'retyper'] as const;

describe('le contrôle du format', () => {
  it.each(EXEMPLES_PUBLIES)(
    'n’a rien à dire de l’exemple publié $fichier',
    ({ fichier, formulaire }) => {
      expect(checkDocument(parseDocument(texteExemple(fichier)), formulaire)).toEqual([]);
    },
  );

  it('dit les trois phrases du portail, mot pour mot', () => {
    const document = exemple('img-db-va2.solde');
    const texte = JSON.stringify(document)
      .replace('"VA":{"dateSignatureVA":"04/02/2026"},', '')
      .replace('"dateEditionFacture":"15/02/2026",', '');
    expect(checkDocument(JSON.parse(texte), 'img-db-va2.solde').map(wordOf)).toEqual([
      'La balise VA est manquante dans la ligne 1.',
      'La balise dateEditionFacture est manquante dans le bloc facture de la ligne 1.',
    ]);
  });

  it('bloque toute balise documentée renommée, retirée ou d’un autre type', () => {
    const places = EXEMPLES_PUBLIES.flatMap(({ fichier, formulaire }) =>
      tagsOf(parseDocument(texteExemple(fichier))).map((path) => ({ fichier, formulaire, path })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...MISTAKES),
        ({ fichier, formulaire, path }, mistake) => {
          const document = parseDocument(texteExemple(fichier));
          spoil(document, path, mistake);
          expect(checkDocument(document, formulaire).some(isBlocking)).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('ne relit pas tout un bloc pour chacune de ses balises inconnues', () => {
    const count = (inconnues: number) => {
      let lectures = 0;
      const balises = Array.from({ length: inconnues }, (_, rang) => [`inconnue${rang}`, rang]);
      const facture = new Proxy(Object.fromEntries(balises), {
        ownKeys: (cible) => (lectures++, Reflect.ownKeys(cible)),
      });
      const constats = checkLigne({ facture }, 0, 1, formeOf('img-db-va2.solde'));
      expect(constats.length).toBeGreaterThan(inconnues);
      return lectures;
    };
    expect(count(60)).toBe(count(6));
  });

  it('ne jette jamais et sait tout dire, quelle que soit la valeur', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(...FORMULAIRE_IDS),
        (valeur, formulaire) => {
          const constats = [
            ...checkEnveloppe(valeur, null),
            ...checkEnveloppe(valeur, formeOf(formulaire)),
            ...checkLigne(valeur, 0, 1, formeOf(formulaire)),
          ];
          for (const constat of constats) expect(wordOf(constat)).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ne jette jamais quand une valeur quelconque remplace celle d’une balise, et dit où', () => {
    const places = FORMULAIRE_IDS.flatMap((formulaire) =>
      tagsOf(exemple(formulaire)).map((path) => ({ formulaire, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ({ formulaire, path }, valeur) => {
        const document = exemple(formulaire);
        const pointer = `/${path.join('/')}`;
        assign(document, path, JSON.parse(JSON.stringify(valeur)));
        for (const { chemin } of checkDocument(document, formulaire)) {
          expect(chemin.startsWith(pointer)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('refuse la même chose, que quelqu’un lise ce qui en est dit ou non', () => {
    const refusOf = ({ controle, chemin, severite, args }: RawFinding) =>
      `${controle} ${chemin} ${severite} ${controle === 'balise-presente' && args?.['balise']}`;
    let refus = 0;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...FORMULAIRE_IDS)
          .chain((id) => fc.tuple(fc.constant(id), mutationsOf(exemple(id)))),
        ([formulaire, document]) => {
          for (const ligne of lignesOf(document)) {
            const forme = formeOf(formulaire);
            const dits = checkLigne(ligne, 0, 1, forme).map(refusOf);
            expect(checkLigne(ligne, 0, 1, forme, null).map(refusOf)).toEqual(dits);
            refus += dits.length;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(refus).toBeGreaterThan(200);
  });

  it('juge toutes les lignes, même après une ligne irrecevable', () => {
    const document = exemple('img-ris-va2.solde');
    document['lignesImport'] = [null, {}, 'x'];
    const lignes = new Set(
      checkDocument(document, 'img-ris-va2.solde').map(({ numLigne }) => numLigne),
    );
    expect([...lignes]).toEqual([1, 2, 3]);
  });

  it('ne plafonne pas le nombre de constats', () => {
    const ligne = Object.fromEntries(
      Array.from({ length: 5000 }, (_, rank) => [`balise${rank}x`, 1]),
    );
    const constats = checkLigne(ligne, 0, 1, formeOf('img-db-va2.solde'));
    expect(constats.filter(({ controle }) => controle === 'balise-prevue')).toHaveLength(5000);
  });

  it('ne bloque pas ce qui n’est que présumé', () => {
    const document = exemple('img-ris-va2.solde');
    const texte = JSON.stringify(document).replace(
      '"Etablissements":[]',
      '"Etablissements":[{"nom":"Clinique","FINESSGeos":["1"]},7]',
    );
    const constats = checkDocument(JSON.parse(texte), 'img-ris-va2.solde');
    expect(constats.length).toBeGreaterThan(3);
    expect(constats.filter(isBlocking)).toEqual([]);
  });

  it('ne fait qu’informer de la structure d’un formulaire présumé', () => {
    const document = exemple('img-db-va2.solde');
    const ligne = bloc(document, 'lignesImport', 0);
    delete ligne['facture'];
    ligne['inattendue'] = 1;
    ligne['VA'] = 'texte';
    const constats = checkDocument(document, 'hop-dpi-va2.solde');
    const controles = constats.map(({ controle }) => controle);
    expect(controles).toEqual(
      expect.arrayContaining(['balise-presente', 'balise-prevue', 'objet-attendu']),
    );
    expect(new Set(constats.map(({ severite }) => severite))).toEqual(new Set(['information']));
  });

  it('bloque une ligne qui n’est pas un bloc, même d’un formulaire présumé', () => {
    const document = exemple('img-db-va2.solde');
    document['lignesImport'] = ['texte'];
    expect(checkDocument(document, 'hop-dpi-va2.solde').filter(isBlocking)).toHaveLength(1);
  });

  it('vérifie l’enveloppe commune d’un formulaire inconnu', () => {
    expect(checkEnveloppe({ numeroAns: 'abcdefghij' }, null).map(wordOf)).toEqual([
      'La balise siret est manquante à la racine du fichier.',
      'La balise lignesImport est manquante à la racine du fichier.',
    ]);
  });
});

type Path = readonly (string | number)[];

/** Paths of all the tags of a document. */
function tagsOf(valeur: Valeur | undefined, path: Path = []): Path[] {
  if (Array.isArray(valeur)) return valeur.flatMap((item, rank) => tagsOf(item, [...path, rank]));
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.keys(valeur).flatMap((key) => [
    [...path, key],
    ...tagsOf(valeur[key], [...path, key]),
  ]);
}

function spoil(document: Document, path: Path, mistake: (typeof MISTAKES)[number]): void {
  const { parent, name } = parentOf(document, path);
  const valeur = parent[name];
  if (mistake === 'retyper') parent[name] = otherType(valeur);
  if (mistake !== 'retyper') delete parent[name];
  if (mistake === 'renommer') parent[`${name}X`] = valeur ?? null;
}

/** A type that no tag of a form holds in that place. */
function otherType(valeur: Valeur | undefined): Valeur {
  return typeof valeur === 'object' && valeur !== null ? 'texte' : { autre: 1 };
}

function assign(document: Document, path: Path, valeur: Valeur): void {
  const { parent, name } = parentOf(document, path);
  parent[name] = valeur;
}

function parentOf(document: Document, path: Path): { parent: Document; name: string } {
  let parent: Valeur | undefined = document;
  for (const segment of path.slice(0, -1)) {
    if (Array.isArray(parent)) parent = parent[Number(segment)];
    else if (typeof parent === 'object' && parent !== null) parent = parent[segment];
  }
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) {
    throw new Error(`No block above ${path.join('/')}`);
  }
  return { parent, name: String(path.at(-1)) };
}

function controlOf({ controle }: RawFinding) {
  const control = FORMAT_CONTROLS.find(({ id }) => id === controle);
  if (!control) throw new Error(`No control « ${controle} »`);
  return control;
}

/** @throws Error when a template lacks an argument */
function wordOf(constat: RawFinding): string {
  const { message, explication } = controlOf(constat);
  renderTemplate(explication, constat.args ?? {});
  return renderTemplate(message, constat.args ?? {});
}

function isBlocking(constat: RawFinding): boolean {
  return (constat.severite ?? controlOf(constat).severite) === 'bloquant';
}
