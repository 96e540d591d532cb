import { fold } from '#domain/texte.ts';
import { sansInvisibles } from '#domain/invisibles.ts';
import { adviseAbsence, convient } from './conseils/absences.ts';
import { adviseBooleen } from './conseils/booleens.ts';
import { RIEN, say, write, type Conseil, type Trouve } from './conseils/conseil.ts';
import { adviseDate } from './conseils/dates.ts';
import { ouvrir, prefix } from './conseils/deballage.ts';
import { ouvrirEntier } from './conseils/entiers.ts';
import { adviseQuotes } from './conseils/identifiants.ts';
import { adviseNombre } from './conseils/nombres.ts';
import { adviseText } from './conseils/textes.ts';

/** Advice on a value of another type than its field's, when that is no block nor list. */
export function adviseType(trouve: Trouve): Conseil {
  const absence = adviseAbsence(trouve);
  if (absence) return absence;
  const entier = ouvrirEntier(trouve.valeur);
  if (entier) {
    const juste = write(`C’est ${entier.valeur}.`, JSON.stringify(entier.valeur));
    return prefix(entier, adviseDedans({ ...trouve, ...entier, ecriture: null }) ?? juste);
  }
  const propre = adviseValeur(trouve);
  if (propre.texte !== '') return propre;
  const dedans = ouvrir(trouve.valeur);
  if (dedans) return prefix(dedans, adviseDedans({ ...trouve, ...dedans, ecriture: null }));
  return trouve.noeud.controle === 'date-jj-mm-aaaa'
    ? say('Écrivez-la JJ/MM/AAAA, entre guillemets.')
    : RIEN;
}

function adviseValeur({ valeur, noeud, ecriture }: Trouve): Conseil {
  if (noeud.type === 'booleen') return adviseBooleen(valeur);
  if (noeud.type === 'nombre' || noeud.type === 'entier') {
    return typeof valeur === 'string' ? adviseNombre(valeur, noeud.type === 'entier') : RIEN;
  }
  if (noeud.type !== 'texte') return RIEN;
  if (noeud.controle === 'date-jj-mm-aaaa') return adviseDate(valeur);
  if (typeof valeur !== 'number') return RIEN;
  return noeud.valeurs ? sayChoix(noeud.valeurs) : adviseQuotes(valeur, ecriture, noeud);
}

/** Advice on what stands inside a block or a list; null when it is right. */
function adviseDedans(trouve: Trouve): Conseil | null {
  const { valeur, noeud } = trouve;
  if (convient(valeur, noeud)) return null;
  if (typeof valeur !== 'string' || noeud.type !== 'texte') return adviseType(trouve);
  if (noeud.valeurs) return adviseChoice(valeur, noeud.valeurs);
  const { controle, motif } = noeud;
  return controle === undefined || motif === undefined
    ? RIEN
    : (adviseAbsence(trouve) ?? adviseText(controle, valeur, motif));
}

function sayChoix(valeurs: readonly string[]): Conseil {
  const mots = valeurs.map((valeur) => `« ${valeur} »`).join(' ou ');
  return say(`Écrivez le mot lui-même, ${mots}, et non le rang d’une énumération.`);
}

/** Advice on a text outside its list. */
export function adviseChoice(texte: string, valeurs: readonly string[]): Conseil {
  const bare = plain(texte);
  // « CommandePour.STRUCTURE », « STRUCTURES »: the word, and what a program says around it.
  const mots = texte.split(/[^\p{L}\d]+/u).map((mot) => plain(mot).replace(/s$/, ''));
  const exact = valeurs.find((valeur) => plain(valeur) === bare);
  const meant = exact ?? onlyOne(valeurs.filter((valeur) => mots.includes(plain(valeur))));
  return meant === undefined
    ? RIEN
    : write(`Écrivez « ${meant} ».`, JSON.stringify(meant), exact === undefined);
}

function onlyOne(valeurs: readonly string[]): string | undefined {
  return valeurs.length === 1 ? valeurs[0] : undefined;
}

function plain(texte: string): string {
  return fold(sansInvisibles(texte)).replace(/[\s.]/g, '');
}
