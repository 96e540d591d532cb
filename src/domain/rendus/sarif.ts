import { createLineMap, type LineMap } from '../line-map.ts';
import { describeCitation, sourceOf } from '../mots/citations.ts';
import { CERTITUDES, PHASES } from '../mots/gravites.ts';
import type { ControleInfo, Severite } from '../report.ts';
import type { Rendu } from './rendu.ts';
import { listDits, type Dit, type Jugement } from './resultat.ts';
import { toUri } from './uri.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** As the standard defines them: `open` is what could not be decided, and has no level. */
const NIVEAUX: Readonly<Record<Severite, { readonly kind: string; readonly level: string }>> = {
  bloquant: { kind: 'fail', level: 'error' },
  avertissement: { kind: 'fail', level: 'warning' },
  information: { kind: 'fail', level: 'note' },
  indetermine: { kind: 'open', level: 'none' },
};

/**
 * SARIF 2.1.0, one run for all the files: each finding with its rule, its place and, when it is sure, its correction. Written file after
 * file; what only the end knows (the rules that spoke, the files that could not be read or written) comes last, as the order of JSON allows.
 */
export const rendreSarif: Rendu = ({ version }) => {
  const regles = new Map<string, { readonly rang: number; readonly controle: ControleInfo }>();
  const notifications: object[] = [];
  let versionRegles: string | null = null;
  let separateur = '';
  return {
    debut: `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[`,
    ecrire(resultat) {
      if ('motif' in resultat) {
        notifications.push(writeNotification(resultat.chemin, resultat.motif));
        return '';
      }
      for (const motif of resultat.nonEcrits ?? [])
        notifications.push(writeNotification(resultat.chemin, motif));
      versionRegles = resultat.report.versionRegles;
      const textes = [...listResults(resultat, rankOf)].map((result) => JSON.stringify(result));
      if (textes.length === 0) return '';
      const piece = separateur + textes.join(SUIVANT);
      separateur = SUIVANT;
      return piece;
    },
    finir() {
      const rules = [...regles.values()].map(({ controle }) => writeRule(controle));
      const driver = {
        name: 'Simulateur Ségur',
        version,
        language: 'fr-FR',
        rules,
        ...(versionRegles !== null && { properties: { regles: versionRegles } }),
      };
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      return `],"invocations":${JSON.stringify([invocation])},"tool":${JSON.stringify({ driver })}}]}\n`;
    },
  };

  function rankOf(controle: ControleInfo): number {
    const connue = regles.get(controle.id);
    if (connue) return connue.rang;
    const rang = regles.size;
    regles.set(controle.id, { rang, controle });
    return rang;
  }
};

const SUIVANT = ',\n';

function* listResults(
  jugement: Jugement,
  rankOf: (controle: ControleInfo) => number,
): Generator<object> {
  const artifactLocation = toUri(jugement.chemin);
  const lines = createLineMap(jugement.report.texte);
  for (const dit of listDits(jugement)) {
    const { controle, severite, position, numLigne, pointeur, objet, libelle, explication } = dit;
    const region = position && { region: regionOf(position, lines) };
    const sujet = objet === null ? '' : `${objet} : `;
    yield {
      ruleId: controle.id,
      ruleIndex: rankOf(controle),
      ...NIVEAUX[severite],
      message: { text: `${sujet}${libelle}\n${explication}` },
      locations: [
        {
          physicalLocation: { artifactLocation, ...region },
          ...(pointeur !== null && { logicalLocations: [{ fullyQualifiedName: pointeur }] }),
        },
      ],
      ...fixOf(dit, artifactLocation, lines),
      properties: {
        gravite: severite,
        certitude: CERTITUDES[dit.certain ? 'documente' : 'presume'],
        ...(numLigne !== null && { demande: numLigne }),
      },
    };
  }
}

/** Only what may be done unseen: a tool would apply it without a person. */
function fixOf({ correction }: Dit, artifactLocation: object, lines: LineMap) {
  if (!correction?.sure) return {};
  const replacement = {
    deletedRegion: regionOf(correction, lines),
    ...(correction.texte !== '' && { insertedContent: { text: correction.texte } }),
  };
  return {
    fixes: [
      {
        description: { text: 'Correction sûre : une seule issue existe, et rien n’est perdu.' },
        artifactChanges: [{ artifactLocation, replacements: [replacement] }],
      },
    ],
  };
}

function regionOf(
  { debut, fin }: { readonly debut: number; readonly fin: number },
  lines: LineMap,
) {
  const de = lines.position(debut);
  const a = lines.position(fin);
  return { startLine: de.ligne, startColumn: de.colonne, endLine: a.ligne, endColumn: a.colonne };
}

function writeRule(controle: ControleInfo): object {
  const { id, titre, phase, severite, sources, presume } = controle;
  const { url } = sources.map(sourceOf).find((source) => source.url !== undefined) ?? {};
  const fondement = [
    ...sources.map((citation) => {
      const extrait = citation.extrait === undefined ? '' : ` : « ${citation.extrait} »`;
      return `${describeCitation(citation)}${extrait}`;
    }),
    ...(presume === null ? [] : [`Règle présumée, qui ne bloque jamais : ${presume}`]),
  ];
  return {
    id,
    shortDescription: { text: titre },
    // The standard does without; GitHub asks for it.
    fullDescription: { text: titre },
    help: { text: fondement.join('\n') },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: NIVEAUX[severite].level },
    properties: {
      tags: [PHASES[phase]],
      certitude: CERTITUDES[presume === null ? 'documente' : 'presume'],
    },
  };
}

function writeNotification(chemin: string, motif: string): object {
  return {
    level: 'error',
    message: { text: motif },
    locations: [{ physicalLocation: { artifactLocation: toUri(chemin) } }],
  };
}
