/** Of the whole origin, sibling projects included: browsers say no more. Bytes; null where the browser does not say. */
export interface Espace {
  readonly utilise: number | null;
  readonly quota: number | null;
  /** True when the browser promised not to drop the data by itself. */
  readonly persistant: boolean | null;
}

export async function measureEspace(): Promise<Espace> {
  const storage = readManager();
  const [estimation, persistant] = await Promise.all([
    ask(() => storage?.estimate?.()),
    ask(() => storage?.persisted?.()),
  ]);
  return {
    utilise: estimation?.usage ?? null,
    quota: estimation?.quota ?? null,
    persistant,
  };
}

/** Asks the browser to keep the data; some ask the person. Call it after a gesture that has value (a first import). */
export function requestPersistence(): Promise<boolean | null> {
  return ask(() => readManager()?.persist?.());
}

/** Absent outside a secure context, and in part in older browsers, whatever the types say. */
function readManager(): Partial<StorageManager> | undefined {
  return navigator.storage;
}

/** Refusals (forbidden storage, opaque origin) are answers like others: the browser does not say. */
async function ask<T>(question: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await question()) ?? null;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}
