// @ts-check

/** @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Presumes skeleton by SONS and type of demande */

/**
 * The schemas of the forms that are nothing but a skeleton of `squelettes.schema.json`: a row of `presumes.json` each,
 * where a form of which more is known has a file of its own.
 * @param {Presumes} presumes
 * @returns {Record<string, import('./refs.js').Schema>} by file name
 */
export function presumedSchemas(presumes) {
  const rows = Object.entries(presumes).flatMap(([sons, types]) =>
    Object.entries(types).map(([type, squelette]) => [
      `${sons}.${type}.schema.json`,
      {
        $defs: {
          enveloppe: { $ref: 'commun.schema.json#/$defs/enveloppe' },
          ligne: { $ref: `squelettes.schema.json#/$defs/${squelette}` },
        },
      },
    ]),
  );
  return Object.fromEntries(rows);
}
