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
 * @property {readonly string[]} [balises] names that a block expects
 * @property {string} [motif]
 * @property {readonly string[]} [valeurs]
 */

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
 * Every field of a form, envelope then line, in the order of the schema.
 * @param {any} schema resolved schema of the form
 * @param {string} form
 * @returns {Champ[]}
 * @throws Error when a field lacks its title, source, certainty or control
 */
export function describeForm(schema, form) {
  return [
    ...walk(schema.$defs.enveloppe, '', {}, form),
    ...walk(schema.$defs.ligne, '/lignesImport/*', {}, form),
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
    ...(node.properties && { balises: Object.keys(node.properties) }),
    ...(node.pattern && { motif: node.pattern }),
    ...(node.enum && { valeurs: node.enum }),
  };
}
