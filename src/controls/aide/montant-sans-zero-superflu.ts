import { countDecimals, sansBruit, withoutTrailingZeros } from '#domain/montants.ts';
import { CONFORME, defineControl } from '../control.ts';
import { nameOf } from '../support/champs.ts';

export const montantSansZeroSuperflu = defineControl({
  id: 'montant-sans-zero-superflu',
  titre: 'Le montant n’a pas de zéros au-delà des centimes',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'Aucun texte ne dit si le portail compte les décimales écrites ou celles de la valeur : 1250.500 vaut 1250.50.',
  niveau: 'demande',
  message: 'Le champ {champ} est écrit avec {nombre} décimales : {ecriture}.',
  explication:
    'Les zéros de la fin ne changent pas le montant : écrivez {texte}, au centime, comme les exemples publiés.',
  check: ({ index, montantHT }, { ecriture }) => {
    if (montantHT === null) return CONFORME;
    const { chemin } = montantHT;
    const ecrit = ecriture(`/lignesImport/${index}${chemin}`) ?? '';
    const nombre = countDecimals(ecrit) ?? 0;
    if (nombre <= 2 || (countDecimals(withoutTrailingZeros(ecrit)) ?? 3) > 2) return CONFORME;
    const texte = sansBruit(ecrit);
    const args = { champ: nameOf(chemin), nombre, ecriture: ecrit, texte };
    return [{ chemin, args, remede: { type: 'valeur', chemin, texte } }];
  },
});
