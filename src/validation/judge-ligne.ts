import { projectDemande } from '#domain/demande.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { projectGenerique } from '#domain/projection/generique.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Demande } from '#domain/projection/vue.ts';
import { CATALOGUE_JSON } from '#controls/catalogue-json.ts';
import type { Contexte, Remede } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { runDemandeControls, selectDemandeControls } from '#controls/run.ts';
import { applyRemede, keepSafe, writingsWith, type Essais } from './essai.ts';
import { checkLigne } from './format/check-format.ts';
import type { Forme } from './format/forme.ts';
import type { Ecriture } from './format/refus.ts';
import { isBlocking } from './severite.ts';
import { mendLigne, type LigneMended } from './suite.ts';

/** What the format finds of one line, whatever the others are. */
export interface FormatDeLigne {
  readonly constats: readonly RawFinding[];
  /** What the next controls look at: the line, or what `suite` makes of it; null when it is not sound. */
  readonly demande: Demande | null;
  /** The line as its corrections would leave it, when it needs them. */
  readonly suite: LigneMended | null;
}

/** Judges the lines of one file, each apart from the others. `ecriture`: as the text has them, without any correction. */
export function createJugeDeLigne(
  contexte: Contexte,
  { id, forme, ecriture }: { id: FormulaireId; forme: Forme; ecriture: Ecriture },
  essais: Essais,
) {
  const values = selectDemandeControls(FORMAT_VALUES, id);
  const technique = selectDemandeControls(TECHNIQUE, id);
  const apres = selectDemandeControls(AFTER_FORMAT, id);

  /** The format of one line; its demande when nothing of it blocks. `dite` null: it is only tried, nobody reads what is said of it. */
  function check(
    ligne: unknown,
    rank: number,
    vues: Contexte,
    dite: Ecriture | null,
  ): Omit<FormatDeLigne, 'suite'> {
    const { formulaire, modele, numerosDeLigne: numeros } = vues;
    const numLigne = numeros[rank] ?? rank + 1;
    const shape = checkLigne(ligne, rank, numLigne, forme, dite);
    if (!isBloc(ligne) || shape.some(isBlocking)) return { constats: shape, demande: null };
    const demande = modele
      ? projectGenerique(ligne, rank, numLigne)
      : projectDemande(formulaire.id, ligne, rank, numLigne);
    const constats = [...shape, ...runDemandeControls(values, demande, vues)];
    return { constats, demande: constats.some(isBlocking) ? null : demande };
  }

  /** Offers what was tried on a line, and found to help. */
  function tryAll(
    raws: readonly RawFinding[],
    rank: number,
    sujet: unknown,
  ): readonly RawFinding[] {
    const base = pointerOf(rank);
    const essayer = (remede: Remede) => {
      const connu = essais.get(remede);
      if (connu) return connu;
      const corrige = applyRemede(sujet, remede, base);
      const vues = { ...contexte, ecriture: writingsWith(remede, contexte.ecriture) };
      const { constats, demande } = check(corrige, rank, vues, null);
      const suite = demande ? runDemandeControls(technique, demande, vues) : [];
      const essai = { sujet: corrige, constats: [...constats, ...suite], demande };
      essais.set(remede, essai);
      return essai;
    };
    return keepSafe(raws, { base, essayer });
  }

  return {
    tryAll,
    checkFormat(ligne: unknown, rank: number): FormatDeLigne {
      const { constats: bruts, demande } = check(ligne, rank, contexte, ecriture);
      const constats = tryAll(bruts, rank, ligne);
      if (demande) return { constats, demande, suite: null };
      const suite = mendLigne(ligne, constats, {
        base: pointerOf(rank),
        ecriture,
        essais,
        rejuge: (sujet, avec) => check(sujet, rank, { ...contexte, ecriture: avec }, null).demande,
      });
      return { constats, demande: suite?.demande ?? null, suite };
    },
    checkApres: (demande: Demande) => runDemandeControls(apres, demande, contexte),
  };
}

export function pointerOf(rank: number): string {
  return `/lignesImport/${rank}`;
}

/** Values that belong to the format but that no schema can say (a date that exists). */
const FORMAT_VALUES = CATALOGUE_JSON.filter(({ phase }) => phase === 'format');
const TECHNIQUE = CATALOGUE_JSON.filter(({ phase }) => phase === 'technique');
export const AFTER_FORMAT = CATALOGUE_JSON.filter(
  ({ phase }) => phase === 'technique' || phase === 'aide',
);
