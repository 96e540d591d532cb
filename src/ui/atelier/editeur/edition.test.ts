import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from '#domain/report.ts';
import { unConstat } from '#test-support/reports.ts';
import { createEdition } from './edition.ts';

const FINS = {
  LF: '{\n  "a": 1,\n  "b": vrai\n}\n',
  'CR LF': '{\r\n  "a": 1,\r\n  "b": vrai\r\n}\r\n',
  CR: '{\r  "a": 1,\r  "b": vrai\r}\r',
  mêlées: '{\r\n  "a": 1,\n  "b": vrai\r}\r\n\r\r\n\n\r',
};
const CAS = Object.entries(FINS);

/** What `mot` becomes. */
function edit(texte: string, mot: string, nouveau: string): TextEdit {
  const debut = texte.indexOf(mot);
  return { debut, fin: debut + mot.length, avant: mot, texte: nouveau };
}

const at = (debut: number, fin: number) => ({ debut, fin, ligne: 1, colonne: 1 });

function typeAt(edition: ReturnType<typeof createEdition>, pos: number, insert: string) {
  edition.adopt([
    edition.state.update({ changes: { from: pos, insert }, userEvent: 'input.type' }),
  ]);
}

describe('le texte rendu', () => {
  it.each([...CAS, ['avec BOM', '\ufeff{}\r\n'], ['demi-caractère', '"\ud800"'], ['vide', '']])(
    'est celui reçu, au signe près : %s',
    (_nom, texte) => {
      expect(createEdition(texte).read().texte).toBe(texte);
    },
  );

  it.each(CAS)('ne change que là où l’on corrige : %s', (_nom, texte) => {
    const edition = createEdition(texte);
    const laisses = edition.applyEdits([edit(texte, 'vrai', 'true'), edit(texte, '1', '"1"')], {
      version: 0,
      libelle: 'Deux corrections',
    });
    expect(laisses).toEqual([]);
    expect(edition.read().texte).toBe(texte.replace('vrai', 'true').replace('1', '"1"'));
    edition.undo();
    expect(edition.read().texte).toBe(texte);
    edition.redo();
    expect(edition.read().texte).toBe(texte.replace('vrai', 'true').replace('1', '"1"'));
  });

  it('est celui reçu après n’importe quelles corrections défaites, et juste après chacune', () => {
    const morceau = fc.constantFrom('a', '\r', '\n', '\r\n', '"é"', '😀', '\ud83d');
    const texte = fc.array(morceau, { maxLength: 30 }).map((morceaux) => morceaux.join(''));
    const geste = fc.record({
      ou: fc.array(fc.nat(40), { minLength: 2, maxLength: 6 }),
      texte,
    });
    fc.assert(
      fc.property(texte, fc.array(geste, { maxLength: 6 }), (depart, gestes) => {
        const edition = createEdition(depart);
        const etapes = [depart];
        for (const [rang, { ou, texte: nouveau }] of gestes.entries()) {
          const { texte: present, version } = edition.read();
          const edits = pairs(ou, present).map(([debut, fin]): TextEdit => ({
            debut,
            fin,
            avant: present.slice(debut, fin),
            texte: nouveau + rang,
          }));
          const laisses = edition.applyEdits(edits, { version, libelle: null });
          const faits = edits.filter((each) => !laisses.includes(each));
          expect(edition.read().texte).toBe(applyTo(present, faits));
          if (faits.length > 0) etapes.push(edition.read().texte);
        }
        for (const etape of etapes.toReversed()) {
          expect(edition.read().texte).toBe(etape);
          edition.undo();
        }
        for (const etape of etapes.slice(1)) {
          edition.redo();
          expect(edition.read().texte).toBe(etape);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reçoit, à la frappe, la fin de ligne du fichier', () => {
    const edition = createEdition('a\r\nb\r\nc\n');
    typeAt(edition, 1, '\n');
    expect(edition.read().texte).toBe('a\r\n\r\nb\r\nc\n');
  });

  it('retrouve, annulée la suppression, la fin de ligne qui différait', () => {
    const edition = createEdition('a\r\nb\nc\r\nd\r\n');
    edition.adopt([edition.state.update({ changes: { from: 1, to: 5 }, userEvent: 'delete' })]);
    expect(edition.read().texte).toBe('a\r\nd\r\n');
    edition.undo();
    expect(edition.read().texte).toBe('a\r\nb\nc\r\nd\r\n');
  });
});

describe('applyEdits', () => {
  const texte = FINS['CR LF'];

  it('laisse ce qui n’est plus là où la lecture l’avait vu', () => {
    const edition = createEdition(texte);
    const faux = { ...edit(texte, 'vrai', 'true'), avant: 'faux' };
    expect(edition.applyEdits([faux], { version: 0, libelle: null })).toEqual([faux]);
    expect(edition.version).toBe(0);
  });

  it('suit le texte tapé depuis la lecture, et laisse ce qui y fut touché', () => {
    const edition = createEdition(texte);
    typeAt(edition, 1, '\n\n');
    const correction = edit(texte, 'vrai', 'true');
    expect(edition.applyEdits([correction], { version: 0, libelle: null })).toEqual([]);
    expect(edition.read().texte).toBe(texte.replace('{', '{\r\n\r\n').replace('vrai', 'true'));
    const autre = edit(texte, '1', '2');
    typeAt(edition, edition.state.doc.toString().indexOf('1') + 1, '0');
    expect(edition.applyEdits([autre], { version: 0, libelle: null })).toEqual([autre]);
  });

  it('ne connaît pas une version que personne n’a lue', () => {
    const edition = createEdition(texte);
    typeAt(edition, 0, ' ');
    typeAt(edition, 0, ' ');
    const correction = edit(texte, 'vrai', 'true');
    expect(edition.applyEdits([correction], { version: 1, libelle: null })).toEqual([correction]);
  });

  it('retire la moitié d’une fin de ligne', () => {
    const edition = createEdition('a\r\nb\r\n');
    const sansCr = { debut: 1, fin: 2, avant: '\r', texte: '' };
    edition.applyEdits([sansCr], { version: 0, libelle: null });
    expect(edition.read().texte).toBe('a\nb\r\n');
    edition.undo();
    expect(edition.read().texte).toBe('a\r\nb\r\n');
  });
});

describe('les actes', () => {
  const texte = FINS.mêlées;

  function twoActes() {
    const edition = createEdition(texte);
    edition.applyEdits([edit(texte, 'vrai', 'true')], { version: 0, libelle: 'vrai' });
    edition.applyEdits([edit(texte, '"a"', '"c"')], { version: 0, libelle: 'balise' });
    return edition;
  }
  const libelles = (edition: ReturnType<typeof createEdition>) =>
    edition.actes.map(({ libelle }) => libelle);

  it('suivent l’historique', () => {
    const edition = twoActes();
    expect(libelles(edition)).toEqual(['vrai', 'balise']);
    edition.undo();
    expect(libelles(edition)).toEqual(['vrai']);
    edition.redo();
    expect(libelles(edition)).toEqual(['vrai', 'balise']);
  });

  it('se défont un par un, sans toucher aux autres, et se refont', () => {
    const edition = twoActes();
    const [vrai] = edition.actes;
    expect(vrai && edition.revert(vrai)).toBe(true);
    expect(libelles(edition)).toEqual(['balise']);
    expect(edition.read().texte).toBe(texte.replace('"a"', '"c"'));
    edition.undo();
    expect(libelles(edition)).toEqual(['vrai', 'balise']);
    expect(edition.read().texte).toBe(texte.replace('"a"', '"c"').replace('vrai', 'true'));
    // Done again by the history, it can be taken back again.
    expect(vrai && edition.revert(vrai)).toBe(true);
    expect(edition.read().texte).toBe(texte.replace('"a"', '"c"'));
  });

  it('restent quand leur texte a changé depuis', () => {
    const edition = twoActes();
    const [vrai] = edition.actes;
    typeAt(edition, edition.state.doc.toString().indexOf('true') + 2, 'x');
    expect(vrai && edition.revert(vrai)).toBe(false);
    expect(libelles(edition)).toEqual(['vrai', 'balise']);
  });

  it('rendent les fins de ligne qu’ils avaient remplacées', () => {
    const edition = createEdition('[\r\n1,\n2,\r\n3\r\n]');
    edition.applyEdits([{ debut: 2, fin: 9, avant: '\n1,\n2,\r', texte: '' }], {
      version: 0,
      libelle: 'coupe',
    });
    expect(edition.read().texte).toBe('[\r\n3\r\n]');
    typeAt(edition, 0, ' ');
    const [coupe] = edition.actes;
    expect(coupe && edition.revert(coupe)).toBe(true);
    expect(edition.read().texte).toBe(' [\r\n1,\n2,\r\n3\r\n]');
  });
});

describe('applyLots', () => {
  const texte = '["vrai;", 1]';
  const lots = () => [
    { edits: [edit(texte, 'vrai', 'true')], libelle: 'vrai' },
    { edits: [edit(texte, ';', ','), edit(texte, '1', '2')], libelle: 'virgule' },
  ];

  it('fait les lots l’un après l’autre, même côte à côte, et chacun se défait', () => {
    const edition = createEdition(texte);
    expect(edition.applyLots(lots(), 0)).toEqual([]);
    expect(edition.read().texte).toBe('["true,", 2]');
    const [vrai, virgule] = edition.actes;
    expect(vrai && edition.revert(vrai)).toBe(true);
    expect(edition.read().texte).toBe('["vrai,", 2]');
    expect(virgule && edition.revert(virgule)).toBe(true);
    expect(edition.read().texte).toBe(texte);
  });

  it('laisse ce qu’un autre lot remplace déjà', () => {
    const edition = createEdition(texte);
    const encore = { edits: [edit(texte, 'rai;', 'x')], libelle: 'encore' };
    expect(edition.applyLots([...lots(), encore], 0)).toEqual(encore.edits);
    expect(edition.actes).toHaveLength(2);
  });
});

describe('replaceAll', () => {
  it.each(CAS)('met un autre texte, avec ses fins de ligne, et le rend : %s', (_nom, texte) => {
    const edition = createEdition(FINS['CR LF']);
    edition.replaceAll(texte, 'autre');
    expect(edition.read().texte).toBe(texte);
    edition.undo();
    expect(edition.read().texte).toBe(FINS['CR LF']);
    expect(edition.actes).toEqual([]);
  });
});

describe('les marques', () => {
  const texte = FINS['CR LF'];
  const debut = texte.indexOf('vrai');
  const constat = unConstat({ position: at(debut, debut + 4) });
  const shown = (edition: ReturnType<typeof createEdition>) => {
    const place = edition.placeOf(constat);
    return place && edition.state.sliceDoc(place.from, place.to);
  };

  it.each(CAS)('tiennent à leur texte pendant qu’on tape ailleurs : %s', (_nom, ici) => {
    const place = ici.indexOf('vrai');
    const edition = createEdition(ici);
    const ce = unConstat({ position: at(place, place + 4) });
    edition.judge([ce], 0);
    typeAt(edition, 1, '\n"z": 0,');
    const { from, to } = edition.placeOf(ce) ?? { from: 0, to: 0 };
    expect(edition.state.sliceDoc(from, to)).toBe('vrai');
  });

  it('viennent d’un jugement qui n’a pas vu les dernières frappes', () => {
    const edition = createEdition(texte);
    edition.judge([], 0);
    const { version } = edition.read();
    typeAt(edition, 1, '\n');
    edition.judge([constat], version);
    expect(shown(edition)).toBe('vrai');
  });

  it('ne reviennent pas d’un jugement plus ancien que le dernier', () => {
    const edition = createEdition(texte);
    typeAt(edition, 1, '\n');
    edition.judge([], edition.read().version);
    edition.judge([constat], 0);
    expect(shown(edition)).toBeNull();
  });

  it('ne passent pas la fin de la ligne où elles commencent, et ne sont jamais vides sur un texte', () => {
    const edition = createEdition('{\n"a": 1\n}');
    const bloc = unConstat({ position: at(2, 10) });
    const fin = unConstat({ position: at(1, 1) });
    const horsTexte = unConstat({ position: at(99, 100) });
    edition.judge([bloc, fin, horsTexte], 0);
    expect(edition.placeOf(bloc)).toEqual({ from: 2, to: 8 });
    expect(edition.placeOf(fin)).toEqual({ from: 0, to: 1 });
    expect(edition.placeOf(horsTexte)).toEqual({ from: 9, to: 10 });
  });

  it('tiennent dans un fichier vide', () => {
    const edition = createEdition('');
    const vide = unConstat({ position: at(0, 0) });
    edition.judge([vide], 0);
    expect(edition.placeOf(vide)).toEqual({ from: 0, to: 0 });
  });
});

/** Places that do not overlap, in order. */
function pairs(ou: readonly number[], texte: string): (readonly [number, number])[] {
  const bornes = ou.map((each) => Math.min(each, texte.length)).toSorted((a, b) => a - b);
  return bornes.flatMap((debut, rang) => {
    const fin = bornes[rang + 1];
    return rang % 2 === 0 && fin !== undefined ? [[debut, fin] as const] : [];
  });
}

function applyTo(texte: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.debut - a.debut || b.fin - a.fin)
    .reduce(
      (lu, { debut, fin, texte: nouveau }) => lu.slice(0, debut) + nouveau + lu.slice(fin),
      texte,
    );
}
