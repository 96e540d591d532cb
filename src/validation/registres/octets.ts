/** Bytes asked for at a time. */
const MORCEAU = 2 * 2 ** 20;

/**
 * The bytes of a file in order; each part is overwritten by the next one. A buffer made for each part would leave hundreds of
 * megabytes to be collected: one goes to and fro, where the platform can.
 * @throws DOMException when the browser can no longer read the file
 */
export async function* readOctets(fichier: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { read, cancel } = openFlux(fichier);
  try {
    for (;;) {
      const { done, value } = await read();
      if (done) return;
      yield value;
    }
  } finally {
    await cancel();
  }
}

function openFlux(fichier: Blob) {
  const flux = fichier.stream();
  const byob = openByob(flux);
  if (byob === null) {
    const lecteur = flux.getReader();
    return { read: () => lecteur.read(), cancel: () => lecteur.cancel() };
  }
  let tampon = new ArrayBuffer(MORCEAU);
  return {
    read: async () => {
      const lu = await byob.read(new Uint8Array(tampon));
      if (!lu.done) tampon = lu.value.buffer;
      return lu;
    },
    cancel: () => byob.cancel(),
  };
}

/** Null where the stream of a file only gives buffers of its own (Safari before 26.4). */
function openByob(flux: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader | null {
  try {
    return flux.getReader({ mode: 'byob' });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
