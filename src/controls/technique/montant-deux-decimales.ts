import { countDecimals, withoutTrailingZeros } from '#domain/montants.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

/** Decimals are counted in the text: `1000.010` has three, though its value has two. */
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
  explication:
    'Écrivez le montant au centime près, tel qu’il figure sur le bon de commande ou la facture (par exemple 1000.01). N’arrondissez pas vous-même un montant calculé : reprenez celui du document.',
  check: ({ index, montantHT }, { ecriture }) => {
    if (montantHT === null) return CONFORME;
    const { chemin, valeur } = montantHT;
    const texte = ecriture(`/lignesImport/${index}${chemin}`) ?? String(valeur);
    const nombre = countDecimals(texte);
    if (nombre === null || nombre <= 2) return CONFORME;
    return [toSignal(chemin, texte, nombre)];
  },
});

/** Only superfluous zeros have one sure correction; how to round a true third decimal is the vendor's to say. */
function toSignal(chemin: string, ecriture: string, nombre: number): Signal {
  const args = { champ: nameOf(chemin), ecriture, nombre };
  const court = withoutTrailingZeros(ecriture);
  if ((countDecimals(court) ?? 3) > 2) return { chemin, args };
  return { chemin, args, remede: { type: 'valeur', chemin, texte: court } };
}
