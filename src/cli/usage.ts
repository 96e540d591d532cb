import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { SEUILS } from '#domain/rendus/seuil.ts';
import { VERSION_REGLES } from '#controls/version.ts';
import { formatDate } from '#domain/francais.ts';
import { FORMATS } from './formats.ts';
import paquet from '../../package.json' with { type: 'json' };

export const VERSION = paquet.version;

export const SAY_VERSION = `simulateur-segur ${VERSION} (règles du ${formatDate(VERSION_REGLES)})`;

export const USAGE = `Usage : simulateur-segur [OPTIONS] FICHIER…
        simulateur-segur --inspecter A.zip B.zip…
        simulateur-segur preparer … (voir « simulateur-segur preparer --help »)
FICHIER : un JSON de demandes ; « - » est l’entrée standard ; *, ? et ** sont développés si votre terminal ne l’a pas fait.

Ce que vous choisiriez à l’écran (un fichier d’une autre sorte est « discordant ») :
  --formulaire ID         ${FORMULAIRE_IDS.slice(0, 3).join(', ')}… (une valeur inconnue les liste tous)
  --type avance|solde     --numero-ans N     --tva 20|8.5|0
  --maintenant AAAA-MM-JJTHH:MM   heure de Paris ; sans elle, l’heure réelle

Avec quoi juger :
  --modele M.json         un modèle de référence exporté par le simulateur, un au plus par formulaire
  --registre F            un extrait de FINESS (JSON « structures », CSV « etalab ») ou du RPPS (« Personne_activite », en texte ou dans son zip)
  --zip A.zip [B.zip…]    des pièces justificatives, à rapprocher de chaque fichier (la page du simulateur fabrique le zip réparé)

Ce qui sort :
  --format F              ${FORMATS.join(', ')} ; json par défaut : une ligne par fichier
  --seuil S               ce qui donne le code 1 : ${SEUILS.join(', ')} ; bloquant par défaut
  --retour DOSSIER        y écrire les fichiers de retour, <nom>_sortie.json
  --corriger              écrire les corrections sûres dans <nom>_corrige.json, à côté de l’original, qui ne change pas

  --surveiller            juger à nouveau ce qui change, jusqu’à Ctrl + C (en texte, ou en json)
  --config F              segur.config.json du dossier courant, ou de ceux qui le contiennent
  --regles AAAA-MM-JJ     refuser l’appel si les règles de ce programme ne sont pas de ce jour
  --inspecter             les fichiers sont des zips : leur structure et leur intégrité seulement
  --help, -h     --version, -v

Code de sortie : 0 si aucun fichier n’atteint le seuil, 1 sinon, 2 si l’appel est incorrect ou ne peut pas écrire ce qu’il demande, 3 si un fichier n’a pas pu être lu, 70 si le programme est lui-même en faute (sur un fichier : les autres sont jugés).`;
