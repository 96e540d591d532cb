import { projectDemande } from '#domain/demande.ts';
import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { numerosDeLigne } from '#domain/lignes.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { ContextePortail, DossierConnu } from '#domain/portail/contexte.ts';
import { PROFIL_PAR_DEFAUT } from '#domain/portail/etat.ts';
import { isBloc, readListe, type Bloc } from '#domain/projection/guards.ts';
import type { Registres } from '#domain/registres/registres.ts';
import { AUCUN_CHOIX, type Choix } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { SONS } from '#domain/sons/table.ts';
import type { Contexte } from '#controls/control.ts';
import { bloc, exemple } from './exemples.ts';
import { numeroAnsPublie, type Variante } from './exemples-publies.ts';

/** Pointer in the line → value put there (`undefined` removes the tag). */
export type Mutation = Readonly<Record<string, unknown>>;

/** A file to judge: the example of the form, with one mutation per line. */
export interface Cas {
  readonly formulaire?: FormulaireId;
  /** The published avance comes in two regimes. */
  readonly variante?: Variante | undefined;
  /** One per line, each starting from the line of the example; default: one line as published. */
  readonly lignes?: readonly Mutation[];
  readonly numeroAns?: string;
  readonly siret?: string;
  readonly choix?: Partial<Choix>;
  readonly maintenant?: HeureDeParis;
  /** Absolute pointer → source text, where JSON.stringify would not write it so (`1000.010`). */
  readonly ecritures?: Readonly<Record<string, string>>;
  readonly portail?: ContextePortail;
  readonly baseEligibles?: ReadonlySet<string>;
  readonly registres?: Registres;
  readonly modele?: Modele;
}

/** The contexte of a file whose lines are all sound. Line n has `numLigne` n unless it is mutated. */
export function unContexte(cas: Cas = {}): Contexte {
  const id = cas.formulaire ?? 'img-db-va2.solde';
  const depart = exemple(id, cas.variante);
  const lignes = (cas.lignes ?? [{}]).map((mutation, i) =>
    mutate(bloc(depart, 'lignesImport', 0), { '/numLigne': i + 1, ...mutation }),
  );
  const numeros = numerosDeLigne(lignes);
  const document = { lignesImport: lignes };
  return {
    maintenant:
      cas.maintenant ?? (id === 'mdv-lgc-va1.avance' ? '2022-06-10T10:00' : '2026-03-23T10:00'),
    choix: { ...AUCUN_CHOIX, ...cas.choix },
    formulaire: FORMULAIRES[id],
    modele: cas.modele ?? null,
    sons: SONS[FORMULAIRES[id].sons],
    numeroAns: cas.numeroAns ?? String(depart['numeroAns']),
    siret: cas.siret ?? String(depart['siret']),
    demandes: lignes.map((ligne, i) => projectDemande(id, ligne, i, numeros[i] ?? i + 1)),
    nombreLignes: lignes.length,
    numerosDeLigne: numeros,
    ecriture: (chemin) => cas.ecritures?.[chemin] ?? writeAt(document, chemin),
    ...(cas.portail === undefined ? {} : { portail: cas.portail }),
    ...(cas.baseEligibles === undefined ? {} : { baseEligibles: cas.baseEligibles }),
    ...(cas.registres === undefined ? {} : { registres: cas.registres }),
  };
}

/**
 * A portal on which the published soldes pass: the vendor of the Imagerie examples, enrolled for both SONS, with paid
 * avances and validated pilotes. Nobody else claims anything.
 */
export function unContextePortail(partiel: Partial<ContextePortail> = {}): ContextePortail {
  const enrolement = { mode: 'definitif', statut: 'valide' } as const;
  return {
    sequence: 1,
    siret: String(exemple('img-ris-va2.solde')['siret']),
    enrolements: [
      { numeroAns: numeroAnsPublie('img-ris-va2.solde'), sons: 'IMG-RIS-Va2', ...enrolement },
      { numeroAns: numeroAnsPublie('img-db-va2.solde'), sons: 'IMG-DB-Va2', ...enrolement },
    ],
    profil: PROFIL_PAR_DEFAUT,
    sons: new Map([
      ['IMG-RIS-Va2', { avancesPayees: 3, pvValides: 3, supportsValides: 0 }],
      ['IMG-DB-Va2', { avancesPayees: 3, pvValides: 0, supportsValides: 0 }],
    ]),
    dossiers: new Map([
      ['FINIMG013594', unDossierConnu({ sons: 'IMG-RIS-Va2', montantAvance: 1000_01 })],
      ['FINIMG013729', unDossierConnu()],
    ]),
    numerosASP: new Map(),
    reclamations: new Map(),
    ...partiel,
  };
}

/** A DRIMbox dossier that may receive its solde, unless said otherwise. */
export function unDossierConnu(partiel: Partial<DossierConnu> = {}): DossierConnu {
  return {
    sons: 'IMG-DB-Va2',
    obstacle: null,
    montantAvance: 1250_00,
    numeroEditeur: '00001',
    ...partiel,
  };
}

/** Makes an avance line LIBERAL, with these doctors. */
export function avanceLiberale(...rpps: readonly string[]): Mutation {
  return {
    '/beneficiaires/commandePour': 'LIBERAL',
    '/beneficiaires/liberal': rpps.map((numero) => ({
      nomMedecin: 'MARTIN',
      emailMedecin: 'martin@exemple.fr',
      telephoneMedecin: '0123456789',
      RPPS: numero,
    })),
    '/beneficiaires/structure': {
      nomResponsable: null,
      emailResponsable: null,
      telephoneResponsable: null,
      FINESSJuridique: null,
      FINESSGeo: [],
    },
  };
}

function mutate(ligne: Bloc, mutation: Mutation): Bloc {
  return Object.entries(mutation).reduce<Bloc>((resultat, [chemin, valeur]) => {
    const modifie = withValue(resultat, chemin.slice(1).split('/'), valeur);
    if (!isBloc(modifie)) throw new Error(`Bad mutation ${chemin}`);
    return modifie;
  }, ligne);
}

function withValue(cible: unknown, etapes: readonly string[], valeur: unknown): unknown {
  const [etape, ...reste] = etapes;
  if (etape === undefined) return valeur;
  if (Array.isArray(cible)) {
    const copie: unknown[] = [...readListe({ cible }, 'cible')];
    copie[Number(etape)] = withValue(copie[Number(etape)], reste, valeur);
    return copie;
  }
  const bloc: Record<string, unknown> = isBloc(cible) ? { ...cible } : {};
  bloc[etape] = withValue(bloc[etape], reste, valeur);
  if (bloc[etape] === undefined) delete bloc[etape];
  return bloc;
}

function writeAt(document: unknown, chemin: string): string | null {
  let valeur: unknown = document;
  for (const etape of chemin.split('/').slice(1)) {
    if (Array.isArray(valeur)) valeur = readListe({ valeur }, 'valeur')[Number(etape)];
    else valeur = isBloc(valeur) ? valeur[etape] : undefined;
  }
  return valeur === undefined ? null : JSON.stringify(valeur);
}
