import type { EtatPortail } from '#domain/portail/etat.ts';

/** How much a fournisseur has. */
export function countObjets({ dossiers, enrolements }: EtatPortail, siret: string) {
  const nombreDe = (objets: ReadonlyMap<unknown, { readonly siret: string }>) =>
    [...objets.values()].filter((objet) => objet.siret === siret).length;
  return { dossiers: nombreDe(dossiers), enrolements: nombreDe(enrolements) };
}
