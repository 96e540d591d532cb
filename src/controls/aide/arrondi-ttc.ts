import type { Demande } from '#domain/projection/vue.ts';
import { addTva, toCentimes } from '#domain/montants.ts';
import { formatEuros } from '#domain/francais.ts';
import { readBloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl } from '../control.ts';
import { AVANCE_MDV } from '../support/formulaires.ts';

/**
 * 358,33 € HT makes 430,00 € TTC, 358,34 makes 430,01: one cent too many in HT breaks the ceiling in TTC.
 * Only a LIBERAL demande has a published ceiling that can be counted from the file (n doctors).
 */
export const arrondiTtc = defineControl({
  id: 'arrondi-ttc',
  titre: 'Le montant, TVA comprise et arrondie, reste sous le plafond',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  presume:
    'Le plafond de 430,00 € TTC par médecin n’est pas dans un texte officiel à notre disposition : il se déduit d’un script public d’éditeur (358,33 € HT) et de l’exemple officiel (10 750,00 € HT = 30 × 430,00 € TTC).',
  sources: [
    { source: 'ans-rejets-asp', endroit: 'rejets pour dépassement du plafond ou arrondi' },
    { source: 'script-editeur', endroit: 'montantSegurHT = 358.33 par médecin' },
  ],
  concerne: AVANCE_MDV,
  niveau: 'demande',
  message:
    'Le montant {montant} HT dépasse le plafond de {plafond} {base} pour {medecins} médecin(s) : {calcule} {base}. La demande serait rejetée à l’instruction.',
  explication:
    'Un centime d’écart suffit : 358,33 € HT font 430,00 € TTC à 20 %, mais 358,34 € HT font 430,01 €. Partez du plafond hors taxes, appliquez votre taux de TVA, arrondissez au centime, et reportez le même montant HT dans le fichier, le bon de commande et la facture.',
  check: (demande, { sons, choix }) => {
    const medecins = countLiberaux(demande);
    const { montantHT, regimeTVA } = demande;
    if (sons.plafond?.type !== 'par-medecin' || montantHT === null || medecins === 0)
      return CONFORME;
    const ht = toCentimes(montantHT.valeur);
    if (ht === null) return CONFORME;
    const plafondTtc = sons.plafond.ttcCentimes * medecins;
    const enTtc = regimeTVA?.valeur === 'TTC' && choix.tauxTva !== '8.5';
    const plafond = enTtc ? plafondTtc : withoutTva20(plafondTtc);
    const calcule = enTtc ? addTva(ht, 200) : ht;
    if (calcule <= plafond) return CONFORME;
    const args = {
      montant: formatEuros(ht),
      plafond: formatEuros(plafond),
      calcule: formatEuros(calcule),
      base: enTtc ? 'TTC' : 'HT',
      medecins,
    };
    return [{ chemin: montantHT.chemin, args }];
  },
});

function countLiberaux({ ligne, beneficiaires }: Demande): number {
  if (readBloc(ligne, 'beneficiaires')['commandePour'] !== 'LIBERAL') return 0;
  return beneficiaires.filter(({ type }) => type === 'medecin').length;
}

/** Centimes before VAT at 20 %, rounded half up. */
function withoutTva20(ttcCentimes: number): number {
  return Math.floor((ttcCentimes * 10 + 6) / 12);
}
