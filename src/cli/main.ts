import { parseArguments } from './arguments.ts';
import { Misuse } from './options.ts';
import { CODE_PANNE, sayPanne, type Code } from './panne.ts';
import { PREPARER, USAGE_PREPARER } from './preparer-arguments.ts';
import { watchSortie, write } from './sortie.ts';
import { SAY_VERSION, USAGE } from './usage.ts';

/**
 * Runs the command. Gives the exit code: 0 all valid, 1 not all, 2 misuse, 3 unreadable, 70 a fault of ours. Results on stdout, advice
 * on stderr.
 */
export async function main(args: readonly string[]): Promise<Code> {
  watchSortie();
  const preparer = args[0] === PREPARER;
  const asked = sayAsked(args, preparer ? USAGE_PREPARER : USAGE);
  if (asked !== null) {
    await write(`${asked}\n`);
    return 0;
  }
  try {
    if (preparer) {
      const { preparerTableaux } = await import('./preparer.ts');
      return await preparerTableaux(args.slice(1));
    }
    const parsed = parseArguments(args);
    if (!parsed.inspecter) return await (await import('./juger.ts')).simulateAll(parsed);
    return await (await import('./inspect.ts')).inspectAll(parsed.fichiers);
  } catch (error) {
    if (error instanceof Misuse) {
      process.stderr.write(`${error.message}\n${sayAide(args, preparer)}\n`);
      return 2;
    }
    process.stderr.write(`${sayPanne(error, null)}\n`);
    return CODE_PANNE;
  }
}

function sayAsked(args: readonly string[], usage: string): string | null {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  if (options.some((arg) => arg === '--help' || arg === '-h')) return usage;
  return options.some((arg) => arg === '--version' || arg === '-v') ? SAY_VERSION : null;
}

/** A call that says nothing wants the usage; under any other, it would hide what is wrong. */
function sayAide(args: readonly string[], preparer: boolean): string {
  if (args.length > (preparer ? 1 : 0)) {
    return `Aide : simulateur-segur ${preparer ? `${PREPARER} ` : ''}--help`;
  }
  return preparer ? USAGE_PREPARER : USAGE;
}
