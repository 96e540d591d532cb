// @ts-check
/**
 * The history of the rules, as data: what each version added, changed and took away. It is read off the catalogue, which is held
 * against what it was the last time (`empreintes`), and never written by hand.
 */
import { createHash } from 'node:crypto';

/** What may change in a control, and its fields. */
const ASPECTS = {
  gravite: ['severite', 'discordance', 'surEcran', 'rejetALImport', 'rejetALInstruction'],
  mots: ['titre', 'message', 'explication', 'voix', 'reserve'],
  fondement: ['sources', 'presume'],
  portee: ['concerne', 'phase', 'niveau'],
};

/**
 * @typedef {Record<string, unknown> & {id: string, titre: string}} Controle
 * @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Empreintes by id, then by aspect
 * @typedef {{id: string, titre: string}} Regle
 * @typedef {{version: string, ajoutees: Regle[], changees: (Regle & {aspects: string[]})[], retirees: Regle[]}} VersionDesRegles
 * @typedef {{empreintes: Empreintes, versions: readonly VersionDesRegles[], titres: Readonly<Record<string, string>>}} Historique
 */

/**
 * The history once this catalogue is that of `version`. Several changes of one version are one.
 * @param {readonly Controle[]} catalogue
 * @param {string} version
 * @param {Historique} avant
 * @returns {Historique}
 */
export function suivre(catalogue, version, avant) {
  const empreintes = Object.fromEntries(catalogue.map((each) => [each.id, printOf(each)]));
  const titres = Object.fromEntries(catalogue.map(({ id, titre }) => [id, titre]));
  if (avant.versions.length === 0) {
    return {
      empreintes,
      titres,
      versions: [{ version, ajoutees: [], changees: [], retirees: [] }],
    };
  }
  const derniere = avant.versions.at(-1);
  const meme = derniere?.version === version ? derniere : null;
  const passees = meme ? avant.versions.slice(0, -1) : avant.versions;
  const dejaAjoutees = new Set(meme?.ajoutees.map(({ id }) => id));
  const ajoutees = catalogue
    .filter(({ id }) => dejaAjoutees.has(id) || !(id in avant.empreintes))
    .map(({ id, titre }) => ({ id, titre }));
  const neuves = new Set(ajoutees.map(({ id }) => id));
  const changees = catalogue.flatMap(({ id, titre }) => {
    if (neuves.has(id)) return [];
    const deja = meme?.changees.find((each) => each.id === id)?.aspects ?? [];
    const aspects = Object.keys(ASPECTS).filter(
      (aspect) =>
        deja.includes(aspect) || avant.empreintes[id]?.[aspect] !== empreintes[id]?.[aspect],
    );
    return aspects.length > 0 ? [{ id, titre, aspects }] : [];
  });
  const parties = Object.keys(avant.empreintes).filter(
    (id) => !(id in empreintes) && !dejaAjoutees.has(id),
  );
  const retirees = [
    ...(meme?.retirees ?? []),
    ...parties.map((id) => ({ id, titre: avant.titres[id] ?? id })),
  ];
  const change = ajoutees.length + changees.length + retirees.length > 0;
  const versions =
    change || meme ? [...passees, { version, ajoutees, changees, retirees }] : avant.versions;
  return { empreintes, titres, versions };
}

/** @param {Controle} controle */
function printOf(controle) {
  return Object.fromEntries(
    Object.entries(ASPECTS).map(([aspect, champs]) => {
      const valeurs = champs.map((champ) => controle[champ] ?? null);
      const dit = createHash('sha256').update(JSON.stringify(valeurs)).digest('hex').slice(0, 8);
      return [aspect, dit];
    }),
  );
}
