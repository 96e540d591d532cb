import type { Extrait, FicheFiness, FicheRpps, Registres, Reponses } from './registres.ts';

/** As they are kept: one list a register, which any version of the page can look at before it trusts it. */
export interface RegistresConserves {
  readonly finess: ReponsesConservees<FicheFiness> | null;
  readonly rpps: ReponsesConservees<FicheRpps> | null;
}

interface ReponsesConservees<Fiche> {
  readonly extrait: Extrait;
  readonly cherches: readonly string[];
  readonly fiches: readonly (readonly [string, Fiche])[];
}

export function toConserves({ finess, rpps }: Registres): RegistresConserves {
  return { finess: finess ? list(finess) : null, rpps: rpps ? list(rpps) : null };
}

function list<Fiche>({ extrait, cherches, fiches }: Reponses<Fiche>): ReponsesConservees<Fiche> {
  return { extrait, cherches, fiches: [...fiches] };
}

/** What the browser kept; null when it is no answer of a register. Never throws. */
export function readRegistresConserves(valeur: unknown): Registres | null {
  if (!isBloc(valeur)) return null;
  const [finess, rpps] = [
    readReponses(valeur['finess'], isFicheFiness),
    readReponses(valeur['rpps'], isFicheRpps),
  ];
  if (!finess && !rpps) return null;
  return { ...(finess && { finess }), ...(rpps && { rpps }) };
}

function readReponses<Fiche>(
  valeur: unknown,
  isFiche: (fiche: unknown) => fiche is Fiche,
): Reponses<Fiche> | null {
  if (!isBloc(valeur)) return null;
  const { extrait, cherches, fiches } = valeur;
  if (!isExtrait(extrait) || !isTextes(cherches) || !Array.isArray(fiches)) return null;
  const connues = new Map<string, Fiche>();
  for (const paire of fiches) {
    const [numero, fiche]: unknown[] = Array.isArray(paire) ? paire : [];
    if (typeof numero !== 'string' || !isFiche(fiche)) return null;
    connues.set(numero, fiche);
  }
  return { extrait, cherches, fiches: connues };
}

function isExtrait(valeur: unknown): valeur is Extrait {
  if (!isBloc(valeur)) return false;
  const { nom, date, coupe } = valeur;
  return typeof nom === 'string' && isTexteOuNull(date) && typeof coupe === 'boolean';
}

function isFicheFiness(valeur: unknown): valeur is FicheFiness {
  if (!isBloc(valeur)) return false;
  const { nature, noms, siren, siret, juridique, active, fermeture } = valeur;
  const textes = [siren, siret, juridique, fermeture].every(isTexteOuNull);
  const connue = nature === 'geographique' || nature === 'juridique';
  return connue && textes && isTextes(noms) && typeof active === 'boolean';
}

function isFicheRpps(valeur: unknown): valeur is FicheRpps {
  if (!isBloc(valeur)) return false;
  const { noms, professions, savoirFaire, modes } = valeur;
  return (
    [noms, professions, modes].every(isTextes) && (savoirFaire === null || isTextes(savoirFaire))
  );
}

function isBloc(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return typeof valeur === 'object' && valeur !== null;
}

function isTextes(valeur: unknown): valeur is readonly string[] {
  return Array.isArray(valeur) && valeur.every((texte) => typeof texte === 'string');
}

function isTexteOuNull(valeur: unknown): valeur is string | null {
  return valeur === null || typeof valeur === 'string';
}
