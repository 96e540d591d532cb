/** A promise that the test settles when it likes. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (valeur: T) => void;
  readonly reject: (erreur: unknown) => void;
}

export function defer<T>(): Deferred<T> {
  let resolve: Deferred<T>['resolve'] = () => {};
  let reject: Deferred<T>['reject'] = () => {};
  const promise = new Promise<T>((tenir, rompre) => {
    [resolve, reject] = [tenir, rompre];
  });
  return { promise, resolve, reject };
}
