import { formatDate } from '#domain/francais.ts';
import type { Beneficiaire, Champ, Demande } from '#domain/projection/vue.ts';
import { isBloc, readTexte } from '#domain/projection/guards.ts';
import { segmentsOf } from '#domain/pointeurs.ts';
import type { Extrait, FicheFiness, FicheRpps, Reponses } from '#domain/registres/registres.ts';
import { shorten } from '#domain/texte.ts';
import { CONFORME, type Contexte, type Outcome, type Signal } from '../control.ts';

/** Shared by the controls that ask the public registers. Nobody brought an extract: they have nothing to say. */

export const PRESUME_REGISTRE =
  'Le registre est public, mais aucun texte ne dit que le portail le consulte, ni quand ; un extrait peut aussi retarder sur le registre.';

/** A number that was looked for in an extract; `fiche` null: it does not have it. */
export interface Lu<Fiche> {
  /** Absolute. */
  readonly chemin: string;
  readonly valeur: string;
  readonly fiche: Fiche | null;
  readonly beneficiaire: Beneficiaire;
  readonly demande: Demande;
  /** How the extract is named in a sentence: « l’extrait « … » du 23/11/2026 ». */
  readonly extrait: string;
}

export interface FinessLu extends Lu<FicheFiness> {
  readonly place: FicheFiness['nature'];
}

export function readFiness({ demandes, registres }: Contexte): readonly FinessLu[] {
  return readNumeros(demandes, registres?.finess, ({ finessJuridique, finess }) => [
    ...(finessJuridique ? [{ champ: finessJuridique, place: 'juridique' as const }] : []),
    ...finess.map((champ) => ({ champ, place: 'geographique' as const })),
  ]);
}

export function readRpps({ demandes, registres }: Contexte): readonly Lu<FicheRpps>[] {
  return readNumeros(demandes, registres?.rpps, ({ rpps }) => (rpps ? [{ champ: rpps }] : []));
}

function readNumeros<Fiche, Reste extends object>(
  demandes: readonly Demande[],
  reponses: Reponses<Fiche> | undefined,
  champsOf: (beneficiaire: Beneficiaire) => readonly (Reste & { readonly champ: Champ<string> })[],
) {
  if (!reponses) return [];
  const cherches = new Set(reponses.cherches);
  const extrait = sayExtrait(reponses.extrait);
  return demandes.flatMap((demande) =>
    demande.beneficiaires.flatMap((beneficiaire) =>
      champsOf(beneficiaire)
        .filter(({ champ }) => cherches.has(champ.valeur))
        .map(({ champ, ...reste }) => ({
          ...reste,
          chemin: `/lignesImport/${demande.index}${champ.chemin}`,
          valeur: champ.valeur,
          fiche: reponses.fiches.get(champ.valeur) ?? null,
          beneficiaire,
          demande,
          extrait,
        })),
    ),
  );
}

/** The numbers that the extract does not have; undecided where it was cut, or not asked about all of them. */
export function findInconnus<Fiche>(
  lus: readonly Lu<Fiche>[],
  reponses: Reponses<Fiche> | undefined,
  restants: readonly string[],
): Outcome {
  if (!reponses) return CONFORME;
  const extrait = sayExtrait(reponses.extrait);
  const absents = lus.filter(({ fiche }) => fiche === null);
  if (absents.length > 0 && reponses.extrait.coupe) {
    return {
      indetermine: `Il manque la fin de ${extrait} : des numéros n’y ont pas été trouvés, sans qu’on puisse les dire inconnus. Téléchargez-le de nouveau.`,
    };
  }
  if (absents.length > 0)
    return absents.map(({ chemin, valeur }) => ({ chemin, args: { valeur, extrait } }));
  if (restants.length === 0) return CONFORME;
  return {
    indetermine: `Des numéros n’ont pas été cherchés dans ${extrait}, qui a été lu pour d’autres : relancez « Vérifier les numéros aux registres publics ».`,
  };
}

/** A signal for each number of which `say` finds something to say; its arguments join those of the number and the extract. */
export function findDits<L extends Lu<unknown>>(
  lus: readonly L[],
  say: (lu: L) => Partial<Signal> | null,
): readonly Signal[] {
  return lus.flatMap((lu) => {
    const dit = say(lu);
    const { chemin, valeur, extrait } = lu;
    return dit ? [{ chemin, ...dit, args: { valeur, extrait, ...dit.args } }] : [];
  });
}

/** A text that stands beside a number, in the block of its beneficiary (absolute pointer). */
export function readVoisin(
  { demande, beneficiaire }: Lu<unknown>,
  nom: string,
): Champ<string> | null {
  let bloc: unknown = demande.ligne;
  for (const segment of segmentsOf(beneficiaire.chemin)) {
    if (Array.isArray(bloc)) bloc = (bloc as readonly unknown[])[Number(segment)];
    else bloc = isBloc(bloc) ? bloc[segment] : undefined;
  }
  if (!isBloc(bloc)) return null;
  return readTexte(bloc, nom, `/lignesImport/${demande.index}${beneficiaire.chemin}/${nom}`);
}

function sayExtrait({ nom, date }: Extrait): string {
  const du = date === null ? 'sans date' : `du ${formatDate(date)}`;
  return `l’extrait « ${shorten(nom, 90)} » ${du}`;
}
