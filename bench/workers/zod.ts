import { z } from 'zod';
import { coldJob, hotJob, linesIn, parse } from './jobs.ts';
import { serveJobs } from './protocol.ts';

function schema() {
  const text = (pattern: RegExp) => z.string().regex(pattern);
  const date = text(/^[0-9]{2}\/[0-9]{2}\/[0-9]{4}$/);
  const siren = text(/^[0-9]{9}$/);
  const returned = z.optional(z.nullable(z.string()));
  const ligne = z.strictObject({
    numLigne: z.number().int().min(1),
    numeroASP: text(/^FIN[A-Z]{3}[0-9]{6}$/),
    facture: z.strictObject({
      dateEditionFacture: date,
      montantPrestationPrincipaleSegurHTFacture: z.number(),
    }),
    VA: z.strictObject({ typePrestation: z.string(), dateSignatureVA: date }),
    beneficiaires: z.strictObject({
      Etablissements: z.array(
        z.strictObject({
          nomStructure: z.string(),
          FINESSGeos: z.array(text(/^([0-9]{9}|2[AB][0-9]{7})$/)),
          sirenClient: siren,
          typeActivite: z.optional(z.string()),
        }),
      ),
      medecinsLiberaux: z.array(
        z.strictObject({
          RPPS: text(/^[0-9]{11}$/),
          AM: z.array(text(/^[0-9]{9}$/)),
          sirenClient: siren,
          typeActivite: z.string(),
        }),
      ),
    }),
    piecesJustificatives: z.array(
      z.strictObject({
        nomFichier: z.string(),
        formatFichier: z.string(),
        typeFichier: z.string(),
      }),
    ),
    scenariosEffectivementInstalles: z.strictObject({
      dateRealisationPrestation: date,
      isConnexionDB: z.boolean(),
      isDirectToDMP: z.boolean(),
      isConnexionGAM: z.boolean(),
      isConnexionTeleradiologie: z.boolean(),
    }),
    FINESSPMSI: z.optional(z.unknown()),
    codeTraitement: returned,
    libelleTraitement: returned,
  });
  return z.strictObject({
    impId: z.optional(z.nullable(z.union([z.number(), z.string()]))),
    numeroAns: text(/^[0-9A-Za-z]{9,10}$/),
    siret: text(/^[0-9]{14}$/),
    lignesImport: z.array(ligne).min(1),
  });
}

function validator() {
  const ris = schema();
  return (value: unknown) => {
    const issues = ris.safeParse(value).error?.issues ?? [];
    return linesIn(issues.map(({ path }) => `/${path.join('/')}`));
  };
}

serveJobs({ parse, cold: coldJob(validator), hot: hotJob(validator) });
