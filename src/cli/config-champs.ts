import { isAbsolute, join } from 'node:path';
import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { TAUX_TVA, TYPES_DEMANDE } from '#domain/mots/demandes.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { SEUILS, type Seuil } from '#domain/rendus/seuil.ts';
import type { TauxTva, TypeDemande } from '#domain/vocabulaire.ts';

/** What a repository says once for all its calls; what the command line says wins. Paths are from the working directory. */
export interface Config {
  /** Its own path; null when there is none. */
  readonly chemin: string | null;
  readonly formulaire: FormulaireId | null;
  readonly type: TypeDemande | null;
  readonly numeroAns: string | null;
  readonly tva: TauxTva | null;
  readonly seuil: Seuil | null;
  readonly modeles: readonly string[];
  readonly registres: readonly string[];
  readonly portail: Portail | null;
}

/** A backup of the fictive portal; `siret` says which fournisseur deposits, when it has several. */
export interface Portail {
  readonly sauvegarde: string;
  readonly siret: string | null;
}

export type Champs = Partial<Omit<Config, 'chemin'>>;
/** A place and what is wrong there, in French. */
export type Reproche = readonly [pointeur: string, motif: string, surCle?: boolean];

/** Reads what is right, and fills `reproches` with the rest. `dossier`: from where its paths are told. */
export function readChamps(valeur: unknown, dossier: string, reproches: Reproche[]): Champs {
  if (!isBloc(valeur)) {
    reproches.push(['', 'un objet JSON est attendu, entre { et }.']);
    return {};
  }
  const connus = [
    '$schema',
    'formulaire',
    'type',
    'numeroAns',
    'tva',
    'seuil',
    'modeles',
    'registres',
    'portail',
  ];
  refuseOthers(valeur, '', connus);
  return {
    formulaire: oneOf('formulaire', FORMULAIRE_IDS),
    type: oneOf('type', TYPES_DEMANDE),
    numeroAns: text(valeur, '', 'numeroAns'),
    tva: oneOf('tva', TAUX_TVA),
    seuil: oneOf('seuil', SEUILS),
    modeles: paths('modeles'),
    registres: paths('registres'),
    portail: readPortail(valeur['portail']),
  };

  function refuseOthers(
    bloc: Readonly<Record<string, unknown>>,
    debut: string,
    noms: readonly string[],
  ) {
    for (const nom of Object.keys(bloc)) {
      if (noms.includes(nom)) continue;
      const pointeur = `${debut}/${nom.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      reproches.push([pointeur, `« ${nom} » est inconnu ; sont connus ${noms.join(', ')}.`, true]);
    }
  }

  function oneOf<const T extends string>(nom: string, permis: readonly T[]): T | null {
    const donne = isBloc(valeur) ? valeur[nom] : undefined;
    if (donne === undefined) return null;
    const found = permis.find((each) => each === donne);
    if (found === undefined) {
      reproches.push([
        `/${nom}`,
        `« ${nom} » attend ${permis.map((each) => `"${each}"`).join(', ')}.`,
      ]);
    }
    return found ?? null;
  }

  function text(
    bloc: Readonly<Record<string, unknown>>,
    debut: string,
    nom: string,
  ): string | null {
    const donne = bloc[nom];
    if (donne === undefined) return null;
    if (typeof donne === 'string') return donne;
    reproches.push([`${debut}/${nom}`, `« ${nom} » attend un texte entre guillemets.`]);
    return null;
  }

  function paths(nom: string): readonly string[] {
    const donnes = isBloc(valeur) ? (valeur[nom] ?? []) : [];
    if (Array.isArray(donnes) && donnes.every((each) => typeof each === 'string')) {
      return donnes.map(locate);
    }
    reproches.push([`/${nom}`, `« ${nom} » attend une liste de chemins : ["…"].`]);
    return [];
  }

  function readPortail(donne: unknown): Portail | null {
    if (donne === undefined) return null;
    if (!isBloc(donne)) {
      reproches.push(['/portail', '« portail » attend { "sauvegarde": "…", "siret": "…" }.']);
      return null;
    }
    refuseOthers(donne, '/portail', ['sauvegarde', 'siret']);
    const sauvegarde = text(donne, '/portail', 'sauvegarde');
    const siret = text(donne, '/portail', 'siret');
    if (sauvegarde !== null) return { sauvegarde: locate(sauvegarde), siret };
    if (donne['sauvegarde'] === undefined) {
      reproches.push([
        '/portail',
        '« sauvegarde » manque : le fichier enregistré depuis « Mon compte ».',
      ]);
    }
    return null;
  }

  /** Paths are told from the file that says them. */
  function locate(chemin: string): string {
    return isAbsolute(chemin) ? chemin : join(dossier, chemin);
  }
}
