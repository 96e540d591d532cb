import commun from '../../schemas/commun.schema.json';
import ris from '../../schemas/img-ris-va2.solde.schema.json';
import { resolveRefs } from '../../scripts/schemas/refs.js';

/** The whole RIS solde as one schema, as someone would hand it to a general validator. */
export const RIS_SCHEMA: object = wholeSchema();

function wholeSchema() {
  const { enveloppe, ligne } = ris.$defs;
  const library = { 'commun.schema.json': commun };
  const root = resolveRefs(enveloppe, library);
  return {
    $schema: ris.$schema,
    ...root,
    properties: {
      ...root.properties,
      lignesImport: { type: 'array', minItems: 1, items: resolveRefs(ligne, library) },
    },
  };
}
