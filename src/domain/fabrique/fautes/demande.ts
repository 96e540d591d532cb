import { faute, type FauteJson } from './faute.ts';
import { isNomme, isPublie } from './formes.ts';
import { change, recrire, remplacer, retirer, retoucher } from './poser.ts';
import {
  emptyBeneficiaires,
  flipBeneficiaire,
  flipRegime,
  plusYears,
  premierTexte,
  toIso,
  vide,
} from './valeurs.ts';

/** Faults of the blocks, dates and amounts of a demande. */

const DATES = ['dateCommande', 'dateSignatureVA'];
const TOUTES_DATES = [...DATES, 'dateEditionFacture'];
const MONTANTS = ['montantSegurHT', 'montantPrestationPrincipaleSegurHTFacture'];
const FINESS = ['FINESSGeos', 'FINESSGeo'];
const MANDATAIRE = ['nomMandataire', 'emailMandataire', 'telephoneMandataire'];

const STRUCTURE: readonly FauteJson[] = [
  faute('structure', 'balise-presente', 2, retirer(TOUTES_DATES)),
  faute(
    'structure',
    'balise-non-nulle',
    1,
    remplacer(TOUTES_DATES, () => null),
  ),
  faute('structure', 'balise-prevue', 2, (place) => change(place, '/commentaire', 'à vérifier'), {
    concerne: isNomme,
  }),
  faute('structure', 'type-attendu', 1, remplacer(MONTANTS, String)),
  faute('structure', 'balises-uniques', 2, retoucher(TOUTES_DATES, twice)),
  faute('structure', 'tableau-attendu', 2, remplacer(FINESS, premierTexte)),
  faute(
    'structure',
    'objet-attendu',
    3,
    remplacer(['facture', 'commande'], (bloc) => [bloc]),
  ),
  faute(
    'structure',
    'bloc-vide-en-crochets',
    2,
    remplacer(['Etablissements', 'medecinsLiberaux'], vide(null)),
  ),
  faute(
    'structure',
    'valeur-de-liste',
    1,
    remplacer(['deploiementMSS', 'commandePour'], () => 'Autre'),
    { entraine: ['deploiement-mss'] },
  ),
  faute('structure', 'beneficiaire-present', 2, emptyBeneficiaires, { concerne: isPublie }),
  faute('structure', 'bloc-du-beneficiaire', 3, flipBeneficiaire, {
    concerne: isPublie,
    entraine: ['structure-vide-si-liberal'],
  }),
  faute('structure', 'null-sans-guillemets', 2, recrire(MANDATAIRE, quoteNull)),
];

const DES_DATES: readonly FauteJson[] = [
  faute('dates', 'date-jj-mm-aaaa', 1, remplacer(DATES, toIso)),
  faute(
    'dates',
    'date-existe',
    2,
    remplacer(DATES, (date) => `31/02/${String(date).slice(6)}`),
  ),
  faute(
    'dates',
    'date-pas-future',
    2,
    remplacer(['dateEditionFacture', 'dateCommande'], plusYears(9)),
  ),
  faute('dates', 'ordre-des-dates', 3, remplacer(['dateSignatureVA'], plusYears(-9))),
];

const DES_MONTANTS: readonly FauteJson[] = [
  faute(
    'montants',
    'montant-positif',
    1,
    remplacer(MONTANTS, (montant) => -Number(montant)),
  ),
  faute(
    'montants',
    'montant-deux-decimales',
    2,
    remplacer(MONTANTS, (montant) => Math.floor(Number(montant)) + 0.125),
  ),
  faute(
    'montants',
    'montant-non-nul',
    2,
    remplacer(MONTANTS, () => 0),
  ),
  faute(
    'montants',
    'montant-sans-zero-superflu',
    3,
    recrire(MONTANTS, (ecrit) => `${Number(ecrit).toFixed(2)}0`),
  ),
  faute('montants', 'regime-tva-unique', 3, flipRegime, {
    compare: true,
    entraine: ['regime-tva-du-formulaire', 'preuve-ht-fournie'],
  }),
];

export const FAUTES_DEMANDE: readonly FauteJson[] = [...STRUCTURE, ...DES_DATES, ...DES_MONTANTS];

/** The tag and its value, written once more. */
function twice(signes: string): string {
  return signes.replace(/^("\w+"\s*:\s*"[^"]*")/, '$1, $1');
}

function quoteNull(ecrit: string): string | null {
  return ecrit === 'null' ? '"null"' : null;
}
