import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS, FORMULAIRES } from '#domain/formulaires.ts';
import { CHAMPS } from '#domain/generated/champs.ts';
import { STRUCTURES } from '#domain/generated/structures.ts';
import { SOURCES } from '#domain/sources.ts';
import { FORMAT_CONTROLS } from '#controls/format/list.ts';
import { compileSchemas, readSchemas } from './compile-schemas.js';
import { describeForm, describeForms, isPublished } from './schemas/describe.js';
import { resolveRefs } from './schemas/refs.js';

const code = readFileSync(
  new URL('../src/validation/generated/validators.js', import.meta.url),
  'utf8',
);

describe('the generated code', () => {
  it('is up to date with the schemas', async () => {
    expect(await compileSchemas({ check: true })).toBe(true);
  });

  it('runs under a CSP without eval and in any module loader', () => {
    expect(code).not.toMatch(/require\(|new Function|\beval\(/);
    expect(code).not.toMatch(/^import /m);
  });

  it('carries no annotation', () => {
    expect(code).not.toMatch(/x-source|"description"/);
  });
});

it('has one schema for each form, and takes for published the same ones', () => {
  const { forms } = readSchemas();
  expect(forms.map(({ id }) => id).sort()).toEqual([...FORMULAIRE_IDS].sort());
  const publies = FORMULAIRE_IDS.filter((id) => FORMULAIRES[id].certitude === 'publie');
  const written = forms.filter(isPublished).map(({ id }) => id);
  expect(written.sort()).toEqual([...publies].sort());
});

it('titles each schema file as its form', () => {
  const titres = new Map<string, string>(FORMULAIRE_IDS.map((id) => [id, FORMULAIRES[id].titre]));
  for (const { id, schema } of readSchemas().forms) {
    // A row of presumes.json has no title of its own.
    if (schema.title !== undefined) expect(titres.get(id)).toBe(schema.title);
  }
});

it('never makes a presumed form block beyond its envelope', () => {
  for (const id of FORMULAIRE_IDS.filter((id) => FORMULAIRES[id].certitude === 'presume')) {
    const blocking = Object.entries(STRUCTURES[id]).filter(([, { presume }]) => !presume);
    expect(
      blocking.map(([chemin]) => chemin),
      id,
    ).toEqual(['', '/impId', '/numeroAns', '/siret', '/lignesImport']);
  }
});

describe.each(FORMULAIRE_IDS)('the fields of %s', (id) => {
  const champs = Object.entries(CHAMPS[id]);

  it('have a title, a description and a known source', () => {
    for (const [chemin, { titre, description, source }] of champs) {
      expect(titre, chemin).not.toBe('');
      expect(description, chemin).not.toBe('');
      expect(Object.keys(SOURCES), chemin).toContain(source.source);
    }
  });

  it('name controls that exist', () => {
    const ids = FORMAT_CONTROLS.map((control) => control.id);
    for (const [, { controle }] of champs) if (controle) expect(ids).toContain(controle);
  });

  it('say why they are only presumed', () => {
    for (const [chemin, { certitude, raison }] of champs) {
      expect(raison === undefined, chemin).toBe(certitude === 'documente');
    }
  });
});

describe('the description of a schema', () => {
  const documented = {
    title: 'T',
    description: 'D',
    'x-source': { source: 'faq-asp' },
    'x-certitude': 'documente',
    type: 'object',
  };

  it('refuses a pattern that names no control', () => {
    const ligne = {
      ...documented,
      properties: { code: { ...documented, type: 'string', pattern: '^a$' } },
    };
    const schema = { $defs: { enveloppe: documented, ligne } };
    expect(() => describeForm(schema, 'f')).toThrow(/x-controle/);
  });

  it('makes presumed what a presumed block holds', () => {
    const ligne = {
      ...documented,
      'x-certitude': 'presume',
      'x-raison': 'déduit',
      properties: { code: { ...documented, type: 'string' } },
    };
    const [, , code] = describeForm({ $defs: { enveloppe: documented, ligne } }, 'f');
    expect(code).toMatchObject({ certitude: 'presume', raison: 'déduit' });
  });

  it('keeps documented what every published form documents, even in a presumed line', () => {
    const ligne = (certitude: object, ...noms: string[]) => ({
      ...documented,
      ...certitude,
      properties: Object.fromEntries(noms.map((nom) => [nom, { ...documented, type: 'string' }])),
    });
    const form = (id: string, line: object) => ({
      id,
      schema: { $defs: { enveloppe: documented, ligne: line } },
    });
    const presume = { 'x-certitude': 'presume', 'x-raison': 'déduit' };
    const forms = describeForms([
      form('a', ligne({}, 'partout', 'ici')),
      form('b', ligne({}, 'partout')),
      form('c', ligne(presume, 'partout', 'ici')),
    ]);
    const [, ligneC, partout, ici] = forms[2]?.champs ?? [];
    expect(ligneC).toMatchObject({ certitude: 'presume', indicatif: true });
    expect(partout).toMatchObject({ certitude: 'documente', indicatif: true });
    expect(partout).not.toHaveProperty('raison');
    expect(ici).toMatchObject({ certitude: 'presume', indicatif: true, raison: 'déduit' });
  });
});

describe('a reference', () => {
  const library = {
    'commun.schema.json': {
      $defs: {
        date: { type: 'string', title: 'Date' },
        bloc: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } },
      },
    },
  };

  it('loses to what stands beside it', () => {
    const node = { $ref: 'commun.schema.json#/$defs/date', title: 'Date de facture' };
    expect(resolveRefs(node, library)).toEqual({ type: 'string', title: 'Date de facture' });
  });

  it('keeps the properties that are not said anew', () => {
    const node = { $ref: 'commun.schema.json#/$defs/bloc', properties: { b: { type: 'number' } } };
    expect(resolveRefs(node, library).properties).toEqual({
      a: { type: 'string' },
      b: { type: 'number' },
    });
  });

  it('is refused when it leads nowhere', () => {
    const node = { $ref: 'commun.schema.json#/$defs/absent' };
    expect(() => resolveRefs(node, library)).toThrow(/absent/);
  });
});
