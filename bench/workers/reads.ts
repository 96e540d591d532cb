/** Counts what is asked of a file, by every way there is to read one; a stream counts for all of its Blob. */

let bytes = 0;
let reads = 0;

/** To be called once, before anything is read. */
export function watchReads(): void {
  for (const method of ['arrayBuffer', 'text', 'stream', 'bytes']) patch(Blob.prototype, method);
  const readers = ['readAsArrayBuffer', 'readAsText', 'readAsBinaryString', 'readAsDataURL'];
  for (const method of readers) {
    patch(FileReader.prototype, method);
    patch(FileReaderSync.prototype, method);
  }
}

/** What was counted since the last call. */
export function takeReads(): { readonly bytes: number; readonly reads: number } {
  const taken = { bytes, reads };
  bytes = 0;
  reads = 0;
  return taken;
}

/** The Blob is `this` or the first argument. */
function patch(prototype: object, method: string): void {
  const original: unknown = Reflect.get(prototype, method);
  if (typeof original !== 'function') return;
  Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]): unknown {
    const blob = this instanceof Blob ? this : args[0];
    reads += 1;
    if (blob instanceof Blob) bytes += blob.size;
    return Reflect.apply(original, this, args);
  });
}
