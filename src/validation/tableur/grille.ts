import { lettersOf } from '#domain/classeur/classeur.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { sayFew } from '#domain/texte.ts';
import type { Cellule, FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { CELLULES_MAX, COLONNES_MAX, RANGEES_MAX } from './limites.ts';

/** A sheet that fills up in the order of its file, in bounded memory whatever ranks and repetitions it claims. */
export class Grille {
  readonly #rangees: Cellule[][] = [];
  #cellules = 0;
  #largeur = 0;
  #formules = 0;
  readonly #fusions: string[] = [];
  readonly #rangeesCachees: number[] = [];
  readonly #colonnesCachees: number[] = [];
  #coupe = false;

  /** True once there is no room: what comes after is left out. */
  get pleine(): boolean {
    return this.#coupe;
  }

  /** Puts a cell at its ranks, from 0. An empty one takes no room. */
  poser(rangee: number, colonne: number, cellule: Cellule): void {
    if (cellule === '') return;
    if (rangee >= RANGEES_MAX || colonne >= COLONNES_MAX) {
      this.#coupe = true;
      return;
    }
    while (this.#rangees.length <= rangee) this.#rangees.push([]);
    const cellules = this.#rangees[rangee] ?? [];
    this.#cellules += Math.max(0, colonne + 1 - cellules.length);
    if (this.#cellules > CELLULES_MAX) {
      this.#coupe = true;
      return;
    }
    while (cellules.length < colonne) cellules.push('');
    cellules[colonne] = cellule;
    if (typeof cellule !== 'string' && cellule.formule) this.#formules += 1;
    this.#largeur = Math.max(this.#largeur, colonne + 1);
  }

  /** `place` as the spreadsheet writes it, A1:A3. */
  fusionner(place: string): void {
    this.#fusions.push(place);
  }

  /** Ranks from 0; what is past the widest row hides nothing. */
  cacherColonnes(premiere: number, nombre: number): void {
    const fin = Math.min(premiere + nombre, COLONNES_MAX);
    for (let colonne = premiere; colonne < fin; colonne += 1) this.#colonnesCachees.push(colonne);
  }

  cacherRangees(premiere: number, nombre: number): void {
    const fin = Math.min(premiere + nombre, RANGEES_MAX);
    for (let rangee = premiere; rangee < fin; rangee += 1) this.#rangeesCachees.push(rangee + 1);
  }

  finir(nom: string, cachee: boolean, remarques: readonly string[] = []): FeuilleLue {
    const largeur = this.#largeur;
    const rangeesCachees = this.#rangeesCachees.filter((numero) => numero <= this.#rangees.length);
    const colonnesCachees = this.#colonnesCachees.filter((colonne) => colonne < largeur);
    const dites = [...remarques];
    if (this.#coupe)
      dites.push(
        `Cette feuille dépasse ce que le simulateur lit (${formatNombre(RANGEES_MAX)} lignes, ${formatNombre(CELLULES_MAX)} cellules) : la suite est laissée de côté. Partagez-la.`,
      );
    if (this.#formules > 0)
      dites.push(
        `${formatCompte(this.#formules, 'cellule vient d’une formule', 'cellules viennent de formules')} : leur dernier résultat est lu, rien n’est calculé ici.`,
      );
    if (this.#fusions.length > 0)
      dites.push(
        `Cellules fusionnées (${sayFew(this.#fusions, String)}) : la valeur est lue dans la première, les autres sont vides.`,
      );
    if (rangeesCachees.length > 0)
      dites.push(
        `Lignes masquées dans le tableur (${sayFew(rangeesCachees, String)}) : lues comme les autres.`,
      );
    if (colonnesCachees.length > 0)
      dites.push(
        `Colonnes masquées dans le tableur (${sayFew(colonnesCachees, lettersOf)}) : lues comme les autres.`,
      );
    return {
      nom,
      cachee,
      rangees: this.#rangees,
      largeur,
      rangeesCachees,
      colonnesCachees,
      remarques: dites,
    };
  }
}
