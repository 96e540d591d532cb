import { courrielsDeLEnrolement, courrielsDuDossier } from '#domain/portail/courriels.ts';
import type { Courriel } from '#domain/portail/courriel.ts';
import { deposantOf } from '#domain/portail/declaration.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { GenreLettre } from '#domain/portail/lettres/lettre.ts';
import type { Ecran, NomSimple } from '#ui/navigation/ecrans.ts';
import { fold } from '#domain/texte.ts';
import { searchItems, sortItems } from '#ui/kit/liste.ts';

/** On which side of the counter the box is read. */
export type Cote = 'espace' | 'poste';

/** What a mail is about. */
type Sujet =
  | { readonly objet: 'enrolement'; readonly id: number }
  | {
      readonly objet: 'demande';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly lettre: GenreLettre | null;
    };

/** A mail in the box of a fournisseur. */
export interface CourrielRecu {
  /** The same from one state to the next: mails are only added. */
  readonly cle: string;
  readonly siret: string;
  readonly courriel: Courriel;
  readonly sujet: Sujet;
}

/** Every mail of the portal, or of one fournisseur (`siret` '' = all), newest first. */
export function listCourriels(etat: EtatPortail, siret: string): readonly CourrielRecu[] {
  const recus = [...listDEnrolements(etat), ...listDeDossiers(etat)].filter(
    (recu) => siret === '' || recu.siret === siret,
  );
  // Of the same minute: the last written first.
  return sortItems(recus.reverse(), ({ courriel }) => courriel.le, 'decroissant');
}

/** Those whose subject or address holds the text. */
export function searchCourriels(
  recus: readonly CourrielRecu[],
  texte: string,
): readonly CourrielRecu[] {
  return searchItems(recus, texte, ({ courriel: { objet, destinataire } }) =>
    fold(`${objet} ${destinataire}`),
  );
}

/** The screen of what a mail is about. */
export function ecranDuSujet(sujet: Sujet, cote: Cote): Ecran | NomSimple {
  if (sujet.objet === 'enrolement') {
    return cote === 'espace' ? 'espace/enrolement' : { nom: 'poste/enrolement', id: sujet.id };
  }
  const { numeroASP, avenant } = sujet;
  return cote === 'espace'
    ? { nom: 'espace/demande', numeroASP, avenant }
    : { nom: 'poste/demande', numeroASP };
}

/** The letter that tells it on a sheet, if it has one. */
export function ecranDeLaLettre(sujet: Sujet, cote: Cote): Ecran | null {
  if (sujet.objet === 'enrolement' || sujet.lettre === null) return null;
  const { numeroASP, avenant, lettre } = sujet;
  return { nom: `${cote}/lettre`, numeroASP, avenant, genre: lettre };
}

function* listDEnrolements(etat: EtatPortail): Generator<CourrielRecu> {
  for (const enrolement of etat.enrolements.values()) {
    const { id, siret } = enrolement;
    const fournisseur = etat.fournisseurs.get(siret);
    if (!fournisseur) continue;
    const courriels = courrielsDeLEnrolement(enrolement, fournisseur, etat.enrolements.values());
    for (const [rang, courriel] of courriels.entries()) {
      yield {
        cle: `enrolement/${id}/${rang}`,
        siret,
        courriel,
        sujet: { objet: 'enrolement', id },
      };
    }
  }
}

function* listDeDossiers(etat: EtatPortail): Generator<CourrielRecu> {
  for (const dossier of etat.dossiers.values()) {
    const fournisseur = deposantOf(etat, dossier);
    if (!fournisseur) continue;
    const { numeroASP, siret } = dossier;
    for (const [rang, courriel] of courrielsDuDossier(dossier, fournisseur).entries()) {
      const { avenant, lettre } = courriel;
      const sujet: Sujet = { objet: 'demande', numeroASP, avenant, lettre };
      yield { cle: `${numeroASP}/${rang}`, siret, courriel, sujet };
    }
  }
}
