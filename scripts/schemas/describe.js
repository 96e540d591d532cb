// @ts-check

/**
 * @typedef {'objet' | 'tableau' | 'texte' | 'nombre' | 'entier' | 'booleen' | 'libre'} TypeChamp
 * @typedef {object} Champ
 * @property {string} chemin normalised path: `*` stands for any rank
 * @property {string} titre
 * @property {string} description
 * @property {{ source: string, endroit?: string }} source
 * @property {'documente' | 'presume'} certitude
 * @property {string} [raison]
 * @property {string} [controle] control that speaks when the value is refused
 * @property {TypeChamp} type
 * @property {boolean} nullable
 * @property {boolean} indicatif it is presumed, or stands in a presumed block: its errors never block
 * @property {readonly string[]} [balises] names that a block expects
 * @property {readonly string[]} [requises] those that must be there
 * @property {boolean} [ouvert] a block that accepts any name
 * @property {number} [min] smallest number, or fewest elements
 * @property {number} [max] most elements
 * @property {string} [motif]
 * @property {readonly string[]} [valeurs]
 */

/** @typedef {{ id: string, schema: any }} Form @typedef {{ id: string, champs: Champ[] }} Described */

/** @type {Record<string, TypeChamp>} */
const TYPES = {
  object: 'objet',
  array: 'tableau',
  string: 'texte',
  number: 'nombre',
  integer: 'entier',
  boolean: 'booleen',
};

/**
 * Every field of every form. A tag that all the published forms document keeps its documented certainty in the presumed
 * ones; its errors do not block there all the same.
 * @param {readonly Form[]} forms resolved schemas
 * @returns {Described[]}
 */
export function describeForms(forms) {
  const published = forms.filter(isPublished).map(({ id, schema }) => describeForm(schema, id));
  const documented = (/** @type {string} */ chemin) =>
    published.every((champs) =>
      champs.some((champ) => champ.chemin === chemin && champ.certitude === 'documente'),
    );
  return forms.map((form) => {
    const champs = describeForm(form.schema, form.id);
    return { id: form.id, champs: isPublished(form) ? champs : champs.map(restore) };
  });

  /** @param {Champ} champ @returns {Champ} */
  function restore({ raison, ...champ }) {
    if (champ.certitude === 'presume' && champ.chemin !== LIGNE && documented(champ.chemin)) {
      return { ...champ, certitude: 'documente' };
    }
    return raison === undefined ? champ : { ...champ, raison };
  }
}

/** Its line is documented by a published example. @param {Form} form */
export function isPublished({ schema }) {
  return schema.$defs.ligne['x-certitude'] === 'documente';
}

const LIGNE = '/lignesImport/*';

/**
 * Every field of a form, envelope then line, in the order of the schema.
 * @param {any} schema resolved schema of the form
 * @param {string} form
 * @returns {Champ[]}
 * @throws Error when a field lacks its title, source, certainty or control
 */
export function describeForm(schema, form) {
  return [
    ...walk(schema.$defs.enveloppe, '', {}, form),
    ...walk(schema.$defs.ligne, LIGNE, {}, form),
  ];
}

/**
 * A presumed block makes everything in it presumed.
 * @param {any} node @param {string} chemin @param {any} parent @param {string} form
 * @returns {Champ[]}
 */
function walk(node, chemin, parent, form) {
  if (node === true) return [];
  const presumed = parent['x-certitude'] === 'presume';
  const own = presumed
    ? { ...node, 'x-certitude': 'presume', 'x-raison': node['x-raison'] ?? parent['x-raison'] }
    : node;
  const children = Object.entries(own.properties ?? {}).flatMap(([name, child]) =>
    walk(child, `${chemin}/${name}`, own, form),
  );
  const items = own.items ? walk(own.items, `${chemin}/*`, own, form) : [];
  return [describe(own, chemin, form), ...children, ...items];
}

/** @param {any} node @param {string} chemin @param {string} form @returns {Champ} */
function describe(node, chemin, form) {
  const where = `${form} ${chemin || '(root)'}`;
  for (const key of ['title', 'description', 'x-source', 'x-certitude']) {
    if (!node[key]) throw new Error(`${where}: no ${key}`);
  }
  if (node['x-certitude'] === 'presume' && !node['x-raison'])
    throw new Error(`${where}: no x-raison`);
  if (node.pattern && !node['x-controle'])
    throw new Error(`${where}: a pattern without x-controle`);
  const types = [node.type ?? []].flat();
  const type = types.includes('string') ? 'string' : types.find((name) => name !== 'null');
  const isObject = type === 'object';
  const min = node.minimum ?? node.minItems;
  return {
    chemin,
    titre: node.title,
    description: node.description,
    source: node['x-source'],
    certitude: node['x-certitude'],
    ...(node['x-certitude'] === 'presume' && { raison: node['x-raison'] }),
    ...(node['x-controle'] && { controle: node['x-controle'] }),
    type: TYPES[type] ?? 'libre',
    nullable: types.length === 0 || types.includes('null'),
    indicatif: node['x-certitude'] === 'presume',
    ...(node.properties && { balises: Object.keys(node.properties) }),
    ...(node.required && { requises: node.required }),
    ...(isObject && node.additionalProperties !== false && { ouvert: true }),
    ...(min !== undefined && { min }),
    ...(node.maxItems !== undefined && { max: node.maxItems }),
    ...(node.pattern && { motif: node.pattern }),
    ...(node.enum && { valeurs: node.enum }),
  };
}
