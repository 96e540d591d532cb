// @ts-check

/** @typedef {{ readonly [key: string]: unknown }} Schema */

const PREFIX = 'commun.schema.json#/$defs/';

/**
 * Replaces each `$ref` to a definition of the common schema by that definition; what stands beside the `$ref` wins.
 * The schemas then need no resolver, neither for Ajv nor for the types.
 * @param {unknown} node
 * @param {Schema} commun
 * @returns {any}
 */
export function resolveRefs(node, commun) {
  if (Array.isArray(node)) return node.map((item) => resolveRefs(item, commun));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = /** @type {Schema} */ (node);
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, resolveRefs(value, commun)]),
  );
  if ($ref === undefined) return own;
  if (typeof $ref !== 'string' || !$ref.startsWith(PREFIX)) {
    throw new Error(`Only references to ${PREFIX}… are known, not « ${String($ref)} »`);
  }
  const definitions = /** @type {Record<string, unknown>} */ (commun['$defs']);
  const target = definitions[$ref.slice(PREFIX.length)];
  if (!target) throw new Error(`« ${$ref} » leads nowhere`);
  return { ...resolveRefs(target, commun), ...own };
}
