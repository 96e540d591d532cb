let puits: MessagePort | null = null;

/**
 * Gives back at once the memory of bytes that are read for good: transferred to a port without another end, they are freed where
 * Chromium's collector waits for some 64 MB of them. `ArrayBuffer.prototype.transfer(0)` frees nothing there, and hides them from the collector.
 */
export function rendre({ buffer }: Uint8Array<ArrayBuffer>): void {
  puits ??= openPuits();
  puits.postMessage(null, [buffer]);
}

function openPuits(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}
