import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { CHAMPS } from '#domain/generated/champs.ts';
import { SOURCES } from '#domain/sources.ts';
import { FORMAT_CONTROLS } from '#controls/format/list.ts';
import { compileSchemas } from './compile-schemas.js';
import { describeForm } from './schemas/describe.js';
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

  it('lets what stands beside a reference win over what it refers to', () => {
    const commun = { $defs: { date: { type: 'string', title: 'Date' } } };
    const node = { $ref: 'commun.schema.json#/$defs/date', title: 'Date de facture' };
    expect(resolveRefs(node, commun)).toEqual({ type: 'string', title: 'Date de facture' });
  });
});
