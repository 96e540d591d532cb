import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import type { Modele } from '#domain/modele/modele.ts';
import { openCanal, type Canal } from '#storage/canal.ts';
import { existsBase } from '#storage/exists.ts';
import type { EchecStockage } from '#storage/failures.ts';

let conserves = $state.raw<readonly Modele[]>([]);
/** What this browser did not keep: it lives as long as the page. */
let volatils = $state.raw<readonly Modele[]>([]);
let illisibles = $state.raw<readonly string[]>([]);
let echec = $state.raw<EchecStockage | null>(null);
let loading: Promise<void> | null = null;
let canal: Canal | null = null;

/** The modèles de référence, one per form at most. Import it from lazy chunks only. */
export const modeles = {
  /** In the order of the forms. */
  get liste(): readonly Modele[] {
    return FORMULAIRE_IDS.flatMap((id) => this.find(id) ?? []);
  },
  /** What this browser keeps and this version of the page cannot read: nobody uses it, nobody deletes it unasked. */
  get illisibles() {
    return illisibles;
  },
  /** Why the browser did not read, keep or delete; null when it did. */
  get echec() {
    return echec;
  },
  /** Kept for this page only. */
  isVolatil: (id: FormulaireId): boolean => volatils.some(isOf(id)),
  find: (id: FormulaireId): Modele | null =>
    volatils.find(isOf(id)) ?? conserves.find(isOf(id)) ?? null,
  /** Reads what is kept, once; the other tabs are followed from then on. */
  load: (): Promise<void> => (loading ??= start()),
  /** Takes the place of the model of its form. `ephemere`: leave no trace in the browser. */
  async put(modele: Modele, ephemere: boolean): Promise<void> {
    await this.load();
    const ecrit = ephemere ? null : await (await loadStorage()).writeModele(modele);
    echec = ecrit && !ecrit.ok ? ecrit.echec : null;
    if (!ecrit?.ok) {
      volatils = [...without(volatils, modele.formulaire), modele];
      return;
    }
    volatils = without(volatils, modele.formulaire);
    conserves = [...without(conserves, modele.formulaire), modele];
    illisibles = illisibles.filter((cle) => cle !== modele.formulaire);
    canal?.announce();
  },
  /** `cle`: a form, or one of `illisibles`. A model of this page only gives way to the one that the browser keeps. */
  async remove(cle: string): Promise<void> {
    echec = null;
    if (volatils.some(isOf(cle))) {
      volatils = without(volatils, cle);
      return;
    }
    const efface = await (await loadStorage()).deleteModele(cle);
    if (!efface.ok) {
      echec = efface.echec;
      return;
    }
    conserves = without(conserves, cle);
    illisibles = illisibles.filter((each) => each !== cle);
    canal?.announce();
  },
};

/** For a simulation: the models of this moment. */
export async function loadModeles(): Promise<readonly Modele[]> {
  await modeles.load();
  return modeles.liste;
}

async function start(): Promise<void> {
  canal = openCanal(() => void read(), 'modeles');
  if (await existsBase(true)) await read();
}

async function read(): Promise<void> {
  const lus = await (await loadStorage()).readModeles();
  echec = lus.ok ? null : lus.echec;
  if (lus.ok) ({ modeles: conserves, illisibles } = lus.valeur);
}

/** Its guards are heavy: a person who keeps no model never loads them. */
function loadStorage() {
  return import('#storage/modeles.ts');
}

function isOf(cle: string): (modele: Modele) => boolean {
  return ({ formulaire }) => formulaire === cle;
}

function without(modeles: readonly Modele[], cle: string): readonly Modele[] {
  return modeles.filter(({ formulaire }) => formulaire !== cle);
}
