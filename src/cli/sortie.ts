import { once } from 'node:events';

/** Waits for who reads: a thousand reports would else pile up in memory. */
export async function write(texte: string): Promise<void> {
  if (!process.stdout.write(texte)) await once(process.stdout, 'drain');
}

/** To be called before anything is written. */
export function watchSortie(): void {
  if (process.stdout.listeners('error').includes(stopUnread)) return;
  process.stdout.on('error', stopUnread);
  // Advice that nobody can read changes neither what is found nor the code.
  process.stderr.on('error', () => {});
}

/**
 * Not all was said. When who reads has gone (`| head`), no code of ours holds: a shell says 141 of a broken pipe. Else, a full disk for
 * instance, what the call asks cannot be written.
 */
function stopUnread(error: Error): void {
  const code = 'code' in error ? String(error.code) : error.name;
  if (code === 'EPIPE') process.exit(141);
  process.stderr.write(`La sortie standard ne peut pas être écrite (${code}).\n`);
  process.exit(2);
}
