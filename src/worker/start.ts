import url from './worker.ts?worker&url';

let wrapper: string | undefined;

/**
 * Starts the worker from a blob that does nothing but import it. A worker built from a blob inherits the policy of the page: one
 * loaded from its own URL does not, under a `<meta>`. What the blob imports has a URL: it comes in parts, and the engine may keep
 * its compiled code.
 */
export function startWorker(name: string): Worker {
  wrapper ??= URL.createObjectURL(
    new Blob([`import ${JSON.stringify(url)};`], { type: 'text/javascript' }),
  );
  return new Worker(wrapper, { type: 'module', name });
}
