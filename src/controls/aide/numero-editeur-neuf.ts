import type { ContextePortail } from '#domain/portail/contexte.ts';
import { CONFORME, defineControl } from '../control.ts';
import { NUMERO_EDITEUR } from '../support/citations.ts';
import { AVANCES } from '../support/formulaires.ts';

/** Warns only: no text says what the portal does of a number whose demande was rejected or cancelled. Silent on a lone file. */
export const numeroEditeurNeuf = defineControl({
  id: 'numero-editeur-neuf',
  titre: 'Le numéro éditeur d’une avance n’a pas déjà servi',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [NUMERO_EDITEUR],
  concerne: AVANCES,
  niveau: 'fichier',
  message: 'Le numéro éditeur « {valeur} » est déjà celui de votre dossier {numeroASP}.',
  explication:
    'Donnez à cette avance un numéro à elle. Si c’est la même demande, elle est déjà déposée : retirez-la du fichier, sinon son bénéficiaire figurerait deux fois.',
  check: ({ demandes, portail }) => {
    if (!portail) return CONFORME;
    const connus = readNumeros(portail);
    return demandes.flatMap(({ index, numeroEditeur }) => {
      const numeroASP = connus.get(numeroEditeur?.valeur ?? '');
      if (numeroEditeur === null || numeroASP === undefined) return [];
      const chemin = `/lignesImport/${index}${numeroEditeur.chemin}`;
      return [{ chemin, args: { valeur: numeroEditeur.valeur, numeroASP } }];
    });
  },
});

/** Numéro éditeur → n° ASP of the first dossier that bears it. An empty number is another control's affair. */
function readNumeros({ dossiers }: ContextePortail): ReadonlyMap<string, string> {
  const connus = new Map<string, string>();
  for (const [numeroASP, { numeroEditeur }] of dossiers) {
    const numero = numeroEditeur ?? '';
    if (numero.trim() !== '' && !connus.has(numero)) connus.set(numero, numeroASP);
  }
  return connus;
}
