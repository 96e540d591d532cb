import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Ways out of a page and of a worker, and ways for a text to become code, each tried against a listener on this machine.
 * Run from a timer or from a worker: what a driver evaluates by itself may escape the policy.
 */
export const ATTEMPTS = `async (listener) => {
  const results = {};
  // Firefox leaves some of them without an answer.
  const silence = () => new Promise((resolve, reject) =>
    setTimeout(() => reject({ name: 'silent' }), 3000));
  const note = async (name, attempt) => {
    try { await Promise.race([attempt(), silence()]); results[name] = 'done'; }
    catch (error) { results[name] = error.name; }
  };
  const settled = (target, start) => new Promise((resolve, reject) => {
    for (const name of ['load', 'open', 'loadeddata']) target.addEventListener(name, resolve);
    target.addEventListener('error', () => reject({ name: 'refused' }));
    start?.(target);
    setTimeout(() => reject({ name: 'refused' }), 1500);
  });
  const element = (tag, attributes) => settled(document.createElement(tag), (node) => {
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    document.head.append(node);
  });
  const socket = listener.replace('http', 'ws');
  await note('code of a text', () => new Function('return 1')());
  await note('eval', () => (0, eval)('1'));
  let fired = false;
  globalThis.fire = () => { fired = true; };
  try { setTimeout('fire()', 0); } catch {}
  const tries = [
    note('fetch', () => fetch(listener + 'fetch')),
    note('fetch of another mode', () => fetch(listener + 'no-cors', { mode: 'no-cors', method: 'POST', body: 'x' })),
    note('fetch that outlives', () => fetch(listener + 'keepalive', { keepalive: true, mode: 'no-cors' })),
    note('XMLHttpRequest', () => settled(new XMLHttpRequest(), (xhr) => { xhr.open('GET', listener + 'xhr'); xhr.send(); })),
    note('WebSocket', () => settled(new WebSocket(socket + 'ws'))),
    note('EventSource', () => settled(new EventSource(listener + 'es'))),
    note('module', () => import(listener + 'module.js')),
  ];
  if (globalThis.document) {
    navigator.sendBeacon?.(listener + 'beacon', 'x');
    tries.push(
      note('image', () => settled(new Image(), (image) => { image.src = listener + 'image'; })),
      note('media', () => settled(new Audio(), (audio) => { audio.src = listener + 'media'; audio.load(); })),
      note('font', () => new FontFace('x', 'url(' + listener + 'font)').load()),
      note('script', () => element('script', { src: listener + 'script' })),
      note('style', () => element('link', { rel: 'stylesheet', href: listener + 'style' })),
      note('prefetch', () => element('link', { rel: 'prefetch', href: listener + 'prefetch' })),
    );
    for (const [tag, name] of [['iframe', 'src'], ['object', 'data'], ['embed', 'src']]) {
      const node = document.createElement(tag);
      node.setAttribute(name, listener + tag);
      document.body.append(node);
    }
    const form = document.createElement('form');
    form.action = listener + 'form';
    form.method = 'post';
    document.body.append(form);
    // Firefox throws what the policy refuses.
    try { form.submit(); } catch {}
  } else tries.push(note('script', () => importScripts(listener + 'script')));
  await Promise.all(tries);
  await new Promise((resolve) => setTimeout(resolve, 500));
  results['string of a timer'] = fired ? 'done' : 'refused';
  return results;
}`;

/** In a worker made as ours is, from a blob, which takes over the policy of its page. */
export const IN_WORKER = `(listener) => new Promise((resolve, reject) => {
  const code = 'const attempt = ' + ${JSON.stringify(ATTEMPTS)} +
    '; onmessage = ({ data }) => attempt(data).then(postMessage);';
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => reject(new Error('The worker does not start.'));
  worker.postMessage(listener);
})`;

/** Writes down whatever arrives. `/libre` is a page without policy: what it sends proves that the listener hears. */
export async function listen() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/libre') {
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end('<!doctype html><title>Libre</title><p>Libre</p>');
      return;
    }
    heard.push(request.url ?? '');
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  });
  server.on('upgrade', ({ url }, socket) => {
    heard.push(url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { adresse: `http://127.0.0.1:${port}/`, heard, close };
}

/** What became of each attempt: « done », or what the engine says of it. */
export type Results = Readonly<Record<string, string>>;

export function listDone(results: Results): readonly string[] {
  return Object.keys(results).filter((name) => results[name] === 'done');
}
