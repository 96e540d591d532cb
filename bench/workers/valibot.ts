import * as v from 'valibot';
import { coldJob, hotJob, linesIn, parse } from './jobs.ts';
import { serveJobs } from './protocol.ts';

function schema() {
  const text = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
  const date = text(/^[0-9]{2}\/[0-9]{2}\/[0-9]{4}$/);
  const siren = text(/^[0-9]{9}$/);
  const returned = v.optional(v.nullable(v.string()));
  const ligne = v.strictObject({
    numLigne: v.pipe(v.number(), v.integer(), v.minValue(1)),
    numeroASP: text(/^FIN[A-Z]{3}[0-9]{6}$/),
    facture: v.strictObject({
      dateEditionFacture: date,
      montantPrestationPrincipaleSegurHTFacture: v.number(),
    }),
    VA: v.strictObject({ typePrestation: v.string(), dateSignatureVA: date }),
    beneficiaires: v.strictObject({
      Etablissements: v.array(
        v.strictObject({
          nomStructure: v.string(),
          FINESSGeos: v.array(text(/^([0-9]{9}|2[AB][0-9]{7})$/)),
          sirenClient: siren,
          typeActivite: v.optional(v.string()),
        }),
      ),
      medecinsLiberaux: v.array(
        v.strictObject({
          RPPS: text(/^[0-9]{11}$/),
          AM: v.array(text(/^[0-9]{9}$/)),
          sirenClient: siren,
          typeActivite: v.string(),
        }),
      ),
    }),
    piecesJustificatives: v.array(
      v.strictObject({
        nomFichier: v.string(),
        formatFichier: v.string(),
        typeFichier: v.string(),
      }),
    ),
    scenariosEffectivementInstalles: v.strictObject({
      dateRealisationPrestation: date,
      isConnexionDB: v.boolean(),
      isDirectToDMP: v.boolean(),
      isConnexionGAM: v.boolean(),
      isConnexionTeleradiologie: v.boolean(),
    }),
    FINESSPMSI: v.optional(v.unknown()),
    codeTraitement: returned,
    libelleTraitement: returned,
  });
  return v.strictObject({
    impId: v.optional(v.nullable(v.union([v.number(), v.string()]))),
    numeroAns: text(/^[0-9A-Za-z]{9,10}$/),
    siret: text(/^[0-9]{14}$/),
    lignesImport: v.pipe(v.array(ligne), v.minLength(1)),
  });
}

function validator() {
  const ris = schema();
  return (value: unknown) => {
    const { issues = [] } = v.safeParse(ris, value);
    return linesIn(issues.map(({ path = [] }) => `/${path.map(({ key }) => key).join('/')}`));
  };
}

serveJobs({ parse, cold: coldJob(validator), hot: hotJob(validator) });
