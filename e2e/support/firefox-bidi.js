#!/usr/bin/env node
// @ts-check
/**
 * Stands between Playwright (channel « moz-firefox ») and Debian's Firefox ESR, which is untouched: answers the one
 * command that ESR lacks, and names the downloads of <a download>, which Playwright otherwise ignores.
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
    if (method === 'emulation.setMediaFeaturesOverride') {
      void setScheme(ask, params.features?.['prefers-color-scheme']).then(() =>
        client.send(JSON.stringify({ type: 'success', id, result: {} })),
      );
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
