import { isBloc, type Bloc } from '../projection/guards.ts';

/** Values found at one place, by type. */
export interface ValeursParType {
  nul: boolean;
  readonly blocs: Bloc[];
  readonly listes: (readonly unknown[])[];
  readonly textes: Set<string>;
  nombres: boolean;
  booleens: boolean;
}

export function sortByType(valeurs: readonly unknown[]): ValeursParType {
  const tri: ValeursParType = {
    nul: false,
    blocs: [],
    listes: [],
    textes: new Set(),
    nombres: false,
    booleens: false,
  };
  for (const valeur of valeurs) {
    if (valeur === null) tri.nul = true;
    else if (typeof valeur === 'string') tri.textes.add(valeur);
    else if (typeof valeur === 'number') tri.nombres = true;
    else if (typeof valeur === 'boolean') tri.booleens = true;
    else if (Array.isArray(valeur)) tri.listes.push(valeur);
    else if (isBloc(valeur)) tri.blocs.push(valeur);
  }
  return tri;
}
