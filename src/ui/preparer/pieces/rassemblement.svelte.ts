import type { FormulaireId } from '#domain/formulaires.ts';
import { pieces } from '#ui/pieces/pieces.svelte.ts';
import { addLibres, type Arrivant, type Libre } from '#ui/pieces/vrac/libres.ts';

let json = $state.raw<File | null>(null);
let zips = $state.raw<readonly File[]>([]);
let libres = $state.raw<readonly Libre[]>([]);
let formulaire = $state<FormulaireId | null>(null);

/** What was dropped here, which outlives a change of screen. With a JSON, the pieces are those of the whole page, as elsewhere. */
export const rassemblement = {
  get json() {
    return json;
  },
  get zips() {
    return zips;
  },
  get libres() {
    return libres;
  },
  /** Without a JSON: the form that a person chose. */
  get formulaire() {
    return formulaire;
  },
  get vide() {
    return json === null && zips.length === 0 && libres.length === 0;
  },
  chooseFormulaire(choisi: FormulaireId | null): void {
    formulaire = choisi;
  },
  /** Another screen may have taken the pieces since. */
  enter(): void {
    if (json !== null && pieces.json !== json) give(json);
  },
  take(nouveau: File | null, nouveaux: readonly File[], arrivants: readonly Arrivant[]) {
    const { libres: tous, ...dit } = addLibres(libres, arrivants, null);
    libres = tous;
    const noms = nouveaux.map(({ name }) => name);
    zips = [...zips.filter(({ name }) => !noms.includes(name)), ...nouveaux];
    if (nouveau) {
      json = nouveau;
      give(nouveau);
    } else if (json) {
      if (nouveaux.length > 0) pieces.add(nouveaux, false);
      if (arrivants.length > 0) pieces.addLibres(arrivants, null, true);
    }
    return dit;
  },
  clear(): void {
    if (json !== null && pieces.json === json) {
      pieces.begin({ json: null, profilZip: null, nomsDejaUtilises: [] });
    }
    [json, zips, libres, formulaire] = [null, [], [], null];
  },
};

/** All that is at hand goes with this JSON. */
function give(avec: File): void {
  pieces.begin({ json: avec, profilZip: null, nomsDejaUtilises: [] });
  if (zips.length > 0) pieces.add(zips, false);
  if (libres.length > 0) pieces.addLibres(libres.map(toArrivant), null, true);
  else if (zips.length === 0) pieces.prepare();
}

function toArrivant({ fichier, nom }: Libre): Arrivant {
  return { fichier, nom };
}
