import { formatDate } from '#domain/francais.ts';
import type { ActeDemande, Avenant, BeneficiaireDepose } from '#domain/portail/dossier.ts';
import { keepNumero } from '#domain/csv.ts';
import type { ColonneTexte } from '#ui/kit/colonnes.ts';
import { writeMontant, type LigneDemandes } from '../demandes/colonnes.ts';

/** Several values in one cell. */
const ENTRE = ' | ';

/** What a spreadsheet wants beside the columns of the portal, to find a dossier again and to prepare its solde. Ours. */
export const COLONNES_EXPORT: readonly ColonneTexte<LigneDemandes>[] = [
  {
    cle: 'numeroASP',
    titre: 'N° ASP',
    texte: ({ dossier }) => dossier.numeroASP,
  },
  identifiants('siren', 'SIREN des bénéficiaires', ({ siren }) => (siren === null ? [] : [siren])),
  identifiants('finess', 'FINESS des bénéficiaires', ({ finess }) => finess),
  identifiants('rpps', 'RPPS des bénéficiaires', ({ rpps }) => (rpps === null ? [] : [rpps])),
  identifiants('am', 'N° AM des bénéficiaires', ({ am }) => am),
  {
    cle: 'statutLe',
    titre: 'Date du statut',
    texte: ({ avenant }) => formatDate(avenant.statutLe.slice(0, 10)),
  },
  {
    cle: 'decideLe',
    titre: 'Date de la décision',
    texte: ({ avenant }) => dateOf(avenant, ['decidee']),
  },
  montant('montantDecide', 'Montant décidé', ({ montantDecide }) => montantDecide),
  {
    cle: 'payeLe',
    titre: 'Date du paiement',
    texte: ({ avenant }) => dateOf(avenant, ['paiement-effectue', 'or-emis']),
  },
  {
    cle: 'pieces',
    titre: 'Pièces',
    texte: ({ avenant }) =>
      avenant.demande.pieces
        .map(({ typeFichier, nomFichier }) => `${typeFichier} : ${nomFichier}`)
        .join(ENTRE),
  },
];

function identifiants(
  cle: string,
  titre: string,
  read: (beneficiaire: BeneficiaireDepose) => readonly string[],
): ColonneTexte<LigneDemandes> {
  const texte = ({ avenant }: LigneDemandes) =>
    avenant.demande.beneficiaires.flatMap(read).join(ENTRE);
  return { cle, titre, texte, tableur: (ligne) => keepNumero(texte(ligne)) };
}

function montant(
  cle: string,
  titre: string,
  read: (avenant: Avenant) => number | null,
): ColonneTexte<LigneDemandes> {
  const texte = ({ avenant }: LigneDemandes) => writeMontant(read(avenant)).replace('.', ',');
  return { cle, titre, texte };
}

/** Of the last of these acts; '' when there is none. */
function dateOf({ historique }: Avenant, actes: readonly ActeDemande['acte'][]): string {
  const acte = historique.findLast(({ acte: fait }) => actes.includes(fait));
  return acte ? formatDate(acte.le.slice(0, 10)) : '';
}
