import { isSansValeur } from '#domain/absence.ts';
import { readBloc } from '#domain/projection/guards.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { AVANCE_MDV } from '../support/formulaires.ts';

const CHAMPS: readonly string[] = ['nomMandataire', 'emailMandataire', 'telephoneMandataire'];

export const mandataireRenseigne = defineControl({
  id: 'mandataire-renseigne',
  titre: 'Le mandataire est renseigné quand il y en a un, et seulement alors',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Dans les exemples publiés, isMandataire vaut false et les trois champs valent null ; la règle se déduit de leurs noms.',
  sources: [EXEMPLES_MDV],
  concerne: AVANCE_MDV,
  niveau: 'demande',
  message: 'Le champ {champ} devrait être {attendu} lorsque isMandataire vaut {isMandataire}.',
  explication:
    'Si une personne signe pour le client (mandataire), mettez « isMandataire » à true et donnez son nom, son courriel et son téléphone. Sinon, mettez « isMandataire » à false et les trois champs à null.',
  check: ({ ligne }) => {
    const signaux: Signal[] = [];
    const bloc = readBloc(ligne, 'beneficiaires');
    const isMandataire = bloc['isMandataire'];
    if (typeof isMandataire !== 'boolean') return signaux;
    const attendu = isMandataire ? 'renseigné' : 'null';
    for (const champ of CHAMPS) {
      if (isFilled(bloc[champ]) === isMandataire) continue;
      const args = { champ, attendu, isMandataire: String(isMandataire) };
      signaux.push({ chemin: `/beneficiaires/${champ}`, args });
    }
    return signaux;
  },
});

function isFilled(valeur: unknown): boolean {
  return typeof valeur === 'string' && !isSansValeur(valeur);
}
