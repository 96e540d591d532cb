import type { EtapeEnregistree } from '#domain/portail/scenarios/etape-enregistree.ts';
import type { ChoixOffert } from '#ui/commun/choix.ts';
import {
  href,
  isEspace,
  isPoste,
  isSimple,
  NOMS_ECRANS,
  parseEcran,
  titleOf,
  type EcranEspace,
  type EcranPoste,
} from '#ui/navigation/ecrans.ts';
import { PORTES } from '#ui/navigation/portes.ts';
import { MONTAGE } from './textes.ts';

/** A screen of one of both sides of the counter. */
export type EcranMontre = EcranEspace | EcranPoste;

/** Null: no screen of the counter stands at this address. */
export function parseMontre(adresse: string): EcranMontre | null {
  const arrivee = parseEcran(adresse);
  return isEspace(arrivee) || isPoste(arrivee) ? arrivee : null;
}

/** Which screens a step may show: those that stand alone, and those of the dossiers that it acts on. */
export function listEcrans(etape: EtapeEnregistree): readonly ChoixOffert<string>[] {
  const offerts = [
    ...listDossiers(etape).flatMap(offerDossier),
    ...NOMS_ECRANS.filter(isSimple).flatMap((nom) => offerEcran(href(nom))),
  ];
  const { ecran } = etape;
  const montre =
    ecran === null || offerts.some(({ valeur }) => valeur === ecran)
      ? []
      : offerEcran(ecran, ecran);
  const rangs = [...offerts, ...montre].toSorted((a, b) => sideOf(a) - sideOf(b));
  return [{ valeur: '', nom: MONTAGE.ecranAuto }, ...rangs];
}

/** Each side of the counter stands in one piece. */
function sideOf({ groupe }: ChoixOffert<string>): number {
  return groupe === PORTES.poste ? 1 : 0;
}

function listDossiers(etape: EtapeEnregistree): readonly string[] {
  if (etape.type !== 'actes') return [];
  const numeros = etape.commandes.flatMap((each) => ('numeroASP' in each ? [each.numeroASP] : []));
  return [...new Set(numeros)];
}

const offerDossier = (numeroASP: string) => [
  ...offerEcran(href({ nom: 'espace/demande', numeroASP, avenant: 0 }), numeroASP),
  ...offerEcran(href({ nom: 'poste/demande', numeroASP }), numeroASP),
];

/** `precise`: what its title does not say. */
function offerEcran(adresse: string, precise = ''): readonly ChoixOffert<string>[] {
  const ecran = parseMontre(adresse);
  if (ecran === null) return [];
  const titre = titleOf(ecran.nom);
  const nom = precise === '' ? titre : `${titre} – ${precise}`;
  return [{ valeur: adresse, nom, groupe: isPoste(ecran) ? PORTES.poste : PORTES.espace }];
}
