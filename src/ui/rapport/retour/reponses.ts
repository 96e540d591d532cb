import { recognizeLibelle, recognizeNotreLibelle } from '#controls/libelles-du-portail.ts';
import { groupBy } from '#domain/groupes.ts';
import type { Finding, Report } from '#domain/report.ts';
import { CODE_ACCEPTE, isCodeSimule, SEPARATEUR_DE_LIBELLES } from '#domain/retour/balises.ts';
import type { LigneRendue } from '#domain/retour/lire.ts';

/** What is written alike in some demandes of a file that came back. */
export interface Reponse {
  readonly code: string | null;
  readonly numeros: readonly number[];
  readonly acceptee: boolean;
  /** By this simulator, not by the portal. */
  readonly deNous: boolean;
  readonly libelles: readonly Libelle[];
}

export interface Libelle {
  readonly texte: string;
  /** The control of which these are the words. */
  readonly controle: { readonly id: string; readonly titre: string } | null;
  /** What it says of these demandes now; of the whole file, what it could not check. */
  readonly constats: readonly Finding[];
}

/** In the order of the first demande of each; those in which nothing is written are left out. */
export function listReponses(
  lignes: readonly LigneRendue[],
  { constats, lignes: demandes }: Pick<Report, 'constats' | 'lignes'>,
): readonly Reponse[] {
  const ecrites = lignes.filter(({ code, libelle }) => code !== null || libelle !== null);
  return [...groupBy(ecrites, ({ code, libelle }) => JSON.stringify([code, libelle])).values()].map(
    (memes) => {
      const [{ code = null, libelle = null } = {}] = memes;
      const deNous = isCodeSimule(code) || (libelle?.startsWith('SIMULATION') ?? false);
      const numeros = memes.map(({ rang }) => demandes[rang]?.numLigne ?? rang + 1);
      const acceptee = code === CODE_ACCEPTE;
      const textes = deNous ? (libelle?.split(SEPARATEUR_DE_LIBELLES) ?? []) : [libelle ?? ''];
      return {
        code,
        numeros,
        acceptee,
        deNous,
        libelles: textes.filter(Boolean).map((texte) => ({
          texte,
          ...recognize(texte, deNous, (constat) => concern(constat, numeros), constats),
        })),
      };
    },
  );
}

function concern({ numLigne }: Finding, numeros: readonly number[]): boolean {
  return numLigne === null || numeros.includes(numLigne);
}

function recognize(
  texte: string,
  deNous: boolean,
  concerne: (constat: Finding) => boolean,
  constats: readonly Finding[],
): Pick<Libelle, 'controle' | 'constats'> {
  const controle = (deNous ? recognizeNotreLibelle : recognizeLibelle)(texte);
  if (!controle) return { controle: null, constats: [] };
  const { id, titre } = controle;
  return {
    controle: { id, titre },
    constats: constats.filter((constat) => constat.controle === id && concerne(constat)),
  };
}
