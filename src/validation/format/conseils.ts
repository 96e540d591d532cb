import { fold } from '#domain/texte.ts';
import { sansInvisibles } from '#domain/invisibles.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { adviseAbsence } from './conseils/absences.ts';
import { adviseBooleen } from './conseils/booleens.ts';
import { keep, RIEN, say, write, type Conseil, type Trouve } from './conseils/conseil.ts';
import { adviseDate } from './conseils/dates.ts';
import { adviseQuotes } from './conseils/identifiants.ts';
import { adviseNombre } from './conseils/nombres.ts';

/** Advice on a value of another type than its field's, when that is no block nor list. */
export function adviseType(trouve: Trouve): Conseil {
  const absence = adviseAbsence(trouve);
  if (absence) return absence;
  const { valeur, noeud } = trouve;
  if (Array.isArray(valeur) && valeur.length === 1 && typeof valeur[0] === TYPES[noeud.type]) {
    return keep(
      'Retirez les crochets autour de cette valeur : une seule est attendue.',
      ['/0'],
      false,
    );
  }
  if (noeud.type === 'booleen') return adviseBooleen(valeur);
  if (noeud.type === 'nombre' || noeud.type === 'entier') return adviseEnNombre(trouve);
  if (noeud.type !== 'texte') return RIEN;
  if (noeud.controle === 'date-jj-mm-aaaa') {
    const date = adviseDate(valeur);
    return date.texte === '' ? say('Écrivez-la JJ/MM/AAAA, entre guillemets.') : date;
  }
  return typeof valeur === 'number' ? adviseQuotes(valeur, trouve.ecriture, noeud) : RIEN;
}

const TYPES: Readonly<Partial<Record<Trouve['noeud']['type'], string>>> = {
  texte: 'string',
  nombre: 'number',
  entier: 'number',
  booleen: 'boolean',
};

function adviseEnNombre({ valeur, noeud }: Trouve): Conseil {
  // MongoDB writes decimals so.
  const texte = isBloc(valeur) ? valeur['$numberDecimal'] : valeur;
  return typeof texte === 'string' ? adviseNombre(texte, noeud.type === 'entier') : RIEN;
}

/** Advice on a text outside its list. */
export function adviseChoice(texte: string, valeurs: readonly string[]): Conseil {
  const bare = plain(texte);
  const meant = valeurs.find((valeur) => plain(valeur) === bare);
  return meant === undefined ? RIEN : write(`Écrivez « ${meant} ».`, JSON.stringify(meant));
}

function plain(texte: string): string {
  return fold(sansInvisibles(texte)).replace(/\s/g, '');
}
