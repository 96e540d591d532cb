import { formulaireOf } from '#domain/formulaires.ts';
import { uneRecette, type Recette } from '#domain/fabrique/recette.ts';
import { findEnrolement } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { NumeroPropose, SaisieImport } from './import.ts';

/** The fields that a fabricated file goes with. */
type SaisieComplete = Pick<SaisieImport, 'numeroAns' | 'type' | 'tauxTva'> & {
  readonly numeroAns: string;
};

/** What is chosen, and for the rest the first numéro ANS that opens the import, an avance, the rate of the fournisseur; null: nothing is open. */
export function completeSaisie(
  { numeroAns, type, tauxTva }: SaisieImport,
  numeros: readonly NumeroPropose[],
  fournisseur: Fournisseur,
): SaisieComplete | null {
  const ouverts = numeros.filter(({ droit }) => droit !== 'aucun');
  const premier = ouverts.find(({ droit }) => droit === 'import') ?? ouverts[0];
  const choisi = numeroAns ?? premier?.numeroAns;
  if (choisi === undefined) return null;
  return {
    numeroAns: choisi,
    type: type ?? 'avance',
    tauxTva: type === 'solde' ? tauxTva : (tauxTva ?? fournisseur.tauxTva),
  };
}

/** The recipe of a file for these fields, at the time of the portal; null when nobody enrolled under this numéro ANS. */
export function recetteOf(
  { numeroAns, type, tauxTva }: SaisieComplete,
  { etat, siret }: { readonly etat: EtatPortail; readonly siret: string },
  tire: { readonly nombre: number; readonly graine: string; readonly date: HeureDeParis },
): Recette | null {
  const enrolement = findEnrolement(etat, siret, numeroAns);
  if (enrolement === null || type === null) return null;
  const formulaire = formulaireOf(enrolement.sons, type);
  return uneRecette({
    ...tire,
    formulaire,
    numeroAns,
    siret,
    regime: tauxTva === '0' ? 'HT' : 'TTC',
  });
}

/** A name that no zip of this fournisseur ever bore. */
export function nameZip(etat: EtatPortail, siret: string, recu: number): string {
  const pris = etat.nomsDeZip.get(siret);
  for (let rang = 1; ; rang++) {
    const nom = `specimens-${recu}-${rang}.zip`;
    if (!pris?.has(nom)) return nom;
  }
}
