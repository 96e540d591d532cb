/** Why the storage could not do its work; nothing was changed. A closed union: the words are the UI's. */
export type EchecStockage =
  /** No IndexedDB here: private browsing, storage forbidden, a browser too old. */
  | { readonly type: 'indisponible' }
  /** No room left. */
  | { readonly type: 'plein' }
  /** Another tab keeps an old version of the database open. */
  | { readonly type: 'bloque' }
  /** Another tab runs a newer version of the page: this one must be reloaded. */
  | { readonly type: 'perime' }
  /** The database was deleted, or the browser closed it, while it was in use. */
  | { readonly type: 'perdu' }
  /** A file to keep can no longer be read where it was chosen. */
  | { readonly type: 'fichier-illisible' }
  /** The record of this number cannot be read, or is missing. */
  | { readonly type: 'corrompu'; readonly sequence: number }
  /** A branch cannot be read: it stays where it is, and the present as it is. */
  | { readonly type: 'branche-illisible' }
  /** More than a backup may hold. */
  | { readonly type: 'trop-grand' }
  /** Another tab wrote first: read what it wrote. */
  | { readonly type: 'depasse' }
  /** The portal shows a moment of the past, in which nothing is written. */
  | { readonly type: 'passe' };

/** What the storage answers. It rejects only for bugs of ours. */
export type Resultat<T> =
  { readonly ok: true; readonly valeur: T } | { readonly ok: false; readonly echec: EchecStockage };

export function succeed<T>(valeur: T): Resultat<T> {
  return { ok: true, valeur };
}

export function fail(echec: EchecStockage): { readonly ok: false; readonly echec: EchecStockage } {
  return { ok: false, echec };
}

/** What the browser threw in the middle of a transaction. Throws again what it does not know: a bug of ours. */
export function toEchec(error: unknown): EchecStockage {
  const type = error instanceof DOMException ? EN_COURS.get(error.name) : undefined;
  if (!type) throw error;
  return { type };
}

/** What the browser threw at the opening, where any trouble that is not listed means: not here. */
export function toEchecOuverture(error: unknown): EchecStockage {
  if (!(error instanceof DOMException)) throw error;
  return { type: A_L_OUVERTURE.get(error.name) ?? 'indisponible' };
}

type EchecSimple = Exclude<EchecStockage['type'], 'corrompu'>;

const EN_COURS: ReadonlyMap<string, EchecSimple> = new Map([
  ['QuotaExceededError', 'plein'],
  ['InvalidStateError', 'perdu'],
  // Aborted by the browser, not by us: the disk failed, or the connection was cut.
  ['AbortError', 'perdu'],
  ['UnknownError', 'perdu'],
  ['NotReadableError', 'fichier-illisible'],
  // Chrome, at commit: « Failed to write blobs ».
  ['DataError', 'fichier-illisible'],
]);

const A_L_OUVERTURE: ReadonlyMap<string, EchecSimple> = new Map([
  ['QuotaExceededError', 'plein'],
  ['VersionError', 'perime'],
]);
