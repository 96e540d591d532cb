// @ts-check
/**
 * The page side: starts a worker, gives it the file by reference, and hands its timings back to Node. Nothing is
 * cached (the server says « no-store »): the site's own worker is a blob and has no code cache either.
 *
 * @typedef {object} Order
 * @property {string} worker
 * @property {string} input id of the field that holds the file
 * @property {readonly string[]} jobs run in turn, in this order, in one worker
 * @property {number} rounds
 *
 * @typedef {{ ms: number[][], results: string[] }} Answer `ms[job][round]`
 */

/** @param {Order} order @returns {Promise<Answer>} */
async function run(order) {
  const input = document.getElementById(order.input);
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  if (!file) throw new Error(`No file in ${order.input}`);
  const worker = new Worker(`/${order.worker}.js`, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.addEventListener('message', ({ data }) => {
        if (data === 'ready') worker.postMessage({ ...order, file });
        else if ('error' in data) reject(new Error(data.error));
        else resolve(data);
      });
    });
  } finally {
    worker.terminate();
  }
}

Object.assign(globalThis, { runBench: run });
