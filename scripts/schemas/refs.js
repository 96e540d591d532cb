// @ts-check

/** @typedef {{ readonly [key: string]: unknown }} Schema */

/**
 * Replaces each `$ref` (`<file>#/<pointer>`) by what it leads to. What stands beside the `$ref` wins; `properties` are
 * merged name by name, so that a form says only how it differs from a skeleton. The schemas then need no resolver,
 * neither for Ajv nor for the types.
 * @param {unknown} node
 * @param {Readonly<Record<string, Schema>>} library every schema by file name
 * @returns {any}
 * @throws Error when a reference leads nowhere
 */
export function resolveRefs(node, library) {
  if (Array.isArray(node)) return node.map((item) => resolveRefs(item, library));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = /** @type {Schema} */ (node);
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, resolveRefs(value, library)]),
  );
  if ($ref === undefined) return own;
  const target = resolveRefs(find(String($ref), library), library);
  const merged = { ...target, ...own };
  if (!target.properties || !own['properties']) return merged;
  return { ...merged, properties: { ...target.properties, ...own['properties'] } };
}

/** @param {string} ref @param {Readonly<Record<string, Schema>>} library @returns {unknown} */
function find(ref, library) {
  const [file = '', pointer = ''] = ref.split('#');
  /** @type {any} */
  let target = library[file];
  for (const name of pointer.split('/').slice(1)) target = target?.[name];
  if (!target) throw new Error(`« ${ref} » leads nowhere`);
  return target;
}
