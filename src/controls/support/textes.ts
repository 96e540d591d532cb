import { isBloc } from '#domain/projection/guards.ts';

/** Values that the portal itself writes in the return file. */
const ECRITS_PAR_LE_PORTAIL: readonly string[] = ['codeTraitement', 'libelleTraitement'];

/** Every text of a value, with its pointer from there. */
export function visitTextes(
  valeur: unknown,
  chemin: string,
  visit: (chemin: string, texte: string) => void,
): void {
  if (typeof valeur === 'string') {
    visit(chemin, valeur);
    return;
  }
  if (Array.isArray(valeur)) {
    valeur.forEach((item: unknown, i) => {
      visitTextes(item, `${chemin}/${i}`, visit);
    });
    return;
  }
  if (!isBloc(valeur)) return;
  for (const nom of Object.keys(valeur)) {
    if (ECRITS_PAR_LE_PORTAIL.includes(nom)) continue;
    visitTextes(valeur[nom], `${chemin}/${nom}`, visit);
  }
}
