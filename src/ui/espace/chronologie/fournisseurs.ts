import type { Enregistrement, Evenement } from '#domain/portail/evenements.ts';

/** Whose each record is: the SIRETs of those to whom something of it happened; none for the clock, the profil or a repère. */
export interface Appartenance {
  /** By record, in their order. */
  readonly sirets: readonly ReadonlySet<string>[];
  /** SIRET → name of all that the journal has known, even for a time. */
  readonly noms: ReadonlyMap<string, string>;
}

/** `enregistrements`: the whole journal, from its beginning, in order. */
export function readAppartenance(enregistrements: readonly Enregistrement[]): Appartenance {
  const noms = new Map<string, string>();
  /** Of a thing that was named before, by what names it. */
  const aQui = new Map<string, string>();
  const sirets = enregistrements.map(({ evenements }) => {
    const trouves = new Set<string>();
    for (const evenement of evenements) {
      if (evenement.type === 'fournisseurInstalle') {
        const { siret, denominationSociale } = evenement.fournisseur;
        noms.set(siret, denominationSociale);
      }
      const nommes = nameThings(evenement);
      for (const [cle, siret] of nommes) if (cle !== null) aQui.set(cle, siret);
      const siret = nommes[0]?.[1] ?? aQui.get(findThing(evenement) ?? '');
      if (siret !== undefined) trouves.add(siret);
    }
    return trouves;
  });
  return { sirets, noms };
}

/** What an event brings, each with its SIRET; a null name: nothing speaks of it again. */
function nameThings(evenement: Evenement): readonly (readonly [string | null, string])[] {
  switch (evenement.type) {
    case 'fournisseurInstalle':
      return [[null, evenement.fournisseur.siret]];
    case 'fournisseurRetire':
      return [[null, evenement.siret]];
    case 'enrolementDepose':
      return [[`enrolement ${evenement.enrolement.id}`, evenement.enrolement.siret]];
    case 'modeleDepose':
      return [[`modele ${evenement.modele.id}`, evenement.modele.siret]];
    case 'piloteDepose':
      return [[`pilote ${evenement.pilote.id}`, evenement.pilote.siret]];
    case 'jsonImporte':
      return [
        [`import ${evenement.import.id}`, evenement.import.siret],
        ...evenement.demandes.map(({ numeroASP, siret }) => [numeroASP, siret] as const),
      ];
    case 'avancePosee':
      return [[evenement.dossier.numeroASP, evenement.dossier.siret]];
    default:
      return [];
  }
}

/** The thing that an event changes; null: none, or one that it brings. */
function findThing(evenement: Evenement): string | null {
  switch (evenement.type) {
    case 'certificatDepose':
    case 'enrolementDecide':
      return `enrolement ${evenement.enrolement}`;
    case 'modeleDecide':
      return `modele ${evenement.modele}`;
    case 'piloteDecide':
      return `pilote ${evenement.pilote}`;
    case 'zipRecu':
    case 'importTermine':
    case 'importSupprime':
      return `import ${evenement.import}`;
    default:
      return 'numeroASP' in evenement ? evenement.numeroASP : null;
  }
}
