/** What a cell becomes in the JSON. */
export interface CelluleLue {
  readonly valeur: string | number | boolean | null;
  /** Why it is not written as it stands; absent when it is. */
  readonly raison?: string;
  /** Nothing sure can be read: the text is kept as it is. */
  readonly refusee?: true;
  /** One likely reading, that a person looks at. */
  readonly aVerifier?: true;
}
