import { readBloc } from '#domain/projection/guards.ts';
import { VALEURS_CONNUES } from '#domain/valeurs-connues.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

const SCENARIO = 'scenarioInstallation';

export const valeurDejaVue = defineControl({
  id: 'valeur-deja-vue',
  titre: 'Les codes sont parmi ceux déjà publiés',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'La liste complète des codes n’est pas publique : une valeur jamais vue peut être juste. Elle est acceptée et seulement signalée.',
  sources: [
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
    { source: 'guide-modification-sas', endroit: 'écran « Pièces justificatives »' },
    { source: 'script-editeur', endroit: 'operateurMessagerie API_35' },
    {
      source: 'webinaire-vague-2',
      endroit: 'modèle de bon de commande',
      extrait: 'radiologie, médecine nucléaire ou mixte pour un établissement',
    },
  ],
  niveau: 'demande',
  message: 'Le champ {champ} vaut « {valeur} », une valeur jamais publiée.',
  explication:
    'Valeurs connues de {champ} : {connues}. Si la documentation technique de l’ASP donne bien « {valeur} », ne changez rien ; sinon, reprenez une valeur connue, en respectant majuscules et minuscules.',
  check: ({ ligne, pieces, beneficiaires }) => {
    const signaux: Signal[] = [];
    const messagerie = readBloc(ligne, SCENARIO)['operateurMessagerie'];
    addInconnue(signaux, '', 'typeAction', ligne['typeAction']);
    addInconnue(signaux, '/VA', 'typePrestation', readBloc(ligne, 'VA')['typePrestation']);
    addInconnue(signaux, `/${SCENARIO}`, 'operateurMessagerie', messagerie);
    for (const { chemin, typeActivite } of beneficiaires) {
      addInconnue(signaux, chemin, 'typeActivite', typeActivite?.valeur);
    }
    for (const { chemin, typeFichier } of pieces) {
      addInconnue(signaux, chemin, 'typeFichier', typeFichier);
    }
    return signaux;
  },
});

/** Adds a signal when `valeur`, the tag `champ` of the block `bloc`, is a text that was never seen. */
function addInconnue(
  signaux: Signal[],
  bloc: string,
  champ: keyof typeof VALEURS_CONNUES,
  valeur: unknown,
): void {
  const connues: readonly string[] = VALEURS_CONNUES[champ];
  if (typeof valeur !== 'string' || connues.includes(valeur)) return;
  const chemin = `${bloc}/${champ}`;
  const args = { champ, valeur, connues: connues.join(', ') };
  const proche = connues.find((connue) => connue.toLowerCase() === valeur.trim().toLowerCase());
  if (proche === undefined) signaux.push({ chemin, args });
  else {
    // The value may be right: nobody published all of them.
    const texte = JSON.stringify(proche);
    signaux.push({ chemin, args, remede: { type: 'valeur', chemin, texte, doute: true } });
  }
}
