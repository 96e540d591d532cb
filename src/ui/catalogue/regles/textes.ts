import type { Mot } from '#ui/commun/mots/mot.ts';
import { LIMITES_ZIP, PIECE_MAX_MO } from '#domain/pieces.ts';
import { ETATS_JALON, SOURCE_SANS_PILOTE_VAGUE_1 } from '#ui/portail/calendrier/textes.ts';
import { formatEuros, formatCompte } from '#domain/francais.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import type { Plafond, Sons, SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { PIECES } from '#domain/sons/pieces.ts';
import type { Citation } from '#domain/sources.ts';
import { doubt } from '#ui/commun/mots/etats.ts';

/** Texts of the route « Calendrier et règles ». */
export const REGLES = {
  chapeau:
    'Tous les SONS (systèmes ouverts et non sélectifs) que les sources nomment : dates de dépôt, pièces, prérequis, plafonds. Chaque règle cite son texte ; ce qui est présumé le dit.',
  aujourdHui: (heure: string) => `État au ${heure}, heure de Paris.`,
  couloir: 'Couloir',
  vague: 'Vague',
  tous: 'Tous',
  toutes: 'Toutes',
  compte: (visibles: number, total: number) =>
    visibles === total ? formatCompte(total, 'SONS', 'SONS') : `${visibles} sur ${total} SONS`,
  aucun: 'Aucun SONS ne correspond.',
  inconnu: (id: string) => `Le SONS « ${id} » n’existe pas dans cette version.`,
  calendrier: 'Calendrier',
  formulaires: 'Formulaires',
  rien: 'Rien n’est publié.',
  imprimer: 'Imprimer',
} as const;

export const VAGUES = [
  ['1', 'Vague 1'],
  ['2', 'Vague 2'],
] as const;

export const SITUATIONS = {
  terminee: { ...doubt(ETATS_JALON.terminee), icone: 'illisible' },
  'fin-non-publiee': doubt('Fin non publiée'),
  'sans-date': doubt('Aucune date publiée'),
} as const satisfies Record<string, Mot>;

interface RegleEcrite {
  readonly texte: string;
  /** As the JSON spells it. */
  readonly code?: string;
  /** Word for word. */
  readonly cite?: true;
  readonly sources: readonly Citation[];
  readonly presume: string | null;
}

export interface GroupeDeRegles {
  readonly titre: string;
  /** Empty: nothing is published. */
  readonly regles: readonly RegleEcrite[];
}

/** The rules of a SONS in the order of the page, its calendar apart. */
export function listRegles(id: SonsId): readonly GroupeDeRegles[] {
  const sons = SONS[id];
  return [
    ...(sons.eligibilite
      ? [
          {
            titre: 'Éligibilité',
            regles: sons.eligibilite.map((regle) => ({ ...regle, presume: null })),
          },
        ]
      : []),
    { titre: 'Pièces de l’avance', regles: writePieces(id, 'avance') },
    { titre: 'Pièces du solde', regles: writePieces(id, 'solde') },
    { titre: 'Avant une avance', regles: writePrerequis(sons, 'avance') },
    { titre: 'Avant un solde', regles: writePrerequis(sons, 'solde') },
    { titre: 'Pilotes', regles: writePilotes(sons) },
    {
      titre: 'Unicité',
      regles: sons.unicite.map(({ identifiant, regle, sources }) => ({
        texte: regle,
        code: IDENTIFIANTS[identifiant],
        cite: true,
        sources,
        presume: null,
      })),
    },
    {
      titre: 'Taille d’un zip',
      regles: [
        {
          texte: `${LIMITES_ZIP[sons.zip.profil].mo} Mo au plus ; ${PIECE_MAX_MO} Mo par pièce.`,
          sources: LIMITES_ZIP[sons.zip.profil].sources,
          presume: sons.zip.presume,
        },
      ],
    },
    { titre: 'Plafond', regles: sons.plafond ? [writePlafond(sons.plafond)] : [] },
    {
      titre: 'N° ASP',
      regles: [
        {
          texte: `FIN${sons.couloirAsp} et six chiffres.`,
          sources: sons.couloirAspSources,
          presume: sons.couloirAspSources.length > 0 ? null : LETTRES_PRESUMEES,
        },
      ],
    },
  ];
}

const IDENTIFIANTS = {
  siren: 'SIREN',
  finessGeo: 'FINESS géographique',
  am: 'AM',
  rpps: 'RPPS',
} as const;

const LETTRES_PRESUMEES =
  'Aucun n° ASP de ce couloir n’est publié ; ces lettres sont les nôtres et ne refusent rien.';

function writePieces(sons: SonsId, demande: TypeDemande): readonly RegleEcrite[] {
  return PIECES[sons][demande].map(({ libelle, typeFichier, sources, presume }) => ({
    texte: libelle,
    ...(typeFichier === null ? {} : { code: typeFichier }),
    sources,
    presume,
  }));
}

function writePrerequis({ prerequis }: Sons, demande: TypeDemande): readonly RegleEcrite[] {
  return prerequis
    .filter((each) => each.demande === demande)
    .map(({ texte, sources }) => ({ texte, sources, presume: null }));
}

function writePilotes({ vague, pilotes, sansPilotes }: Sons): readonly RegleEcrite[] {
  if (pilotes !== null) {
    const supports = pilotes.supportFormation ? ', et les supports de formation' : '';
    const texte = `${formatCompte(pilotes.pv, 'PV pilote validé', 'PV pilotes validés')}${supports}, avant tout solde.`;
    return [{ texte, sources: pilotes.sources, presume: null }];
  }
  if (sansPilotes) return [{ texte: 'Aucun.', sources: [sansPilotes], presume: null }];
  if (vague !== 1) return [];
  return [
    {
      texte: 'Aucun : les pilotes viennent avec la vague 2.',
      sources: [SOURCE_SANS_PILOTE_VAGUE_1],
      presume: null,
    },
  ];
}

function writePlafond(plafond: Plafond): RegleEcrite {
  const { sources } = plafond;
  switch (plafond.type) {
    case 'par-medecin': {
      const texte = `${formatEuros(plafond.ttcCentimes)} TTC par médecin, au taux de 20 %`;
      return { texte, sources, presume: null };
    }
    case 'par-officine': {
      const [bas, haut] = plafond.htCentimes;
      const texte = `De ${formatEuros(bas)} à ${formatEuros(haut)} HT par officine, selon le chiffre d’affaires.`;
      return { texte, sources, presume: null };
    }
    case 'bareme':
      return { texte: plafond.texte, sources, presume: null };
  }
}
