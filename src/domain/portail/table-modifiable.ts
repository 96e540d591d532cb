/** A Map that copies its origin at the first change, so that a replay of many events copies it once. */
export class TableModifiable<K, V> {
  readonly #origine: ReadonlyMap<K, V>;
  #copie: Map<K, V> | null = null;

  constructor(origine: ReadonlyMap<K, V>) {
    this.#origine = origine;
  }

  get table(): ReadonlyMap<K, V> {
    return this.#copie ?? this.#origine;
  }

  set(cle: K, valeur: V): void {
    this.#writable().set(cle, valeur);
  }

  delete(cle: K): void {
    this.#writable().delete(cle);
  }

  deleteWhere(isGone: (valeur: V) => boolean): void {
    this.#copie = new Map([...this.table].filter(([, valeur]) => !isGone(valeur)));
  }

  /** Throws when the key is taken: an id is given once. */
  add(cle: K, valeur: V): void {
    if (this.table.has(cle)) throw new Error(`${String(cle)} exists already`);
    this.set(cle, valeur);
  }

  /** Throws when the key is unknown. */
  get(cle: K): V {
    const valeur = this.table.get(cle);
    if (valeur === undefined) throw new Error(`${String(cle)} is unknown`);
    return valeur;
  }

  #writable(): Map<K, V> {
    this.#copie ??= new Map(this.#origine);
    return this.#copie;
  }
}
