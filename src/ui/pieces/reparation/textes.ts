import type {
  ActionReparation,
  EtapeReparation,
  PiecesReport,
  PlanReparation,
} from '#domain/pieces-report.ts';
import { showName } from '#domain/pieces.ts';
import { sayFew } from '#domain/texte.ts';
import { formatCompte, formatNombre, formatTaille, listNames } from '#domain/francais.ts';

/** Texts of the repaired zip: what it would be, then the zips made. */
export const REPARATION = {
  inutile: 'Le zip réparé serait identique : il ne resterait qu’à ajouter ce qui manque.',
  rienAReprendre: 'Aucun fichier déposé ne peut être repris tel quel : il n’y a rien à réparer.',
  choisirDAbord:
    'Rien ne ressemble assez aux documents attendus pour être repris de lui-même : choisissez ci-dessous quel fichier est lequel, le zip réparé suivra.',
  bouton: 'Fabriquer le zip réparé',
  neuf: 'Fabriquer le zip',
  neufs: (nombre: number) => `Fabriquer les ${formatNombre(nombre)} zips`,
  boutonPlusieurs: (nombre: number) => `Fabriquer les ${formatNombre(nombre)} zips réparés`,
  telecharger: (nom: string, taille: number) => `Télécharger ${nom} (${formatTaille(taille)})`,
  donner: (nom: string) => `Donner ${nom} au dépôt`,
  devines:
    'Devinées d’après les noms des fichiers et des dossiers. Regardez le tableau, puis confirmez une à une ou ensemble.',
  hesitations: (dits: readonly { readonly nom: string; readonly lignes: readonly number[] }[]) =>
    `${formatCompte(dits.length, 'fichier convient', 'fichiers conviennent')} à plusieurs demandes, et ${dits.length < 2 ? 'n’est deviné' : 'ne sont devinés'} pour aucune : ${listNames(
      dits.map(
        ({ nom, lignes }) => `« ${showName(nom)} » (demandes ${sayFew(lignes, formatNombre)})`,
      ),
      { max: 3 },
    )}. Choisissez dans le tableau.`,
  confirmer: (nombre: number) => `Confirmer les ${formatNombre(nombre)}`,
  preuve: 'Réinspecté par le simulateur',
  memesOctets: 'sans changer un octet de leur contenu',
  sansJson: 'Déposez le JSON pour qu’il corrige aussi les noms.',
} as const;

/** What the plan would make: « pieces-repare.zip (4,6 ko) : 11 fichiers… Il restera 1 pièce à ajouter. » */
export function sayPlan(plan: PlanReparation, { avecJson }: PiecesReport): string {
  const zips = plan.zips.map(({ nom, taille }) => `${showName(nom)} (${formatTaille(taille)})`);
  const gardes = plan.etapes.filter(({ nouveauNom }) => nouveauNom !== null).length;
  const recrits = plan.etapes.filter(isRecrit).length;
  const detail = sayDetail(gardes, [
    [count(plan, 'renommer') - recrits, 'renommé', 'renommés'],
    [recrits, 'au nom récrit en UTF-8', 'au nom récrit en UTF-8'],
    [
      plan.choix.filter(({ parChoix, choisi }) => parChoix && choisi).length,
      ...(['choisi par vous', 'choisis par vous'] as const),
    ],
  ]);
  const retires = count(plan, 'retirer');
  const sans =
    retires === 0 ? '' : ` ; ${formatCompte(retires, 'élément retiré', 'éléments retirés')}`;
  return [
    `${listNames(zips, { max: 3 })} : ${formatCompte(gardes, 'fichier')}${detail}, ${REPARATION.memesOctets}${sans}.`,
    avecJson ? '' : REPARATION.sansJson,
    plan.manquent === 0 ? '' : `Il y manquera ${formatCompte(plan.manquent, 'pièce')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** True of a name that keeps its letters: how to read them is what the new zip says. */
export function isRecrit({ action, nom, nouveauNom }: EtapeReparation): boolean {
  return action === 'renommer' && nom === nouveauNom;
}

function count({ etapes }: PlanReparation, voulue: ActionReparation): number {
  return etapes.filter(({ action }) => action === voulue).length;
}

/** « , dont 2 renommés et 1 choisi par vous »; what is true of each of several is not counted: « , tous renommés ». */
function sayDetail(
  gardes: number,
  comptes: readonly (readonly [nombre: number, singulier: string, pluriel: string])[],
): string {
  const isDeTous = (nombre: number) => nombre === gardes && gardes > 1;
  const tous = comptes.filter(([nombre]) => isDeTous(nombre)).map(([, , pluriel]) => pluriel);
  const dont = comptes
    .filter(([nombre]) => nombre > 0 && !isDeTous(nombre))
    .map(([nombre, singulier, pluriel]) => formatCompte(nombre, singulier, pluriel));
  const dits = [
    ...(tous.length > 0 ? [`tous ${listNames(tous)}`] : []),
    ...(dont.length > 0 ? [`dont ${listNames(dont)}`] : []),
  ];
  return dits.map((dit) => `, ${dit}`).join('');
}
