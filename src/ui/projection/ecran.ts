import { isEspace, parseEcran, salleOf, titleOf } from '#ui/navigation/ecrans.ts';

/** The title of the screen at this fragment. */
export function nameScreen(adresse: string): string {
  const arrivee = parseEcran(adresse);
  if (isEspace(arrivee)) return `${titleOf('espace')} – ${titleOf(arrivee.nom)}`;
  return titleOf(salleOf(arrivee) ?? arrivee.nom);
}
