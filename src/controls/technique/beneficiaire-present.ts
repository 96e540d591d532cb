import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl } from '../control.ts';
import { isStructureConnue, SOLDES } from '../support/formulaires.ts';

/** Only where the two blocks of the guide are known to stand: elsewhere a beneficiary may bear another name. */
export const beneficiairePresent = defineControl({
  id: 'beneficiaire-present',
  titre: 'La demande nomme au moins un bénéficiaire',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, sous l’exemple de JSON solde DB',
      extrait:
        'Dans les cas où la demande concerne uniquement des structures ou uniquement des libéraux, les blocs non complétés de la demande "Etablissements" ou "medecinsLiberaux" sont saisis en crochets vides',
    },
  ],
  concerne: SOLDES,
  niveau: 'demande',
  message:
    'Le champ beneficiaires doit contenir au moins un établissement ou un médecin libéral : « Etablissements » et « medecinsLiberaux » sont vides.',
  explication:
    'Renseignez au moins un établissement dans « Etablissements », ou un médecin dans « medecinsLiberaux ». Seul le bloc qui ne concerne pas la demande reste vide, entre crochets : [].',
  check: ({ ligne, beneficiaires }, contexte) =>
    beneficiaires.length === 0 && isStructureConnue(contexte) && hasBothLists(ligne)
      ? [{ chemin: '/beneficiaires' }]
      : CONFORME,
});

function hasBothLists({ beneficiaires }: Bloc): boolean {
  return (
    isBloc(beneficiaires) &&
    Array.isArray(beneficiaires['Etablissements']) &&
    Array.isArray(beneficiaires['medecinsLiberaux'])
  );
}
