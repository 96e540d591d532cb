import { countDecimals, sansBruit, withoutTrailingZeros } from '#domain/montants.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

/** Decimals are counted in the text, whose figures a number loses; zeros that change nothing are not (`montant-sans-zero-superflu`). */
export const montantDeuxDecimales = defineControl({
  id: 'montant-deux-decimales',
  titre: 'Le montant a deux décimales au plus',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'ans-rejets-asp',
      endroit: 'montants plafonds',
      extrait:
        'l’affichage systématique des 2 chiffres suivant la virgule, pour éviter tout problème potentiel d’arrondi',
    },
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
    TOUT_LE_FORMAT,
  ],
  niveau: 'demande',
  message: 'Le champ {champ} doit comporter au plus 2 décimales : {ecriture} en a {nombre}.',
  explication: 'Écrivez le montant au centime près (par exemple 1000.01). {conseil}.',
  check: ({ index, montantHT }, { ecriture }) => {
    if (montantHT === null) return CONFORME;
    const { chemin, valeur } = montantHT;
    const texte = ecriture(`/lignesImport/${index}${chemin}`) ?? String(valeur);
    const nombre = countDecimals(withoutTrailingZeros(texte));
    if (nombre === null || nombre <= 2) return CONFORME;
    return [toSignal(chemin, texte, nombre)];
  },
});

/** What binary arithmetic added has one sure correction; how to round a true third decimal is the vendor's to say. */
function toSignal(chemin: string, ecriture: string, nombre: number): Signal {
  const args = { champ: nameOf(chemin), ecriture, nombre };
  const texte = sansBruit(ecriture);
  if ((countDecimals(texte) ?? 3) > 2) return { chemin, args: { ...args, conseil: AU_CENTIME } };
  const conseil = `Les dernières décimales sont un reste de calcul en binaire, que PHP (serialize_precision à 17) ou une somme en JavaScript laisse dans le nombre : écrivez ${texte}`;
  return { chemin, args: { ...args, conseil }, remede: { type: 'valeur', chemin, texte } };
}

const AU_CENTIME =
  'N’arrondissez pas vous-même un montant calculé : reprenez celui du bon de commande ou de la facture';
