import { sequenceDuFichier } from '#domain/portail/fichiers.ts';
import {
  describeBranche,
  listContenues,
  readRecords,
  rebase,
  type BrancheConservee,
  type Suite,
} from './branches.ts';
import { fail, succeed } from './failures.ts';
import { epoqueAfter, type Contenu } from './contenu.ts';
import { areConsecutive, parseJournal } from './journal.ts';
import type { Stockage } from './contrat.ts';
import type { Saisie } from './saisies.ts';

interface FichierEnMemoire {
  readonly id: string;
  readonly blob: Blob;
}

/** The same manners as the database, for a page that must leave no trace. */
export function createMemoire(): Stockage {
  let epoque = 0;
  /** Records that count; those after were put aside. */
  let tete = 0;
  let textes: string[] = [];
  let fichiers = new Map<string, Blob>();
  let branches: readonly BrancheConservee<FichierEnMemoire>[] = [];
  let siret: string | null = null;
  const saisies = new Map<string, Saisie>();
  return {
    ephemere: true,
    async read(apres) {
      const depuis = apres.epoque === epoque ? apres.sequence : 0;
      return parseJournal(textes.slice(depuis), { epoque, sequence: depuis }, tete);
    },
    async append(attendue, enregistrements, nouveaux) {
      if (attendue !== epoque || !areConsecutive(enregistrements, tete + 1)) {
        return fail({ type: 'depasse' });
      }
      if (tete < textes.length) {
        epoque += 1;
        setAside(tete);
      }
      textes.push(...enregistrements.map((enregistrement) => JSON.stringify(enregistrement)));
      for (const [id, blob] of nouveaux) fichiers.set(id, blob);
      tete = textes.length;
      return succeed(epoque);
    },
    async moveTete(attendue, sequence) {
      if (attendue !== epoque || sequence < 0 || sequence > textes.length) {
        return fail({ type: 'depasse' });
      }
      epoque += 1;
      tete = sequence;
      return succeed(null);
    },
    async readBranches() {
      return succeed(branches.map(describeBranche));
    },
    async takeBranche(attendue, id) {
      const branche = branches.find((each) => each.id === id);
      if (attendue !== epoque || !branche) return fail({ type: 'depasse' });
      if (readRecords(branche) === null) return fail({ type: 'branche-illisible' });
      branches = branches.filter((each) => each !== branche);
      epoque += 1;
      setAside(branche.depuis);
      textes.push(...branche.textes);
      for (const { id: fichier, blob } of branche.fichiers) fichiers.set(fichier, blob);
      tete = textes.length;
      return succeed(null);
    },
    async renameBranche(id, nom) {
      if (branches.every((each) => each.id !== id)) return fail({ type: 'depasse' });
      branches = branches.map((each) => (each.id === id ? { ...each, nom } : each));
      return succeed(null);
    },
    async deleteBranche(id) {
      branches = branches.filter((each) => each.id !== id);
      return succeed(null);
    },
    async readFichier(id) {
      return succeed(fichiers.get(id) ?? null);
    },
    async readContenu() {
      return succeed({
        textes: textes.slice(0, tete),
        fichiers: Array.from(keepUntil(fichiers, tete), ([id, blob]) => ({ id, blob })),
        branches: listContenues(branches, tete, suiteOf(tete), epoque),
      });
    },
    // The page forgets its portal before it opens another one.
    async readInstantane() {
      return succeed(null);
    },
    async writeInstantane() {
      return succeed(null);
    },
    async replace(contenu: Contenu) {
      epoque = epoqueAfter(epoque, contenu.branches);
      textes = [...contenu.textes];
      tete = textes.length;
      fichiers = new Map(contenu.fichiers.map(({ id, blob }) => [id, blob]));
      [siret, branches] = [null, contenu.branches];
      saisies.clear();
      return succeed(null);
    },
    async readSiret() {
      return succeed(siret);
    },
    async writeSiret(nouveau) {
      siret = nouveau;
      return succeed(null);
    },
    async readSaisie(nom) {
      return succeed(saisies.get(nom) ?? new Map());
    },
    async writeSaisie(nom, parties) {
      const toutes = new Map([...(saisies.get(nom) ?? []), ...parties]);
      saisies.set(nom, new Map([...toutes].filter(([, valeur]) => valeur !== null)));
      return succeed(null);
    },
    async forgetSaisie(nom) {
      saisies.delete(nom);
      return succeed(null);
    },
    close() {},
  };

  /** What follows a record. */
  function suiteOf(apres: number): Suite<FichierEnMemoire> {
    const suivants = [...fichiers].filter(([id]) => sequenceDuFichier(id) > apres);
    return {
      textes: textes.slice(apres),
      fichiers: suivants.map(([id, blob]) => ({ id, blob })),
    };
  }

  /** In the époque that starts with it: its number names the branch. */
  function setAside(apres: number): void {
    const suite = suiteOf(apres);
    if (suite.textes.length === 0) return;
    branches = [
      ...branches.map((branche) => rebase(branche, apres, suite)),
      { id: epoque, nom: null, depuis: apres, ...suite },
    ];
    textes = textes.slice(0, apres);
    fichiers = keepUntil(fichiers, apres);
  }
}

function keepUntil(fichiers: ReadonlyMap<string, Blob>, tete: number): Map<string, Blob> {
  return new Map([...fichiers].filter(([id]) => sequenceDuFichier(id) <= tete));
}
