import type { Citation } from '../sources.ts';

/** Tags of the avance whose value goes into another tag of the solde; the others keep their name. */
interface Reprise {
  readonly avance: string;
  readonly solde: string;
  readonly sources: readonly Citation[];
  /** What no source says. */
  readonly presume: string;
}

/** By the last name of their place; a test holds them against the schemas. */
export const REPRISES = {
  scenario: {
    avance: 'scenarioInstallation',
    solde: 'scenariosEffectivementInstalles',
    sources: [
      {
        source: 'faq-industriels',
        endroit: 'changement de scénario après l’avance : la VA et le solde portent celui installé',
      },
    ],
    presume:
      'Les balises de même nom sont reprises du scénario commandé : corrigez celles qui ont changé à l’installation.',
  },
  medecins: {
    avance: 'liberal',
    solde: 'medecinsLiberaux',
    sources: [],
    presume: 'Les médecins libéraux portent deux noms de balise selon la vague.',
  },
  etablissements: {
    avance: 'structure',
    solde: 'Etablissements',
    sources: [],
    presume: 'La structure de l’avance devient un établissement du solde.',
  },
  finess: {
    avance: 'FINESSGeo',
    solde: 'FINESSGeos',
    sources: [],
    presume: 'Les FINESS géographiques portent deux noms de balise selon la vague.',
  },
} as const satisfies Readonly<Record<string, Reprise>>;
