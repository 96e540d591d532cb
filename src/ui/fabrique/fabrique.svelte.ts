import { readClock } from '#clock.ts';
import { readGraine, spellGraine } from '#domain/fabrique/graine.ts';
import { readRecette, uneRecette, type Recette, type RegimeTva } from '#domain/fabrique/recette.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { drawGraine } from './fichiers.ts';

/** What is typed on the screen, as it is typed. It outlives a change of screen. */
interface Saisie {
  readonly nombre: string;
  readonly graine: string;
  /** `AAAA-MM-JJ`. */
  readonly jour: string;
  readonly regime: RegimeTva;
  readonly numeroAns: string;
  readonly siret: string;
}

type Champ = keyof Saisie;

let saisie = $state.raw<Saisie | null>(null);

function start(): Saisie {
  const date = readClock();
  const { numeroAns, siret } = uneRecette({ formulaire: 'autre.avance', date });
  const [jour = ''] = date.split('T');
  return { nombre: '3', graine: drawGraine(), jour, regime: 'TTC', numeroAns, siret };
}

export const fabrique = {
  get saisie(): Saisie {
    return saisie ?? start();
  },
  open(): void {
    saisie ??= start();
  },
  fill(partie: Partial<Saisie>): void {
    saisie = { ...this.saisie, ...partie };
  },
  /** A recipe that came by a link; its form and its faults have homes of their own. */
  load({ nombre, graine, date, regime, numeroAns, siret }: Recette): void {
    saisie = {
      nombre: String(nombre),
      graine: spellGraine(graine),
      jour: date.slice(0, 10),
      regime,
      numeroAns,
      siret,
    };
  },
  drawGraine(): void {
    this.fill({ graine: drawGraine() });
  },
  /** Null while a field is at fault. */
  recetteOf(formulaire: FormulaireId): Recette | null {
    return readRecette(toRecette(this.saisie, formulaire));
  },
  /** The fields at fault. */
  get fautives(): readonly Champ[] {
    return CHAMPS.filter(
      (champ) => readRecette(toRecette(keepOnly(champ), 'autre.avance')) === null,
    );
  },
};

const CHAMPS: readonly Champ[] = ['nombre', 'graine', 'jour', 'numeroAns', 'siret'];

/** This field as it is typed, the others sound. */
function keepOnly(champ: Champ): Saisie {
  return { ...start(), [champ]: fabrique.saisie[champ] };
}

function toRecette({ nombre, graine, jour, ...reste }: Saisie, formulaire: FormulaireId): object {
  return {
    ...reste,
    formulaire,
    nombre: /^\d+$/.test(nombre) ? Number(nombre) : null,
    graine: readGraine(graine),
    date: `${jour}T12:00`,
    fautes: [],
  };
}
