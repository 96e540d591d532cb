import type { Demande } from '#domain/projection/vue.ts';
import { readBloc, readListe } from '#domain/projection/guards.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { AVANCE_MDV } from '../support/formulaires.ts';

export const blocDuBeneficiaire = defineControl({
  id: 'bloc-du-beneficiaire',
  titre: 'Le bénéficiaire est dans le bloc que désigne commandePour',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [EXEMPLES_MDV],
  concerne: AVANCE_MDV,
  niveau: 'demande',
  message: 'Le champ {bloc} doit être {attendu} lorsque commandePour vaut {commandePour}.',
  explication:
    'Pour une STRUCTURE, remplissez le bloc « structure » et laissez "liberal": []. Pour un LIBERAL, nommez les médecins dans « liberal » et gardez le bloc « structure » avec la valeur null partout et "FINESSGeo": []. Si le bénéficiaire est d’une autre nature, corrigez « commandePour ».',
  check: (demande) => {
    const bloc = readBloc(demande.ligne, 'beneficiaires');
    const nombreLiberaux = readListe(bloc, 'liberal').length;
    if (bloc['commandePour'] === 'LIBERAL') {
      return nombreLiberaux > 0 ? CONFORME : [toSignal('liberal', 'rempli', 'LIBERAL')];
    }
    if (bloc['commandePour'] !== 'STRUCTURE') return CONFORME;
    const signaux: Signal[] = [];
    if (!hasStructure(demande)) signaux.push(toSignal('structure', 'rempli', 'STRUCTURE'));
    if (nombreLiberaux > 0) signaux.push(toSignal('liberal', 'vide', 'STRUCTURE'));
    return signaux;
  },
});

function hasStructure({ beneficiaires }: Demande): boolean {
  return beneficiaires.some(({ type }) => type === 'etablissement');
}

function toSignal(bloc: string, attendu: 'rempli' | 'vide', commandePour: string): Signal {
  return { chemin: `/beneficiaires/${bloc}`, args: { bloc, attendu, commandePour } };
}
