import { shorten } from '../texte.ts';
import { formatNombre } from '../francais.ts';

/** Far above any real form (the largest published one has 60 tags on 5 levels), far below what would freeze a page. */
export const PROFONDEUR_MAX = 16;
export const BALISES_MAX = 2000;
export const NOM_MAX = 200;
export const VALEURS_MAX = 200;

/** Why a tag cannot bear this name in a model, as a French sentence; null when it can. */
export function refuseNom(nom: string): string | null {
  if (nom === '') return 'Une balise n’a pas de nom : donnez-lui celui du modèle officiel.';
  if (nom === '*' || /^\d+$/.test(nom)) {
    return `Une balise ne peut pas s’appeler « ${shorten(nom, 40)} » : un nom fait de chiffres, ou d’une étoile, se confondrait avec un rang dans une liste.`;
  }
  if (nom.length > NOM_MAX) {
    return `Le nom de balise « ${shorten(nom, 40)} » dépasse ${NOM_MAX} caractères.`;
  }
  return null;
}

export const TROP_PROFOND = `Les blocs s’emboîtent sur plus de ${PROFONDEUR_MAX} niveaux : ce n’est pas un modèle de formulaire.`;
export const TROP_DE_BALISES = `Il y a plus de ${formatNombre(BALISES_MAX)} noms de balises différents : ce n’est pas un modèle de formulaire.`;
