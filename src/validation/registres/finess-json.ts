import type { FicheFiness, Reponses } from '#domain/registres/registres.ts';
import { Cherches } from './cherches.ts';
import { Champs, LecteurJson, type Plan } from './json-octets.ts';
import type { Lecteur, Refus, Releve } from './lecteur.ts';

/** Ranks of the texts that are kept, alike for both kinds of entity. */
const NUMERO = 0;
const IDENTIFIANT = 1;
const COURT = 2;
const LONG = 3;
const FERMETURE = 4;
const ETAT = 5;
const RANGS = 6;

const VERSION = 0;
const DATE = 1;

/** The schema that this plan is made from, whatever its minor version. */
const SCHEMA_CONNU = /^v?1(\.|$)/i;

/** Reads « finess-structures » (ansforge/finess, schema structures v1): legal entities (`pmej`), and their sites (`ege`). */
export function readFinessJson(numeros: readonly string[]): Lecteur {
  const cherches = new Cherches(numeros);
  const fiches = new Map<string, FicheFiness>();
  const [tete, juridique, site] = [new Champs(2), new Champs(RANGS), new Champs(RANGS)];
  /** The sites looked for of the legal entity at hand, whose own values may come after them. */
  let sites: FicheFiness[] = [];
  let numerosDesSites: string[] = [];
  let entites = 0;
  let refus: Refus | null = null;

  const texte = (releve: Champs, rang: number): Plan => ({ type: 'texte', releve, rang });
  const plan: Plan = {
    type: 'objet',
    releve: tete,
    champs: {
      schemaVersion: texte(tete, VERSION),
      generatedAt: texte(tete, DATE),
      pmej: {
        type: 'liste',
        element: {
          type: 'objet',
          releve: juridique,
          onEnd: endJuridique,
          champs: {
            informationsGeneralesPMEJ: {
              type: 'objet',
              champs: {
                numFinessPm: texte(juridique, NUMERO),
                siren: texte(juridique, IDENTIFIANT),
                denominationPm: texte(juridique, COURT),
                denominationLonguePmSmsse: texte(juridique, LONG),
                dateFermeture: texte(juridique, FERMETURE),
              },
            },
            etatObjet: texte(juridique, ETAT),
            ege: {
              type: 'liste',
              element: {
                type: 'objet',
                releve: site,
                onEnd: endSite,
                champs: {
                  informationsGeneralesEGE: {
                    type: 'objet',
                    champs: {
                      numFinessEge: texte(site, NUMERO),
                      siret: texte(site, IDENTIFIANT),
                      nomEgeCourt: texte(site, COURT),
                      nomEgeLong: texte(site, LONG),
                      dateFermeture: texte(site, FERMETURE),
                    },
                  },
                  etatObjet: texte(site, ETAT),
                },
              },
            },
          },
        },
      },
    },
  };
  const json = new LecteurJson(plan);

  function endSite(): void {
    const numero = findNumero(site, 'numFinessEge');
    if (numero === null) return;
    numerosDesSites.push(numero);
    sites.push({
      nature: 'geographique',
      ...readCommun(site),
      siren: null,
      juridique: null,
      siret: site.read(IDENTIFIANT),
    });
  }

  function endJuridique(): void {
    entites += 1;
    const numero = findNumero(juridique, 'numFinessPm');
    if (numero === null && sites.length === 0) return;
    const siren = juridique.read(IDENTIFIANT);
    for (const [rang, fiche] of sites.entries()) {
      fiches.set(numerosDesSites[rang] ?? '', {
        ...fiche,
        siren,
        juridique: juridique.read(NUMERO),
      });
    }
    [sites, numerosDesSites] = [[], []];
    if (numero === null) return;
    fiches.set(numero, {
      nature: 'juridique',
      ...readCommun(juridique),
      siren,
      siret: null,
      juridique: null,
    });
  }

  /** The number of the entity at hand when it is looked for; one without a number is of another shape. */
  function findNumero(releve: Champs, nom: string): string | null {
    const [debut = -1, fin = -1] = [releve.debuts[NUMERO], releve.fins[NUMERO]];
    if (fin - debut !== 9 || debut < 0) {
      refus ??= { motif: 'autre-forme', detail: nom };
      return null;
    }
    return cherches.find(releve.octets, debut, fin);
  }

  function checkVersion(): void {
    const version = tete.read(VERSION);
    if (version !== null && !SCHEMA_CONNU.test(version))
      refus ??= { motif: 'schema', detail: version };
  }

  return {
    push(octets) {
      if (refus !== null) return;
      json.push(octets);
      if (json.erreur >= 0) refus ??= { motif: 'autre-forme', detail: `octet ${json.erreur}` };
      checkVersion();
    },
    get refus() {
      return refus;
    },
    end(): Releve | Refus {
      if (refus !== null) return refus;
      if (tete.read(VERSION) === null && json.fini) return { motif: 'schema', detail: '' };
      if (entites === 0) return { motif: json.fini ? 'inconnu' : 'autre-forme', detail: 'pmej' };
      const coupe = !json.fini;
      return {
        date: /^\d{4}-\d{2}-\d{2}/.exec(tete.read(DATE) ?? '')?.[0] ?? null,
        registres: (nom, date) => {
          const finess: Reponses<FicheFiness> = {
            extrait: { nom, date, coupe },
            cherches: numeros,
            fiches,
          };
          return { finess };
        },
      };
    },
  };
}

function readCommun(releve: Champs): Pick<FicheFiness, 'noms' | 'active' | 'fermeture'> {
  const noms = [releve.read(COURT), releve.read(LONG)].filter((nom) => nom !== null);
  return {
    noms: [...new Set(noms)],
    // « A » active, « I » inactive.
    active: releve.read(ETAT) !== 'I',
    fermeture: releve.read(FERMETURE),
  };
}
