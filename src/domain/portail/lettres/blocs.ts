import { formatEcheance, formatHeure, listNames } from '../../francais.ts';
import { MOTS_TYPE, PAIEMENTS } from '../../mots/demandes.ts';
import type { Echeance } from '../../sons.ts';
import { SONS } from '../../sons/table.ts';
import type { Citation } from '../../sources.ts';
import { avanceOf, numeroDAvenant } from '../avenants.ts';
import type { ActeDemande, Avenant, BeneficiaireDepose, Dossier } from '../dossier.ts';
import { perteDuDroit, relanceDe } from '../echeances.ts';
import { suiviFinancier } from '../suivi-financier.ts';
import type { GenreLettre, LigneProuvee, Preuve, SujetDeLettre } from './lettre.ts';
import { listMontants } from './montants.ts';

interface Bloc {
  readonly titre: string;
  readonly lignes: readonly LigneProuvee[];
}

/** What was deposited needs no proof: it is repeated. */
const DEPOSE: Preuve = { sources: [], presume: null };

/** A sheet has room for these; the demande itself has them all. */
const MAX_BENEFICIAIRES = 5;
const MAX_NUMEROS = 4;
const MAX_COMMENTAIRE = 500;

/** What the letter says, in its order; a bloc without any line is left out. */
export function listBlocs(
  genre: GenreLettre,
  sujet: SujetDeLettre,
  acte: ActeDemande,
): readonly Bloc[] {
  return [
    { titre: 'Demande', lignes: listDemande(sujet) },
    { titre: 'Montants', lignes: listMontants(sujet) },
    { titre: 'Dates', lignes: listDates(genre, sujet, acte) },
    { titre: 'Suite', lignes: listSuite(genre, sujet, acte) },
  ].filter(({ lignes }) => lignes.length > 0);
}

function listDemande({ dossier, avenant, fournisseur }: SujetDeLettre): readonly LigneProuvee[] {
  const { denominationSociale, siret } = fournisseur;
  const { beneficiaires } = avenant.demande;
  const avance = avanceOf(dossier).demande;
  const qui = beneficiaires.length > 0 ? beneficiaires : avance.beneficiaires;
  return [
    line(
      'Demande',
      `${numeroDAvenant(dossier.numeroASP, avenant.numero)}, ${MOTS_TYPE[avenant.type].nom.toLowerCase()}`,
    ),
    line('SONS', SONS[dossier.sons].titre),
    line('Numéro ANS', avenant.numeroAns),
    ...optional('Numéro éditeur', avenant.demande.numeroEditeur ?? avance.numeroEditeur),
    line('Fournisseur fictif', `${denominationSociale}, SIRET ${siret}`),
    line(
      qui.length > 1 ? 'Bénéficiaires' : 'Bénéficiaire',
      qui.length === 0
        ? 'non connu'
        : listNames(qui.map(writeBeneficiaire), { max: MAX_BENEFICIAIRES }),
    ),
  ];
}

function listDates(
  genre: GenreLettre,
  { dossier, avenant }: SujetDeLettre,
  { le }: ActeDemande,
): readonly LigneProuvee[] {
  const depot = line('Demande déposée le', formatHeure(avenant.deposeLe));
  if (genre === 'avis') {
    return [depot, ...listEtapes(dossier, avenant)];
  }
  return [depot, line(ACTES[genre], formatHeure(le))];
}

const ACTES: Readonly<Record<Exclude<GenreLettre, 'avis'>, string>> = {
  decision: 'Décidée le',
  modification: 'A modifier depuis le',
  refus: 'Rejetée le',
};

const PAIEMENT: Preuve = {
  sources: [{ source: 'guide-solde-imagerie', endroit: 'section 4, état de paiement' }],
  presume: null,
};

function listEtapes(dossier: Dossier, { numero }: Avenant): readonly LigneProuvee[] {
  const etapes = suiviFinancier(dossier).find(({ avenant }) => avenant === numero)?.etapes ?? [];
  return etapes.map(({ etat, le }) => ({
    nom: PAIEMENTS[etat],
    valeur: formatHeure(le),
    preuve: PAIEMENT,
  }));
}

/** What the fournisseur must still do, and until when; what an avis was paid to; what was said. */
function listSuite(
  genre: GenreLettre,
  { dossier, avenant, fournisseur }: SujetDeLettre,
  { le, commentaire }: ActeDemande,
): readonly LigneProuvee[] {
  const { titulaire, iban } = fournisseur.coordonneesBancaires;
  const { realisation, solde } = SONS[dossier.sons];
  const avance = avenant.type === 'avance' && (genre === 'decision' || genre === 'avis');
  return [
    ...(genre === 'modification' ? listDelais(dossier, avenant, le) : []),
    ...(genre === 'avis' ? [line('Compte (fictif)', `${titulaire}, ${iban}`)] : []),
    ...(avance ? deadline('Fin de réalisation de la prestation', realisation) : []),
    ...(avance ? deadline('Fermeture du dépôt du solde', solde) : []),
    ...optional('Commentaire du gestionnaire', commentaire && shorten(commentaire)),
  ];
}

const SANS_ACTION: Citation = {
  source: 'guide-modification-sas',
  endroit: '« Que se passe-t-il si vous ne modifiez pas votre demande ? »',
};

/** J+10 and J+20 are written of the solde of a SAS only, and without an hour. */
function listDelais({ sons }: Dossier, { type }: Avenant, le: string): readonly LigneProuvee[] {
  const ailleurs =
    sons === 'SAS-SAS-Va1' && type === 'solde'
      ? 'jours calendaires, à 0h00.'
      : 'le guide ne le dit que du solde d’un SAS ; jours calendaires, à 0h00.';
  const prove = (extrait: string): Preuve => ({
    sources: [{ ...SANS_ACTION, extrait }],
    presume: ailleurs,
  });
  return [
    {
      nom: 'Relance, à J+10',
      valeur: formatHeure(relanceDe(le)),
      preuve: prove('Vous recevez un e-mail de relance vous invitant à modifier votre demande.'),
    },
    {
      nom: 'Fin du droit de modifier, à J+20',
      valeur: formatHeure(perteDuDroit(le)),
      preuve: prove('Vous n’avez plus la possibilité de réaliser vos modifications.'),
    },
  ];
}

/** Nothing is said of a date that is not published. */
function deadline(nom: string, echeance: Echeance | null): readonly LigneProuvee[] {
  if (!echeance?.fermeture) return [];
  const { fermeture, heurePubliee, sources, presume = null } = echeance;
  return [{ nom, valeur: formatEcheance(fermeture, heurePubliee), preuve: { sources, presume } }];
}

/** By its numbers. */
function writeBeneficiaire({ siren, finess, rpps, am }: BeneficiaireDepose): string {
  const listed = (mot: string, numeros: readonly string[]) =>
    numeros.length === 0 ? [] : [`${mot} ${listNames(numeros, { max: MAX_NUMEROS })}`];
  return [
    ...listed('SIREN', siren === null ? [] : [siren]),
    ...listed('FINESS', finess),
    ...listed('RPPS', rpps === null ? [] : [rpps]),
    ...listed('AM', am),
  ].join(', ');
}

function shorten(texte: string): string {
  if (texte.length <= MAX_COMMENTAIRE) return texte;
  return `${texte.slice(0, MAX_COMMENTAIRE)}… (en entier dans la demande)`;
}

function line(nom: string, valeur: string): LigneProuvee {
  return { nom, valeur, preuve: DEPOSE };
}

function optional(nom: string, valeur: string | null): readonly LigneProuvee[] {
  return valeur ? [line(nom, valeur)] : [];
}
