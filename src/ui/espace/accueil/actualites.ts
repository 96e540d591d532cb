import type { ActeDemande } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { ActeEnrolement, ModeleDocument, Pilote } from '#domain/portail/fournisseur.ts';
import type { HeureDeParis, TypeDemande } from '#domain/vocabulaire.ts';
import type { EcranEspace, NomSimple } from '#ui/navigation/ecrans.ts';

/** What happened to one kind of thing in one minute: two hundred demandes decided together are one piece of news. */
export interface Actualite {
  readonly le: HeureDeParis;
  readonly fait: Fait;
  readonly nombre: number;
  /** Where to see it. */
  readonly page: EcranEspace | NomSimple;
}

type Fait =
  | { readonly objet: 'demande'; readonly type: TypeDemande; readonly acte: ActeDemande['acte'] }
  | {
      readonly objet: 'enrolement';
      readonly acte: ActeEnrolement['acte'];
      readonly numeroAns: string;
    }
  | { readonly objet: 'modele'; readonly statut: ModeleDocument['statut'] }
  | { readonly objet: 'pilote'; readonly type: Pilote['type']; readonly statut: Pilote['statut'] };

/**
 * The last news of a fournisseur, newest first. Linear in its dossiers. An import that expired is not among them: the
 * state does not keep when.
 */
export function listActualites(
  etat: EtatPortail,
  siret: string,
  nombre: number,
): readonly Actualite[] {
  const groupes = new Map<string, { -readonly [K in keyof Actualite]: Actualite[K] }>();
  for (const { le, fait, page } of listFaits(etat, siret)) {
    const cle = `${le} ${Object.values(fait).join(' ')}`;
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, { le, fait, nombre: 1, page });
    else {
      groupe.nombre++;
      if (typeof page === 'object') groupe.page = 'espace/demandes';
    }
  }
  return [...groupes.values()]
    .reverse()
    .sort((a, b) => Number(a.le < b.le) - Number(a.le > b.le))
    .slice(0, nombre);
}

type Seul = Pick<Actualite, 'le' | 'fait' | 'page'>;

function* listFaits(etat: EtatPortail, siret: string): Generator<Seul> {
  const own = <T extends { readonly siret: string }>(objets: ReadonlyMap<unknown, T>) =>
    [...objets.values()].filter((objet) => objet.siret === siret);

  for (const { historique, numeroAns } of own(etat.enrolements)) {
    for (const { le, acte } of historique) {
      yield { le, fait: { objet: 'enrolement', acte, numeroAns }, page: 'espace/enrolement' };
    }
  }
  for (const { statut, statutLe: le } of own(etat.modelesDocuments)) {
    yield { le, fait: { objet: 'modele', statut }, page: 'espace/modeles' };
  }
  for (const { type, statut, statutLe: le } of own(etat.pilotes)) {
    yield { le, fait: { objet: 'pilote', type, statut }, page: 'espace/pilotes' };
  }
  for (const { numeroASP, avenants } of own(etat.dossiers)) {
    for (const { numero, type, historique } of avenants) {
      for (const { le, acte } of historique) {
        // An incomplete demande is in no other list (guide du solde Imagerie, section 3).
        const page = acte === 'importee' ? 'espace/imports' : pageOf(numeroASP, numero);
        yield { le, fait: { objet: 'demande', type, acte }, page };
      }
    }
  }
}

function pageOf(numeroASP: string, avenant: number): EcranEspace {
  return { nom: 'espace/demande', numeroASP, avenant };
}
