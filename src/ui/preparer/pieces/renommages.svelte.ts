import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import type { PiecesReport } from '#domain/pieces-report.ts';
import { defaultProfilZip } from '#domain/pieces.ts';
import {
  extensionVoulue,
  listeDeNoms,
  listManquants,
  nomsEnDouble,
  nouveauNom,
  proposerRenommages,
  type Renommage,
} from '#domain/renommage.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { PIECE_MAX } from '#ui/pieces/vrac/limite.ts';
import type { Libre } from '#ui/pieces/vrac/libres.ts';
import { rassemblement } from './rassemblement.svelte.ts';
import { direDoute, SANS_JSON } from './textes.ts';

/** A file at hand, what is known of it, and what a person decided. */
export interface LigneDeRenommage extends Renommage {
  readonly libre: Libre;
  /** Null while something is not told. */
  readonly neuf: string | null;
  /** Why it cannot be taken; '' when it can. */
  readonly empechement: string;
  /** What must be looked at first; '' when its name says all. */
  readonly doute: string;
  readonly pris: boolean;
}

interface Fait {
  readonly zips: readonly File[];
  readonly preuve: PiecesReport;
  /** New name → its zip. */
  readonly dans: ReadonlyMap<string, string>;
  readonly absents: readonly string[];
}

type Octets = { readonly lus: number; readonly total: number };
type Correction = Partial<Pick<Renommage, 'numero' | 'typeFichier'>>;

const tache = createTache<'zips', Octets>();

/** By name of the file. */
let corrections = $state.raw<Readonly<Record<string, Correction>>>({});
let pris = $state.raw<readonly string[]>([]);
let fait = $state.raw<Fait | null>(null);
let echec = $state(false);

const lus = $derived(
  rassemblement.formulaire === null
    ? []
    : proposerRenommages(
        rassemblement.libres.map(({ nom }) => nom),
        rassemblement.formulaire,
      ),
);
const corriges = $derived(
  lus.map((lu) => {
    const corrige = corrections[lu.nom];
    return corrige ? { ...lu, ...corrige, plusieurs: false, par: null } : lu;
  }),
);
const lignes = $derived.by((): readonly LigneDeRenommage[] => {
  const { formulaire, libres } = rassemblement;
  if (formulaire === null) return [];
  const neufs = corriges.map((lu) => nouveauNom(formulaire, lu));
  const doubles = nomsEnDouble(neufs);
  return libres.flatMap((libre, rang) => {
    const lu = corriges[rang];
    const neuf = neufs[rang] ?? null;
    if (!lu) return [];
    const empechement = refuse(libre, neuf, doubles);
    const voulu = pris.includes(libre.nom) && empechement === '' && neuf !== null;
    return { ...lu, libre, neuf, empechement, doute: direDoute(lu), pris: voulu };
  });
});
/** What a zip does not hold, or would not, of the numbers that a piece tells: what is refused is as good as absent. */
const manquants = $derived.by(() => {
  const { formulaire } = rassemblement;
  if (formulaire === null) return [];
  const choisi = lignes.some((ligne) => ligne.pris);
  const compte = lignes
    .filter(({ nom }) => extensionVoulue(nom) !== null)
    .map((ligne) => {
      const la = choisi ? ligne.pris : ligne.empechement === '';
      return la ? ligne : { ...ligne, typeFichier: '' };
    });
  return listManquants(compte, formulaire);
});
const parNom = $derived(new Map(lignes.map((ligne) => [ligne.nom, ligne])));

function refuse({ fichier, nom }: Libre, neuf: string | null, doubles: ReadonlySet<string>) {
  if (extensionVoulue(nom) === null) return SANS_JSON.format;
  if (fichier.size === 0) return SANS_JSON.vide;
  if (fichier.size > PIECE_MAX) return SANS_JSON.lourd;
  return neuf !== null && doubles.has(neuf) ? SANS_JSON.double : '';
}

/** Files renamed without a JSON: what is proposed, what a person takes, and the zips. */
export const renommages = {
  get lignes() {
    return lignes;
  },
  get manquants() {
    return manquants;
  },
  /** That of a file, which stays the same object while what is known of it changes. */
  ligneOf: ({ nom }: Libre): LigneDeRenommage | undefined => parNom.get(nom),
  get fait() {
    return fait;
  },
  get echec() {
    return echec;
  },
  get enCours() {
    return tache.enCours !== null;
  },
  get progres() {
    return tache.progres;
  },
  correct(nom: string, correction: Correction): void {
    corrections = { ...corrections, [nom]: { ...corrections[nom], ...correction } };
    fait = null;
  },
  take(noms: readonly string[], voulu: boolean): void {
    const reste = pris.filter((nom) => !noms.includes(nom));
    pris = voulu ? [...reste, ...noms] : reste;
    fait = null;
  },
  forget(): void {
    tache.drop();
    [corrections, pris, fait, echec] = [{}, [], null, false];
  },
  async make(formulaire: FormulaireId): Promise<void> {
    [fait, echec] = [null, false];
    await tache.run('zips', (course) => make(formulaire, course));
  },
  cancel: () => tache.cancel(),
};

/** The zips, then their own inspection, alone: no JSON says what they should hold. */
async function make(formulaire: FormulaireId, course: Course<Octets>): Promise<void> {
  const client = await import('#worker/client.ts');
  const pieces = lignes.flatMap(({ libre, neuf, pris: voulu }) =>
    voulu && neuf !== null ? { fichier: libre.fichier, nom: libre.nom, pour: neuf } : [],
  );
  const { sons } = FORMULAIRES[formulaire];
  const profilZip = defaultProfilZip(sons);
  const noms = pieces.map(({ pour }) => pour);
  const { signal } = course;
  const onProgress = (progress: { readonly type: string } & Partial<Octets>) => {
    const { lus, total } = progress;
    if (lus !== undefined && total !== undefined) course.showProgres({ lus, total });
  };
  const json = new File([listeDeNoms(noms)], `${sons}.json`, { type: 'application/json' });
  const refaits = await client.repairZips(
    { zips: [], vrac: pieces, json, profilZip },
    { signal, onProgress },
  );
  if (!course.courante) return;
  if (!refaits.ok) {
    echec = refaits.failure.type !== 'annule';
    return;
  }
  const zips = refaits.zips.map(
    ({ nom, blob }) => new File([blob], nom, { type: 'application/zip' }),
  );
  const relus = await client.inspectZips({ zips, json: null, profilZip }, { signal, onProgress });
  if (!course.courante) return;
  if (!relus.ok) {
    echec = relus.failure.type !== 'annule';
    return;
  }
  const { report: preuve } = relus.inspection;
  const dans = new Map(
    preuve.zips.flatMap(({ nom, entrees }) => entrees.map((entree) => [entree.nom, nom] as const)),
  );
  fait = { zips, preuve, dans, absents: noms.filter((nom) => !dans.has(nom)) };
}
