/**
 * Keeps the site at hand without a network, each version whole and apart: a window that stays on its own finds its parts
 * for as long as it is open, whatever another window has accepted. Fetches nothing but the files of this site.
 */
interface Fichier {
  readonly url: string;
  /** Null: the name already tells one content from another. */
  readonly revision: string | null;
}

export {};

declare const self: ServiceWorkerGlobalScope;
/** Written by the build, from the files that it made. */
declare const __SITE__: { readonly version: string; readonly fichiers: readonly Fichier[] };

const PREFIXE = 'simulateur-segur-';
const { version, fichiers } = __SITE__;
const NOM = PREFIXE + version;

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { data }: { data: unknown } = event;
  // The word of the windows that were open before this script was ours: it does not change.
  if (isMessage(data, 'SKIP_WAITING')) event.waitUntil(self.skipWaiting());
  if (isMessage(data, 'OUVERTE')) event.waitUntil(forgetOthers());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope))
    event.respondWith(answer(request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(NOM);
  await Promise.all(
    fichiers.map(async ({ url, revision }) => {
      const connu = revision === null ? await caches.match(url) : undefined;
      await cache.put(url, connu ?? (await download(url, revision)));
    }),
  );
}

/** Past what the browser and the host may still hold of an older version. */
async function download(url: string, revision: string | null): Promise<Response> {
  const adresse = revision === null ? url : `${url}?${revision}`;
  const reponse = await fetch(adresse, { cache: revision === null ? 'default' : 'reload' });
  if (!reponse.ok) throw new Error(`${url}: ${reponse.status}`);
  return reponse;
}

async function answer(request: Request): Promise<Response> {
  const mienne = await caches.open(NOM);
  const trouve =
    (await mienne.match(request, { ignoreSearch: true })) ??
    (request.mode === 'navigate'
      ? await mienne.match('index.html')
      : await caches.match(request, { ignoreSearch: true }));
  return trouve ?? fetch(request);
}

/** The versions that no window shows any more, once one alone is open; one that is on its way stays. */
async function forgetOthers(): Promise<void> {
  const { scope, installing, waiting } = self.registration;
  if (installing || waiting) return;
  const fenetres = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (fenetres.filter(({ url }) => url.startsWith(scope)).length > 1) return;
  const noms = await caches.keys();
  const autres = noms.filter((nom) => nom.startsWith(PREFIXE) && nom !== NOM);
  await Promise.all(autres.map((nom) => caches.delete(nom)));
}

function isMessage(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
