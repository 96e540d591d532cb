import type { FormulaireId } from '#domain/formulaires.ts';
import { setNul } from '#domain/modele/edit.ts';
import type { Modele, NoeudModele } from '#domain/modele/modele.ts';
import type { Remarque } from '#domain/modele/remarques.ts';
import { listNulsNonDits } from './lignes.ts';

/** A model on its way: derived from files, read from an exported one, or taken up again. */
export interface Depart extends Pick<Modele, 'titre' | 'origines' | 'racine'> {
  /** Null: not recognised. */
  readonly formulaire: FormulaireId | null;
  readonly remarques: readonly Remarque[];
  /** The kept model that is being changed; null: a new one. */
  readonly de: FormulaireId | null;
}

let depart = $state.raw<Depart | null>(null);
let formulaire = $state.raw<FormulaireId | null>(null);
let titre = $state('');
let racine = $state.raw<NoeudModele>({ type: 'libre', nul: 'admise' });
/** Places that the person has looked at, or changed. */
let vus = $state.raw<readonly string[]>([]);

/** The model being confirmed, in memory only. It outlives a change of route. */
export const brouillon = {
  /** Null: there is none. */
  get depart() {
    return depart;
  },
  get formulaire() {
    return formulaire;
  },
  get titre() {
    return titre;
  },
  get racine() {
    return racine;
  },
  get vus() {
    return vus;
  },
  begin(nouveau: Depart): void {
    depart = nouveau;
    ({ formulaire, titre, racine } = nouveau);
    vus = [];
  },
  chooseFormulaire(choisi: FormulaireId | null): void {
    formulaire = choisi;
  },
  rename(nouveau: string): void {
    titre = nouveau;
  },
  /** `chemin`: the place that the edit concerns. */
  edit(chemin: string, change: (racine: NoeudModele) => NoeudModele): void {
    racine = change(racine);
    vus = [...vus, chemin];
  },
  /** How many places accept null from now on. */
  acceptNuls(): number {
    const chemins = listNulsNonDits(racine);
    for (const chemin of chemins) racine = setNul(racine, chemin, 'admise');
    return chemins.length;
  },
  verify(chemin: string, vu: boolean): void {
    vus = vu ? [...vus, chemin] : vus.filter((each) => each !== chemin);
  },
  leave(): void {
    depart = null;
  },
};
