import { courrielsDeLEnrolement, courrielsDuDossier } from '#domain/portail/courriels.ts';
import type { Courriel } from '#domain/portail/courriel.ts';
import { deposantOf } from '#domain/portail/declaration.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { EcranPoste } from '#ui/navigation/ecrans.ts';
import { fold } from '#domain/texte.ts';
import { searchItems, sortItems } from '#ui/kit/liste.ts';

/** A mail in the box of a fournisseur. */
export interface CourrielRecu {
  /** The same from one state to the next: mails are only added. */
  readonly cle: string;
  readonly siret: string;
  readonly courriel: Courriel;
  /** What it is about. */
  readonly page: EcranPoste;
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

function* listDEnrolements(etat: EtatPortail): Generator<CourrielRecu> {
  for (const enrolement of etat.enrolements.values()) {
    const fournisseur = etat.fournisseurs.get(enrolement.siret);
    if (!fournisseur) continue;
    const courriels = courrielsDeLEnrolement(enrolement, fournisseur, etat.enrolements.values());
    for (const [rang, courriel] of courriels.entries()) {
      yield {
        cle: `enrolement/${enrolement.id}/${rang}`,
        siret: enrolement.siret,
        courriel,
        page: { nom: 'poste/enrolement', id: enrolement.id },
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
      const cle = `${numeroASP}/${rang}`;
      yield { cle, siret, courriel, page: { nom: 'poste/demande', numeroASP } };
    }
  }
}
