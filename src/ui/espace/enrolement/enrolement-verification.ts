import { findEnrolement } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import {
  ETAPES,
  cleanSiret,
  listPieces,
  listRequises,
  type ChampEnrolement,
  type Defaut,
  type EtapeEnrolement,
  type RolePersonne,
  type Saisie,
} from './enrolement.ts';
import { TAILLE_MAX } from '#ui/portail/fichiers.ts';

/** What is wrong in a step, in the order of its fields; `siret`: of the fournisseur that is played. */
export function checkEtape(
  etape: EtapeEnrolement,
  saisie: Saisie,
  siret: string,
  etat: EtatPortail,
): readonly Defaut[] {
  return sortDefauts([...CHECKS[etape](saisie, siret, etat), ...checkPieces(etape, saisie)]);
}

/** The first step that cannot be left; null when the demande may be deposited. */
export function findUnfinished(
  saisie: Saisie,
  siret: string,
  etat: EtatPortail,
): EtapeEnrolement | null {
  return ETAPES.find((etape) => checkEtape(etape, saisie, siret, etat).length > 0) ?? null;
}

type Check = (saisie: Saisie, siret: string, etat: EtatPortail) => readonly Defaut[];

const CHECKS: Readonly<Record<EtapeEnrolement, Check>> = {
  referencement: checkReferencement,
  morale: checkMorale,
  physique: checkPhysique,
  banque: ({ titulaire, iban, bic }) => missing({ titulaire, iban, bic }),
  tva: ({ tauxTva }) => missing({ tauxTva }),
  recap: ({ exactitude, engagement }) => missing({ exactitude, engagement }),
};

function checkPieces(etape: EtapeEnrolement, saisie: Saisie): readonly Defaut[] {
  const requises = listRequises(saisie);
  return listPieces(etape, saisie).flatMap((champ): Defaut[] => {
    const fichier = saisie.pieces[champ];
    if (fichier === undefined) return requises.has(champ) ? [{ champ, motif: 'manquant' }] : [];
    return fichier.size > TAILLE_MAX ? [{ champ, motif: 'trop-gros' }] : [];
  });
}

/** The SIRET comes in a later step: until it is typed, it is that of whoever plays. */
function checkReferencement(
  { mode, numeroAns, numeroAnsCherche, sons, siret: saisi }: Saisie,
  siret: string,
  etat: EtatPortail,
): readonly Defaut[] {
  const numero = numeroAns.trim();
  if (numero === '') return missing({ mode, numeroAns: numero });
  if (findEnrolement(etat, cleanSiret(saisi) || siret, numero) !== null) {
    return [...missing({ mode }), { champ: 'numeroAns', motif: 'deja-enrole' }];
  }
  if (!numeroAnsCherche) return [...missing({ mode }), { champ: 'numeroAns', motif: 'rechercher' }];
  return missing({ mode, sons });
}

function checkMorale(saisie: Saisie): readonly Defaut[] {
  const siret = cleanSiret(saisie.siret);
  if (siret === '') return missing({ siret });
  if (!/^\d{14}$/.test(siret)) return [{ champ: 'siret', motif: 'siret' }];
  if (!saisie.siretCherche) return [{ champ: 'siret', motif: 'rechercher' }];
  const { denomination, typeVoie, voie, codePostal, commune } = saisie;
  const postal = codePostal.trim();
  const faux: Defaut[] =
    postal === '' || /^\d{5}$/.test(postal) ? [] : [{ champ: 'codePostal', motif: 'code-postal' }];
  return [...missing({ denomination, typeVoie, voie, codePostal, commune }), ...faux];
}

function checkPhysique(saisie: Saisie): readonly Defaut[] {
  const { representantLegal, qualite } = saisie;
  if (representantLegal === null) return missing({ representantLegal });
  const representant = checkPersonne('representant', saisie);
  if (representantLegal === 'oui') return representant;
  return [...representant, ...checkPersonne('depositaire', saisie), ...missing({ qualite })];
}

function checkPersonne(role: RolePersonne, saisie: Saisie): readonly Defaut[] {
  const { nom, prenom, courriel, telephone } = saisie[role];
  const champ = role === 'representant' ? 'confirmationRepresentant' : 'confirmationDepositaire';
  const confirmation = saisie[champ].trim();
  const defauts: Defaut[] = [
    ...missing({
      [`${role}-nom`]: nom,
      [`${role}-prenom`]: prenom,
      [`${role}-courriel`]: courriel,
      [`${role}-telephone`]: telephone,
    }),
  ];
  if (courriel.trim() !== '' && !/^[^\s@]+@[^\s@]+$/.test(courriel.trim())) {
    defauts.push({ champ: `${role}-courriel`, motif: 'courriel' });
  }
  if (telephone.trim() !== '' && !/^\+?\d{9,15}$/.test(telephone.replace(/[\s.()-]/g, ''))) {
    defauts.push({ champ: `${role}-telephone`, motif: 'telephone' });
  }
  if (confirmation === '') defauts.push({ champ, motif: 'manquant' });
  else if (confirmation !== courriel.trim()) defauts.push({ champ, motif: 'confirmation' });
  return defauts;
}

/** The fields without an answer. */
function missing(
  champs: Partial<Record<ChampEnrolement, string | boolean | null>>,
): readonly Defaut[] {
  return CHAMPS.filter((champ) => {
    const valeur = champs[champ];
    return valeur === null || valeur === false || (typeof valeur === 'string' && !valeur.trim());
  }).map((champ) => ({ champ, motif: 'manquant' }));
}

function sortDefauts(defauts: readonly Defaut[]): readonly Defaut[] {
  return [...defauts].sort((a, b) => CHAMPS.indexOf(a.champ) - CHAMPS.indexOf(b.champ));
}

/** In the order of the screens. */
const CHAMPS: readonly ChampEnrolement[] = [
  'mode',
  'numeroAns',
  'sons',
  'certificat-referencement',
  'attestation-hebergement',
  'mandat-distribution',
  'siret',
  'denomination',
  'kbis',
  'nomCommercial',
  'voie',
  'typeVoie',
  'codePostal',
  'commune',
  'representantLegal',
  'representant-nom',
  'representant-prenom',
  'representant-courriel',
  'confirmationRepresentant',
  'representant-telephone',
  'piece-identite-representant',
  'depositaire-nom',
  'depositaire-prenom',
  'depositaire-courriel',
  'confirmationDepositaire',
  'depositaire-telephone',
  'piece-identite-depositaire',
  'qualite',
  'contrat-prestation',
  'mandat-representant-legal',
  'titulaire',
  'iban',
  'bic',
  'rib',
  'tauxTva',
  'attestation-non-assujettissement-tva',
  'exactitude',
  'engagement',
];
