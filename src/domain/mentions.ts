/** What a table says of a demande in a column that no field takes: a person may have named its documents after it. */
export interface Mention {
  /** As people name it: « Radiologue (F) ». */
  readonly colonne: string;
  readonly valeur: string;
}

/** By the names of the documents of their demande, as its JSON writes them. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;
