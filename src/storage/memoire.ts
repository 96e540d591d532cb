import { sequenceDuFichier } from '#domain/portail/fichiers.ts';
import { fail, succeed } from './failures.ts';
import { areConsecutive, parseJournal, type Contenu } from './journal.ts';
import type { Stockage } from './contrat.ts';

/** The same manners as the database, for a page that must leave no trace. */
export function createMemoire(): Stockage {
  let epoque = 0;
  /** Records that count; those after were put aside. */
  let tete = 0;
  let textes: string[] = [];
  let fichiers = new Map<string, Blob>();
  let siret: string | null = null;
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
        textes = textes.slice(0, tete);
        fichiers = keepUntil(fichiers, tete);
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
    async readFichier(id) {
      return succeed(fichiers.get(id) ?? null);
    },
    async readContenu() {
      return succeed({
        textes: textes.slice(0, tete),
        fichiers: Array.from(keepUntil(fichiers, tete), ([id, blob]) => ({ id, blob })),
      });
    },
    async replace(contenu: Contenu) {
      epoque += 1;
      textes = [...contenu.textes];
      tete = textes.length;
      fichiers = new Map(contenu.fichiers.map(({ id, blob }) => [id, blob]));
      siret = null;
      return succeed(null);
    },
    async readSiret() {
      return succeed(siret);
    },
    async writeSiret(nouveau) {
      siret = nouveau;
      return succeed(null);
    },
    close() {},
  };
}

function keepUntil(fichiers: ReadonlyMap<string, Blob>, tete: number): Map<string, Blob> {
  return new Map([...fichiers].filter(([id]) => sequenceDuFichier(id) <= tete));
}
