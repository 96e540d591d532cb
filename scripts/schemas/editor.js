// @ts-check

/**
 * The schemas as an editor takes them: one self-contained document a form, in two drafts. An editor shows what it refuses
 * as a warning; what is presumed asks for nothing there, and only suggests.
 */

/** @typedef {import('./describe.js').Form} Form */
/** @typedef {{ readonly titre: string }} Source */

/** Where they stand on the site. The version changes when a file that it accepted is refused. */
const FOLDER = 'schemas/v1';

/** Drafts by folder: an older editor asks for the seventh. Nothing in these documents reads otherwise in it. */
const DRAFTS = {
  [FOLDER]: 'https://json-schema.org/draft/2020-12/schema',
  [`${FOLDER}/draft-07`]: 'http://json-schema.org/draft-07/schema#',
};

const EXAMPLES_MAX = 3;

/** What is asked of a presumed block or value, and is only said here. */
const DEMANDS = ['required', 'additionalProperties', 'pattern', 'enum', 'minItems', 'minimum'];

/** A tag that nothing describes, in a block that takes any: an editor would open an empty box. */
const INCONNUE = {
  description: 'Rien n’est connu de cette balise à cet endroit : elle est acceptée.',
};

/**
 * @param {readonly Form[]} forms resolved schemas
 * @param {Readonly<Record<string, Source>>} sources the register, by id
 * @param {(form: string) => readonly unknown[]} examplesOf documents that the form accepts
 * @returns {Record<string, string>} text of each file, by its path from the root of the site
 */
export function editorSchemas(forms, sources, examplesOf) {
  return Object.fromEntries(
    Object.entries(DRAFTS).flatMap(([folder, draft]) =>
      forms.map(({ id, schema }) => {
        const { enveloppe, ligne } = schema.$defs;
        const { lignesImport } = enveloppe.properties;
        const properties = {
          ...enveloppe.properties,
          lignesImport: { ...lignesImport, items: ligne },
        };
        const root = convert({ ...enveloppe, properties }, examplesOf(id), sources, undefined);
        const { title, description } = schema;
        const document = { $schema: draft, $id: `${id}.json`, ...root, title, description };
        return [`${folder}/${id}.json`, `${JSON.stringify(document, null, 2)}\n`];
      }),
    ),
  );
}

/**
 * @param {any} node
 * @param {readonly unknown[]} values what the examples hold here
 * @param {Readonly<Record<string, Source>>} sources
 * @param {string | undefined} reason why a block around it is presumed
 * @returns {any}
 */
function convert(node, values, sources, reason) {
  if (node === true) return {};
  const raison = node['x-certitude'] === 'presume' ? (node['x-raison'] ?? reason) : reason;
  const own = Object.fromEntries(
    Object.entries(node).filter(
      ([key]) => !key.startsWith('x-') && !(raison !== undefined && DEMANDS.includes(key)),
    ),
  );
  if (node.properties) {
    own['properties'] = Object.fromEntries(
      Object.entries(node.properties).map(([name, child]) => [
        name,
        convert(
          child,
          values.flatMap((value) => inside(value, name)),
          sources,
          raison,
        ),
      ]),
    );
  }
  if (node.type === 'object' && node.additionalProperties !== false) {
    own['additionalProperties'] = { markdownDescription: tell(INCONNUE, sources, raison) };
  }
  if (node.items) {
    own['items'] = convert(node.items, values.filter(Array.isArray).flat(), sources, raison);
  }
  return {
    ...withoutIntegers(own),
    markdownDescription: tell(node, sources, raison),
    ...(node.pattern && raison === undefined ? { patternErrorMessage: node.description } : {}),
    ...(node.properties || node.items ? {} : exampleOf(node, values)),
  };
}

/** @param {any} value @param {string} name @returns {unknown[]} */
function inside(value, name) {
  return typeof value === 'object' && value !== null && name in value ? [value[name]] : [];
}

/** `1.0` is an integer for the portal's examples and for us; some editors read the word otherwise. @param {any} own */
function withoutIntegers({ type, ...own }) {
  if (type === undefined) return own;
  const types = [type].flat();
  if (!types.includes('integer')) return { type, ...own };
  const wide = types.map((name) => (name === 'integer' ? 'number' : name));
  return { type: wide.length === 1 ? wide[0] : wide, multipleOf: 1, ...own };
}

/** @param {any} node @param {Readonly<Record<string, Source>>} sources @param {string | undefined} raison */
function tell({ description, 'x-source': citation, enum: valeurs }, sources, raison) {
  const source = citation && sources[citation.source];
  return [
    description,
    raison === undefined ? '' : `**Présumé** : ${raison}`,
    raison !== undefined && valeurs ? `Valeurs présumées : ${valeurs.join(', ')}.` : '',
    source ? `Source : *${source.titre}*${citation.endroit ? `, ${citation.endroit}` : ''}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param {any} node @param {readonly unknown[]} values */
function exampleOf(node, values) {
  if (node.enum) return {};
  const known = [...new Set(values)].filter((value) => value !== null && typeof value !== 'object');
  return known.length > 0 ? { examples: known.slice(0, EXAMPLES_MAX) } : {};
}
