import { CONFORME, defineControl } from '../control.ts';
import { NUMERO_EDITEUR } from '../support/citations.ts';
import { AVANCES } from '../support/formulaires.ts';

export const numeroEditeurRenseigne = defineControl({
  id: 'numero-editeur-renseigne',
  titre: 'Le numéro éditeur est renseigné',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le guide dit que ce numéro est unique et attribué à la demande ; il ne dit pas ce que fait le portail d’un numéro vide.',
  sources: [NUMERO_EDITEUR],
  concerne: AVANCES,
  niveau: 'demande',
  message: 'Le champ numeroEditeur devrait être renseigné : il est vide.',
  explication:
    'Donnez à la demande un numéro à vous, par exemple la référence du bon de commande. Il doit être unique, et le même pour l’avance et le solde.',
  check: ({ numeroEditeur }) =>
    numeroEditeur?.valeur.trim() === '' ? [{ chemin: numeroEditeur.chemin }] : CONFORME,
});
