import { nameBrouillon, type Brouillon } from '#domain/brouillon.ts';
import { readClock } from '#clock.ts';
import { openCanal, type Canal } from '#storage/canal.ts';
import { existsBase } from '#storage/exists.ts';
import type { EchecStockage, Resultat } from '#storage/failures.ts';

let liste = $state.raw<readonly Brouillon[]>([]);
let illisibles = $state.raw<readonly string[]>([]);
let echec = $state.raw<EchecStockage | null>(null);
let loading: Promise<void> | null = null;
let canal: Canal | null = null;
let lecture: Promise<void> = Promise.resolve();

/** What is written of a draft beside its text. */
type Nouveau = Omit<Brouillon, 'id' | 'gardeLe' | 'version'>;

/** The drafts of this browser, kept by who asks for it. */
export const brouillons = {
  /** The newest first. */
  get liste() {
    return liste;
  },
  /** Keys of those that this version of the page cannot read: nobody writes over them, nobody forgets them unasked. */
  get illisibles() {
    return illisibles;
  },
  /** Why the browser did not read or forget; null when it did. */
  get echec() {
    return echec;
  },
  find: (id: string): Brouillon | null => liste.find((brouillon) => brouillon.id === id) ?? null,
  /** Reads what is kept, once; the other tabs are followed from then on. */
  load: (): Promise<void> => (loading ??= start()),
  /** Another draft, under a name that no other one has. */
  async add(nouveau: Nouveau): Promise<Resultat<Brouillon>> {
    await this.load();
    const nom = nameBrouillon(nouveau.nom, nomsSauf(null));
    const brouillon = { ...nouveau, nom, id: createId(), gardeLe: readClock(), version: 0 };
    const { addBrouillon } = await loadStorage();
    const ecrit = await addBrouillon(brouillon);
    if (!ecrit.ok) return ecrit;
    await tellChange();
    return { ok: true, valeur: brouillon };
  },
  /** Another text or another name, if it is still as it was seen; `depasse` when it is not, and what is there is read. */
  async change(
    vu: Brouillon,
    { nom = vu.nom, texte }: { readonly nom?: string; readonly texte?: string },
  ): Promise<Resultat<Brouillon>> {
    const change = {
      nom: nameBrouillon(nom, nomsSauf(vu.id)),
      ...(texte === undefined ? {} : { texte, gardeLe: readClock() }),
    };
    const { changeBrouillon } = await loadStorage();
    const ecrit = await changeBrouillon(vu, change);
    if (ecrit.ok) await tellChange();
    else if (ecrit.echec.type === 'depasse') await read();
    return ecrit.ok ? { ok: true, valeur: { ...vu, ...change, version: ecrit.valeur } } : ecrit;
  },
  /** `cle`: of a draft, or one of `illisibles`. */
  async forget(cle: string): Promise<void> {
    const { deleteBrouillon } = await loadStorage();
    const oublie = await deleteBrouillon(cle);
    if (oublie.ok) await tellChange();
    else echec = oublie.echec;
  },
};

const loadStorage = () => import('#storage/brouillons.ts');

const nomsSauf = (id: string | null) =>
  liste.filter((brouillon) => brouillon.id !== id).map(({ nom }) => nom);

/** Not `randomUUID`, which a page served without https does not have. */
const createId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

async function start(): Promise<void> {
  canal = openCanal(() => void read(), 'brouillons');
  if (await existsBase(true)) await read();
}

async function tellChange(): Promise<void> {
  canal?.announce();
  await read();
}

/** One after the other: an older list never takes the place of a newer one. */
function read(): Promise<void> {
  lecture = lecture.then(readNow, readNow);
  return lecture;
}

async function readNow(): Promise<void> {
  const { readBrouillons } = await loadStorage();
  const lus = await readBrouillons();
  echec = lus.ok ? null : lus.echec;
  if (lus.ok) ({ brouillons: liste, illisibles } = lus.valeur);
}
