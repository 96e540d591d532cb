import type { ComparaisonDeRapports } from '#domain/comparaison/rapports.ts';
import type { Finding, Report } from '#domain/report.ts';
import { formatChemin } from '#domain/mots/chemins.ts';
import { keepNumero, writeCsv, type CelluleCsv } from '#domain/csv.ts';
import { SEVERITES_TEXTE } from '#domain/mots/gravites.ts';
import { nameVerdict } from '#domain/mots/verdict.ts';
import { AVANT_APRES } from './textes.ts';

export interface Compares {
  readonly avant: Report;
  readonly apres: Report;
  readonly comparaison: ComparaisonDeRapports;
}

interface Etat {
  readonly etat: string;
  readonly avant: Finding | null;
  readonly apres: Finding | null;
}

/** The two verdicts, then a row for each finding. */
export function toCsv({ avant, apres, comparaison }: Compares): string {
  const numeroAspOf = (report: Report, numLigne: number | null) =>
    report.lignes.find((ligne) => ligne.numLigne === numLigne)?.numeroASP;
  return writeCsv([
    ENTETE,
    ...[avant, apres].map((report, rang): CelluleCsv[] => [
      rang === 0 ? AVANT_APRES.avant : AVANT_APRES.apres,
      nameVerdict(report),
      ...['', '', '', '', '', ''],
      report.fichier.nom,
      '',
    ]),
    ...listEtats(comparaison).map(({ etat, avant: ancien, apres: nouveau }): CelluleCsv[] => {
      const constat = nouveau ?? ancien;
      if (!constat) return [];
      const numero = nouveau
        ? numeroAspOf(apres, nouveau.numLigne)
        : numeroAspOf(avant, constat.numLigne);
      return [
        etat,
        SEVERITES_TEXTE[constat.severite].mot,
        String(ancien?.numLigne ?? ''),
        String(nouveau?.numLigne ?? ''),
        keepNumero(numero ?? ''),
        String(ancien?.position.ligne ?? ''),
        String(nouveau?.position.ligne ?? ''),
        formatChemin(constat.chemin),
        constat.libelle,
        constat.controle,
      ];
    }),
  ]);
}

const ENTETE = [
  'État',
  'Gravité',
  'Demande avant',
  'Demande après',
  'N° ASP',
  'Ligne du texte avant',
  'Ligne du texte après',
  'Chemin',
  'Message',
  'Identifiant du contrôle',
];

function listEtats({
  disparus,
  caches,
  nouveaux,
  decouverts,
  inchanges,
}: ComparaisonDeRapports): readonly Etat[] {
  return [
    ...disparus.map((avant) => ({ etat: 'disparu', avant, apres: null })),
    ...caches.map((avant) => ({ etat: 'non réexaminé', avant, apres: null })),
    ...nouveaux.map((apres) => ({ etat: 'nouveau', avant: null, apres })),
    ...decouverts.map((apres) => ({ etat: 'non examiné avant', avant: null, apres })),
    ...inchanges.map((paire) => ({ etat: 'inchangé', ...paire })),
  ];
}

export function toJson({ avant, apres, comparaison }: Compares): string {
  const dire = ({ fichier, verdict, maintenant, versionRegles }: Report) => ({
    fichier,
    verdict,
    maintenant,
    versionRegles,
  });
  const { demandes, ...constats } = comparaison;
  const document = {
    produit: 'Simulateur Ségur – non officiel, sans valeur pour l’ASP',
    avant: dire(avant),
    apres: dire(apres),
    demandes: {
      memes: [...demandes.memes].map(([nouveau, ancien]) => ({ avant: ancien, apres: nouveau })),
      disparues: demandes.disparues,
      nouvelles: demandes.nouvelles,
    },
    ...constats,
  };
  return JSON.stringify(document, null, 2) + '\n';
}
