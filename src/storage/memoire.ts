import type { Enregistrement } from '#domain/portail/evenements.ts';
import { fail, succeed } from './failures.ts';
import { areConsecutive, parseEnregistrement, type Contenu } from './journal.ts';
import type { Stockage } from './stockage.ts';

/** The same manners as the database, for a page that must leave no trace. */
export function createMemoire(): Stockage {
  let epoque = 0;
  let textes: string[] = [];
  let fichiers = new Map<string, Blob>();
  let siret: string | null = null;
  return {
    ephemere: true,
    async read(apres) {
      const depuis = apres.epoque === epoque ? apres.sequence : 0;
      const enregistrements: Enregistrement[] = [];
      for (let sequence = depuis + 1; sequence <= textes.length; sequence++) {
        const enregistrement = parseEnregistrement(textes[sequence - 1] ?? '', sequence);
        if (!enregistrement) return fail({ type: 'corrompu', sequence });
        enregistrements.push(enregistrement);
      }
      return succeed({ epoque, enregistrements });
    },
    async append(attendue, enregistrements, nouveaux) {
      if (attendue !== epoque || !areConsecutive(enregistrements, textes.length + 1)) {
        return fail({ type: 'depasse' });
      }
      textes.push(...enregistrements.map((enregistrement) => JSON.stringify(enregistrement)));
      for (const [id, blob] of nouveaux) fichiers.set(id, blob);
      return succeed(null);
    },
    async readFichier(id) {
      return succeed(fichiers.get(id) ?? null);
    },
    async readContenu() {
      return succeed({
        textes: [...textes],
        fichiers: [...fichiers].map(([id, blob]) => ({ id, blob })),
      });
    },
    async replace(contenu: Contenu) {
      epoque += 1;
      textes = [...contenu.textes];
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
