import { formatEuros } from '../../francais.ts';
import { addTva, splitAvanceSolde, toDixiemes } from '../../montants.ts';
import { LECTURES_SOLDE, MOTS_TAUX } from '../../mots/demandes.ts';
import type { Citation } from '../../sources.ts';
import { avanceOf } from '../avenants.ts';
import { montantsDe, type Montants } from '../montants.ts';
import type { LigneProuvee, Preuve, SujetDeLettre } from './lettre.ts';

const DECLARE: Preuve = {
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 4, colonne « Montant Ségur Déclaré »',
    },
  ],
  presume: null,
};
const TAUX: Preuve = {
  sources: [
    {
      source: 'guide-financement-2022',
      endroit: 'écran d’import',
      extrait: 'Si Régime TVA = TTC, je sélectionne 20% ou 8,5%',
    },
  ],
  presume: null,
};
const TTC: Preuve = {
  sources: [],
  presume: 'le montant TTC est le montant HT augmenté du taux, arrondi au centime.',
};
const ENGAGEMENT: Preuve = {
  sources: [
    {
      source: 'guide-modification-sas',
      endroit: 'étape 3, « Montants »',
      extrait: 'Montant de l’engagement SEGUR retenu',
    },
  ],
  presume:
    'd’une avance, ce qu’elle déclare ; d’un solde, sa facture, dans la limite de ce que l’avance déclarait.',
};
const DEMARCHE: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Des échéances réglementaires pour le financement »',
};
const AVANCE: Preuve = {
  sources: [{ ...DEMARCHE, extrait: 'versement d’une avance de 30%' }],
  presume: null,
};
const SOLDE: Preuve = {
  sources: [{ ...DEMARCHE, extrait: 'versement du solde de 70%' }],
  presume: null,
};
const SOLDE_A_VENIR: Preuve = {
  ...SOLDE,
  presume: 'le reste de l’engagement, si la facture vaut ce que l’avance déclare.',
};

/** HT, rate, TTC, what is retained of it, 30 % and 70 %; an amount that is not known has no line. */
export function listMontants({ dossier, avenant, profil }: SujetDeLettre): readonly LigneProuvee[] {
  const montants = montantsDe(dossier, avenant, profil);
  const { regime, declareHT, engagement } = montants;
  const taux = `${MOTS_TAUX[avenant.tauxTva]}, régime ${regime}`;
  const ttc =
    declareHT === null || regime === 'HT' ? null : addTva(declareHT, toDixiemes(avenant.tauxTva));
  const avanceDecidee = avanceOf(dossier).montantDecide !== null;
  return [
    ...amount('Montant Ségur déclaré, HT', declareHT, DECLARE),
    { nom: 'Taux de TVA', valeur: taux, preuve: TAUX },
    ...amount('Montant Ségur déclaré, TTC', ttc, TTC),
    ...amount(`Engagement retenu, ${regime}`, engagement, ENGAGEMENT),
    ...amount(`Avance, 30 %, ${avanceDecidee ? 'décidée' : 'prévue'}`, montants.avance, AVANCE),
    ...listSolde(avenant.type, avenant.montantDecide, montants),
  ];
}

function listSolde(
  type: 'avance' | 'solde',
  decide: number | null,
  { engagement, solde, hypotheses }: Montants,
): readonly LigneProuvee[] {
  if (type === 'avance') {
    const reste = engagement === null ? null : splitAvanceSolde(engagement).solde;
    return amount('Solde, 70 %, à venir', reste, SOLDE_A_VENIR);
  }
  const retenue = hypotheses?.find((each) => each.retenue);
  const preuve: Preuve = retenue
    ? {
        ...SOLDE,
        presume: `la facture est inférieure à l’avance déclarée, et aucune source n’écrit ce que le solde paie alors. Lu ici : ${LECTURES_SOLDE[retenue.choix]}.`,
      }
    : SOLDE;
  const part = retenue?.choix === 'facture-moins-avance' ? 'Solde' : 'Solde, 70 %';
  return amount(`${part}, ${decide === null ? 'prévu' : 'décidé'}`, decide ?? solde, preuve);
}

function amount(nom: string, centimes: number | null, preuve: Preuve): readonly LigneProuvee[] {
  return centimes === null ? [] : [{ nom, valeur: formatEuros(centimes), preuve }];
}
