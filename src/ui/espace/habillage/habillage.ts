import type { ProfilZip } from '#domain/vocabulaire.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { CouloirId, SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import type { NomSimple } from '#ui/navigation/ecrans.ts';
import { listSons } from '#ui/portail/calendrier/jalons.ts';
import type { ColonneDemandes } from '../demandes/colonnes.ts';
import type { ChampImport } from '../import/import.ts';

/**
 * How a source shows the screens of the portal: its words, their order, its columns. The portal changed between them; what
 * differs stands in the tables of this folder and nowhere else.
 */
export interface Habillage {
  /** The source that shows it (French, after « d’après »). */
  readonly source: string;
  readonly menu: readonly GroupeMenu[];
  readonly accueil: {
    /** Null: no source prints the title of the home. */
    readonly titre: string | null;
    /** What is written under a button, where something is. */
    readonly boutons: readonly (readonly [NomSimple, string, string?])[];
  };
  readonly import: HabillageImport;
  readonly demandes: readonly ColonneDemandes[];
}

/** The links under one heading. */
export interface GroupeMenu {
  /** Null: its single link stands for itself. */
  readonly titre: string | null;
  /** What the source does not show. */
  readonly notre?: true;
  /** A screen, in the words of the menu when they are not its title. */
  readonly liens: readonly (NomSimple | readonly [NomSimple, string])[];
}

export interface HabillageImport {
  readonly etapes: Readonly<
    Record<'fichierJson' | 'simulation' | 'importation' | 'pieces' | 'recapitulatif', string>
  >;
  /** In the order in which they are filled. */
  readonly champs: readonly ChampImport[];
  /** The fields with an asterisk; all of them: what it means is said above. */
  readonly asterisques: readonly ChampImport[];
  /** What the guide adds about the simulation, beside the screen. */
  readonly nb: string;
  readonly recapitulatif: 'toujours' | 'apres-simulation';
  /** The size of a zip that the screen of the pieces prints. */
  readonly zip: ProfilZip;
  /** Where the answer to a simulation is said: on the screen, or in a window that one closes. */
  readonly reponse: 'ecran' | 'fenetre';
}

/** Older first. */
export const HABILLAGE_IDS = ['2022', '2023', '2024', '2026'] as const;

export type HabillageId = (typeof HABILLAGE_IDS)[number];

/** Those that a source shows apart; every other follows its vague. */
const DES_COULOIRS: Readonly<Partial<Record<CouloirId, HabillageId>>> = {
  sas: '2023',
  'medico-social': '2024',
};

export function habillageOf(sons: SonsId): HabillageId {
  const { couloir, vague } = SONS[sons];
  return DES_COULOIRS[couloir] ?? (vague === 1 ? '2022' : '2026');
}

/** Presumed: who has software of several periods sees the screens of the last one; so does who has none yet. */
export function findHabillage(etat: EtatPortail, siret: string): HabillageId {
  const siens = new Set(listSons(etat, siret).map(habillageOf));
  return HABILLAGE_IDS.findLast((id) => siens.has(id)) ?? '2026';
}
