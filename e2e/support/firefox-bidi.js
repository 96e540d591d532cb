#!/usr/bin/env node
// @ts-check
/**
 * Stands between Playwright (channel « moz-firefox ») and Debian's Firefox ESR, which is untouched: answers the one
 * command that ESR lacks, names the downloads of <a download>, which Playwright otherwise ignores, types as a person
 * does, and tells of each step through the history. Not done by it: `setOffline`, which Playwright does not send (a
 * journey closes its own host), and what is evaluated in a worker (a journey makes one as ours is made).
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** A whole zip goes through it as one message. */
const MOST = 512 << 20;
/** Identifiers of our own commands, far above those of Playwright. */
const OURS = 1e9;

const firefox = spawn(
  process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
  ['--remote-allow-system-access', ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 'pipe'] },
);
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))
  process.on(signal, () => firefox.kill(signal));
firefox.on('exit', (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const real = /^WebDriver BiDi listening on (ws:\/\/\S+)$/.exec(line)?.[1];
  if (real) serve(real);
  else process.stderr.write(`${line}\n`);
});

/** @param {string} real */
function serve(real) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: MOST }, () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
  server.on('connection', (client, { url }) =>
    relay(client, new WebSocket(real + url, { maxPayload: MOST, perMessageDeflate: false })),
  );
}

/** @param {WebSocket} client @param {WebSocket} browser */
function relay(client, browser) {
  let last = OURS;
  /** @type {Map<number, (answer: any) => void>} */
  const answers = new Map();
  /** @type {string[]} */
  const held = [];

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  const ask = (method, params) =>
    new Promise((resolve) => {
      answers.set(++last, resolve);
      browser.send(JSON.stringify({ id: last, method, params }));
    });

  browser.on('open', () => held.splice(0).forEach((text) => browser.send(text)));
  browser.on('close', () => client.close());
  browser.on('error', () => client.close());
  client.on('close', () => browser.close());

  client.on('message', (data) => {
    const text = String(data);
    const { id, method, params } = JSON.parse(text);
    /** @param {object} result */
    const answer = (result) => client.send(JSON.stringify({ type: 'success', id, result }));
    const typed = method === 'script.callFunction' ? readTyped(params.arguments) : undefined;
    if (typed !== undefined)
      void type(ask, params.target.context, typed).then(() =>
        answer({ type: 'success', realm: '', result: { type: 'undefined' } }),
      );
    else if (method === 'browsingContext.traverseHistory')
      void traverse(ask, params).then((event) => {
        if (event) client.send(JSON.stringify(event));
        answer({});
      });
    else if (method === 'emulation.setMediaFeaturesOverride') {
      void setScheme(ask, params.features?.['prefers-color-scheme']).then(() => answer({}));
    } else if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else held.push(text);
  });

  browser.on('message', (data) => {
    const text = String(data);
    const message = JSON.parse(text);
    if (message.id > OURS) {
      answers.get(message.id)?.(message);
      answers.delete(message.id);
    } else if (/^browsingContext\.download(WillBegin|End)$/.test(message.method ?? '')) {
      message.params.navigation ??= message.params.url;
      client.send(JSON.stringify(message));
    } else client.send(text);
  });
}

/**
 * Of the whole browser: each worker of Playwright has its own.
 * @param {(method: string, params: object) => Promise<any>} ask @param {string | undefined} scheme
 */
async function setScheme(ask, scheme) {
  const tree = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const value = { dark: 0, light: 1 }[scheme ?? ''] ?? 2;
  await ask('script.evaluate', {
    expression: `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    target: { context: tree.result?.contexts[0]?.context },
    awaitPromise: false,
  });
}

/**
 * The text of Playwright's own way to type one, which writes the value and tells it by « input »: the field that is left
 * then tells no « change », as it does to a person.
 * @param {readonly { value?: unknown }[]} [given] @returns {string | undefined}
 */
function readTyped(given = []) {
  const call = given.findIndex(
    ({ value }) => typeof value === 'string' && value.includes('.__pw_bidiInsertText('),
  );
  const { value } = given[call + 2] ?? {};
  return call >= 0 && typeof value === 'string' ? value : undefined;
}

/**
 * Key by key.
 * @param {(method: string, params: object) => Promise<any>} ask @param {string} context @param {string} text
 */
function type(ask, context, text) {
  const actions = [...text].flatMap((value) =>
    ['keyDown', 'keyUp'].map((type) => ({ type, value: value === '\n' ? '\uE006' : value })),
  );
  return ask('input.performActions', { context, actions: [{ type: 'key', id: 'relay', actions }] });
}

/**
 * Firefox says nothing of going, in one document, to an address without fragment: Playwright would wait for it.
 * @param {(method: string, params: object) => Promise<any>} ask @param {{ context: string }} params
 */
async function traverse(ask, params) {
  const { context } = params;
  const read = async () => {
    const tree = await ask('browsingContext.getTree', { root: context, maxDepth: 0 });
    return String(tree.result?.contexts[0]?.url);
  };
  const before = await read();
  await ask('browsingContext.traverseHistory', params);
  const url = await read();
  if (url === before || url !== before.replace(/#.*/, '')) return undefined;
  const event = { context, url, timestamp: Date.now() };
  return { type: 'event', method: 'browsingContext.historyUpdated', params: event };
}
