import type { EntreeInspectee } from '#domain/pieces-report.ts';
import { baseName, showName } from '#domain/pieces.ts';
import { formatCompte } from '#domain/francais.ts';
import { isGuessed, type EncodageNom } from '#domain/zip.ts';
import { defineControl } from '../control.ts';

/** CP437 and CP850 write most French letters alike: which one it was cannot be told. */
const MS_DOS =
  'dans l’alphabet de MS-DOS (CP437 ou CP850), comme les écrivent d’anciens Windows, et Java réglé sur IBM437 ou IBM850';

const LECTURES: Readonly<Record<Exclude<EncodageNom, 'utf-8' | 'unicode-info-zip'>, string>> = {
  'utf-8-non-declare':
    'en UTF-8, comme les écrivent sans le dire des bibliothèques (Ruby, Perl, Free Pascal, minizip) et la commande « zip » sans langue réglée',
  cp437: MS_DOS,
  cp850: MS_DOS,
  'windows-1252':
    'en Windows-1252, comme les écrivent Ant ou Java réglés ainsi, et PHP sans conversion',
  macintosh:
    'dans l’alphabet des anciens Mac, comme les écrivent d’anciens logiciels de compression',
};

export const nomsDeclares = defineControl({
  id: 'noms-declares',
  titre: 'Le zip dit comment lire ses noms accentués',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit comment le portail lit les noms d’un zip ; quand rien n’en déclare l’encodage, chaque logiciel devine à sa façon, et certains refusent le zip (Java).',
  sources: [{ source: 'appnote-zip', endroit: 'annexe D : noms en UTF-8 (bit 11)' }],
  niveau: 'zip',
  message:
    'Le zip « {zip} » n’indique pas comment lire {nombre} : {exemple}{autres}. Le simulateur a deviné.',
  explication:
    'Ces noms sont lus {lecture}. D’autres logiciels peuvent y lire d’autres lettres. Évitez les accents dans les noms de pièces, faites écrire les noms en UTF-8 déclaré, ou déposez le zip réparé.',
  check: ({ entrees }) => {
    const devines = entrees.filter(({ entree }) => isGuessed(entree));
    const [first] = devines;
    if (!first) return [];
    const nombre = formatCompte(devines.length, 'nom accentué', 'noms accentués');
    const autres = devines.length > 1 ? '…' : '';
    return [{ args: { nombre, exemple: quote(first), autres, lecture: wordReading(first) } }];
  },
});

function quote({ entree }: EntreeInspectee): string {
  return `« ${showName(baseName(entree.nom) || entree.nom)} »`;
}

function wordReading({ entree: { encodageNom } }: EntreeInspectee): string {
  if (encodageNom === 'utf-8' || encodageNom === 'unicode-info-zip') return '';
  return LECTURES[encodageNom];
}
