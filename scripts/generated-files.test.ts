import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENVELOPPES, LIGNES } from '#validation/generated/validators.js';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { readSchemas } from './compile-schemas.js';

/** The part of JSON Schema that our schemas use. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | true;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

const SCHEMAS = new Map(
  readSchemas().forms.map(({ id, schema }): [string, { enveloppe: Schema; ligne: Schema }] => [
    id,
    schema.$defs,
  ]),
);

/**
 * The validators are compiled from shared blocks: files drawn from the schemas themselves say whether each form still has
 * its own.
 */
describe.each(FORMULAIRE_IDS)('files drawn from the schema of %s', (id) => {
  const schemas = SCHEMAS.get(id);
  if (!schemas) throw new Error(`${id}: no schema`);
  const { enveloppe, ligne } = schemas;
  const fichiers = fc
    .tuple(drawFrom(enveloppe), fc.array(drawFrom(ligne), { minLength: 1, maxLength: 5 }))
    .map(([racine, lignesImport]) => ({ ...Object(racine), lignesImport }));

  it('pass its validators', () => {
    fc.assert(
      fc.property(fichiers, (fichier) => {
        expect(ENVELOPPES[id](fichier)).toBe(true);
        for (const une of fichier.lignesImport) {
          expect(LIGNES[id](une), JSON.stringify(LIGNES[id].errors)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  const { required } = ligne;
  // The line of a SONS that no source names asks for nothing.
  if (!required) return;

  it('are refused once a tag of the line is taken away', () => {
    const manques = fc.tuple(drawFrom(ligne), fc.constantFrom(...required));
    fc.assert(
      fc.property(manques, ([une, balise]) => {
        const reste = { ...Object(une) };
        delete reste[balise];
        expect(LIGNES[id](reste)).toBe(false);
        expect(LIGNES[id].errors).toMatchObject([
          { instancePath: '', keyword: 'required', params: { missingProperty: balise } },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

function drawFrom(schema: Schema | true): fc.Arbitrary<unknown> {
  if (schema === true || schema.type === undefined) return fc.jsonValue();
  return fc.oneof(...[schema.type].flat().map((type) => drawType(type, schema)));
}

function drawType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  if (type === 'object') return drawBlock(schema);
  if (type === 'array') {
    const { items = true, minItems = 0 } = schema;
    return fc.array(drawFrom(items), { minLength: minItems, maxLength: minItems + 3 });
  }
  if (type === 'string') return drawText(schema);
  if (type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === 'integer') return fc.integer({ min: schema.minimum ?? -1000 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  throw new Error(`No values for the type ${type}`);
}

function drawBlock({ properties, required = [] }: Schema): fc.Arbitrary<unknown> {
  if (!properties) return fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 });
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, drawFrom(schema)]),
  );
  return fc.record(values, { requiredKeys: [...required] });
}

function drawText({ pattern, enum: choices }: Schema): fc.Arbitrary<string> {
  if (choices) return fc.constantFrom(...choices);
  return pattern === undefined ? fc.string() : fc.stringMatching(new RegExp(pattern));
}
