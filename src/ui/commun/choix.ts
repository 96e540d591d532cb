/** One answer of a closed list; those of one `groupe` stand one after another. */
export interface ChoixOffert<V extends string> {
  readonly valeur: V;
  readonly nom: string;
  readonly inactif?: boolean;
  readonly groupe?: string;
}

export function listChoix<V extends string>(
  valeurs: readonly V[],
  nom: (valeur: V) => string,
): readonly ChoixOffert<V>[] {
  return valeurs.map((valeur) => ({ valeur, nom: nom(valeur) }));
}
