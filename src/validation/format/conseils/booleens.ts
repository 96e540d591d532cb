import { isAbsenceEcrite } from '#domain/absence.ts';
import { sansInvisibles } from '#domain/invisibles.ts';
import { RIEN, say, write, type Conseil } from './conseil.ts';

const ECRITURES: Readonly<Record<'true' | 'false', readonly string[]>> = {
  true: [
    ...['true', 'vrai', 'oui', 'yes', 'o', 'y', 'v', 't', '1', '-1', '\u0001'],
    ...['on', '.t.', 'x', '☑', '✓', 'aq==', "b'1'", "b'\\x01'", 'true()', 'vrai()'],
  ],
  false: [
    ...['false', 'faux', 'non', 'no', 'n', 'f', '0', '\u0000'],
    ...['off', '.f.', '☐', 'aa==', "b'0'", "b'\\x00'", 'false()', 'faux()'],
  ],
};

const VALEURS: ReadonlyMap<string, string> = new Map(
  Object.entries(ECRITURES).flatMap(([valeur, mots]) => mots.map((mot) => [mot, valeur])),
);

/** Another value where true or false is due. */
export function adviseBooleen(valeur: unknown): Conseil {
  if (typeof valeur === 'number') return adviseNombre(valeur);
  if (typeof valeur !== 'string') return RIEN;
  if (valeur.trim() === '') return say(VIDE);
  if (isAbsenceEcrite(valeur)) return say('Cette valeur est attendue : écrivez true ou false.');
  const mot = (VALEURS.has(valeur) ? valeur : sansInvisibles(valeur).trim()).toLowerCase();
  const nu = mot.replace(/^=|^"|[";,.]$/g, '');
  const booleen = VALEURS.get(mot) ?? VALEURS.get(nu.replace(/^([01])[.,]0+$/, '$1'));
  if (booleen === undefined) return RIEN;
  return write(`Écrivez ${booleen}, sans guillemets.`, booleen);
}

const VIDE =
  'PHP et Perl écrivent ainsi un « faux » : si c’est bien cela, écrivez false ; sinon, renseignez true ou false.';

function adviseNombre(nombre: number): Conseil {
  const booleen = VALEURS.get(String(nombre));
  if (booleen === undefined) return RIEN;
  const origine =
    nombre === -1
      ? 'Access et Visual Basic écrivent ainsi un « vrai »'
      : 'Les bases de données (SQLite, MySQL) écrivent ainsi les booléens';
  return write(`${origine} : écrivez ${booleen}.`, booleen);
}
