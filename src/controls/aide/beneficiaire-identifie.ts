import type { Beneficiaire } from '#domain/projection/vue.ts';
import { defineControl } from '../control.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { DES_SOURCES, isStructureConnue } from '../support/formulaires.ts';

/** Only where the tags are known: elsewhere a number may bear another name. */
export const beneficiaireIdentifie = defineControl({
  id: 'beneficiaire-identifie',
  titre: 'Un bénéficiaire se reconnaît à un numéro',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Les exemples publiés donnent un numéro à chaque bénéficiaire (FINESS, SIREN ou RPPS) ; aucun texte ne dit que le portail refuse une structure qui n’en a pas.',
  sources: [EXEMPLES_MDV],
  concerne: DES_SOURCES,
  niveau: 'demande',
  message: 'Aucun numéro n’identifie le bénéficiaire : la demande ne dit pas pour qui elle est.',
  explication:
    'Donnez au moins un de ses numéros : pour une structure, son FINESS juridique ou les FINESS géographiques de ses sites ; pour un médecin, son RPPS. Un nom et un courriel ne suffisent pas à reconnaître le bénéficiaire dans les bases de l’ASP.',
  check: ({ beneficiaires }, contexte) =>
    isStructureConnue(contexte)
      ? beneficiaires.filter(isAnonyme).map(({ chemin }) => ({ chemin }))
      : [],
});

function isAnonyme({ siren, siret, finessJuridique, finess, rpps, am }: Beneficiaire): boolean {
  const seuls = [siren, finessJuridique, rpps].every((champ) => champ === null);
  return seuls && siret.length + finess.length + am.length === 0;
}
