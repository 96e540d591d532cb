// @ts-check
/**
 * Who may import whom: the folders of `src`, and the rooms of `src/ui`. Imports run one way (docs/decisions/0002); in the
 * interface a room imports the common ground and never another room, but through its one door (docs/decisions/0013).
 */
import { readdirSync } from 'node:fs';

/** The folders of `src` and what each may import of the others. */
const LAYERS = {
  domain: { may: [], packages: [] },
  controls: { may: ['domain'], packages: [] },
  validation: { may: ['controls', 'domain'], packages: ['fflate'] },
  worker: { may: ['validation', 'domain'], packages: ['comlink'] },
  'service-worker': { may: [], packages: [] },
  storage: { may: ['domain'], packages: ['idb'] },
  ui: {
    may: [
      'worker/client.ts',
      'worker/tableur-client.ts',
      'worker/registres-client.ts',
      'storage',
      'controls',
      'domain',
    ],
    packages: ['svelte'],
  },
  // A backup of the portal is a file: its reader knows no IndexedDB.
  cli: { may: ['validation', 'controls', 'domain', 'storage/sauvegarde.ts'], packages: [] },
  paquet: { may: ['validation', 'controls', 'domain'], packages: [] },
};

const GROUND = ['commun', 'kit', 'navigation'];

/** Where a room is entered from another one: a file, or a folder that is one. */
const DOORS = {
  apercu: 'pieces/apercu',
  calendrier: 'portail/calendrier',
  horloge: 'horloge/Horloge.svelte',
  aPart: 'scenarios/BandeAPart.svelte',
  modeles: 'references/modeles.svelte.ts',
  references: 'references/charger.ts',
  verifier: 'references/registres/VerifierRegistres.svelte',
  projection: 'projection/projection.svelte.ts',
  atelier: 'atelier/Atelier.svelte',
  partage: 'anonymat/Partage.svelte',
  travail: 'atelier/atelier.svelte.ts',
  brouillons: 'atelier/Brouillons.svelte',
  delaisses: 'atelier/Delaisses.svelte',
  comparer: 'avant-apres/Comparer.svelte',
  lesBrouillons: 'atelier/brouillons.svelte.ts',
  remettre: 'simuler/remettre.ts',
  saisieImport: 'espace/import/import.svelte.ts',
  saisieModification: 'espace/modification/modification.svelte.ts',
  vierge: 'preparer/vierge/ClasseurVierge.svelte',
  fabrique: 'fabrique/fichiers.ts',
};

/**
 * The rooms of the interface, from the ground up. `rapport` and `pieces` show what the simulator says of a file,
 * `portail` what both sides of the counter see: they are common to the rooms below them, which import no other room.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const ROOMS = {
  commun: [],
  kit: ['commun', 'styles'],
  navigation: ['commun', 'kit'],
  anonymat: [...GROUND, DOORS.modeles],
  rapport: [...GROUND, DOORS.partage],
  pieces: [...GROUND, 'rapport'],
  portail: [...GROUND, DOORS.apercu],
  horloge: [...GROUND, 'portail'],
  projection: GROUND,
  aide: GROUND,
  references: [...GROUND, 'portail'],
  catalogue: [...GROUND, 'rapport', DOORS.calendrier, DOORS.vierge],
  atelier: [...GROUND, 'rapport', DOORS.modeles],
  'avant-apres': [...GROUND, 'rapport', DOORS.lesBrouillons],
  simuler: [
    ...GROUND,
    'rapport',
    'pieces',
    'portail',
    DOORS.references,
    DOORS.verifier,
    DOORS.atelier,
    DOORS.travail,
    DOORS.brouillons,
    DOORS.delaisses,
    DOORS.comparer,
  ],
  preparer: [
    ...GROUND,
    'rapport',
    'pieces',
    'portail',
    DOORS.references,
    DOORS.atelier,
    DOORS.travail,
    DOORS.remettre,
  ],
  fabrique: [...GROUND, 'rapport', 'pieces', DOORS.modeles, DOORS.remettre],
  // A story fills the forms that it shows.
  scenarios: [...GROUND, 'portail', DOORS.projection, DOORS.saisieImport, DOORS.saisieModification],
  exercices: [...GROUND, 'portail', DOORS.remettre],
  poste: [...GROUND, 'portail', DOORS.horloge, DOORS.aPart],
  espace: [
    ...GROUND,
    'rapport',
    'pieces',
    'portail',
    DOORS.horloge,
    DOORS.aPart,
    DOORS.modeles,
    DOORS.references,
    DOORS.fabrique,
  ],
};

/** The words, order and columns of the portal of the period that is played. */
const HABILLAGE = 'habillage/habillage.svelte.ts';

/**
 * Rooms of several screens, a folder each: a screen imports what stands at the root of its room, and of its neighbours
 * only what is named here.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
const NEIGHBOURS = {
  espace: {
    accueil: ['demandes/demandes.svelte.ts', HABILLAGE],
    // What differs between the periods of the portal names the columns and fields of the screens that have them.
    habillage: ['demandes/colonnes.ts', 'import/import.ts'],
    import: [HABILLAGE],
    'ma-demande': ['demande/Demande.page.svelte', 'demandes/colonnes.ts', 'demandes/demandes.ts'],
    choix: ['assistance/textes.ts', 'demandes/demandes.svelte.ts', 'imports/imports.svelte.ts'],
    demande: ['demandes/colonnes.ts', 'modification/textes.ts'],
    demandes: ['imports/imports.ts', 'modification/textes.ts', HABILLAGE],
    imports: ['demandes/colonnes.ts'],
    exports: ['demandes', 'imports', HABILLAGE],
  },
  poste: { attente: ['actes'], demande: ['actes'], depot: ['actes'] },
  catalogue: {},
  preparer: { tableur: ['vierge'], solde: ['pieces/rassemblement.svelte.ts'] },
  // What is no register may be the base des ES éligibles: one place takes both.
  references: { registres: ['base/DepotBase.svelte'] },
};

/** The editor of the atelier, and nobody else, stands on CodeMirror. */
const EDITEUR = { place: 'atelier/editeur', packages: ['@codemirror', '@lezer'] };

const FOLDERS = Object.keys(LAYERS);

/** Where somebody asks, now: these may read the clock. */
const DOORSTEPS = ['ui', 'cli', 'paquet'];

/** @param {readonly string[]} names */
const anyOf = (names) => names.map((name) => name.replace(/[.]/g, '\\.')).join('|');

/**
 * @param {keyof typeof LAYERS} folder
 * @param {readonly string[]} more packages
 * @returns {readonly {regex: string, message: string}[]}
 */
function layerPatterns(folder, more = []) {
  const { may } = LAYERS[folder];
  const packages = [...LAYERS[folder].packages, ...more];
  const banned = `^#(?!(${anyOf([folder, ...may])})(/|$)|clock\\.ts$)`;
  const doors = packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
  const node = folder === 'cli' ? '|node:' : '';
  return [
    {
      regex: DOORSTEPS.includes(folder) ? banned : `${banned}|^#clock`,
      message: `${folder} may import only: ${may.join(', ') || 'nothing'} (docs/decisions/0002).`,
    },
    {
      regex: `^(\\.\\./)+(${FOLDERS.join('|')})/`,
      message: 'Cross a folder by its # name, so that the import rules see it.',
    },
    {
      regex: doors ? `^(?!\\.|#|(${doors})(/|$)${node})` : `^(?!\\.|#${node})`,
      message: `${folder} is not the door of this package (docs/decisions/0002).`,
    },
  ];
}

/**
 * Who reads the real time: a file alone, models, bases, drafts, backups and the published rules live today; what belongs to the
 * fictive portal lives at its own time, `portail.maintenant`, which falls back on the real one by itself.
 */
const REAL_TIME = [
  'portail',
  'simuler',
  'references',
  'catalogue',
  'atelier',
  'preparer',
  'fabrique',
  'espace/compte',
  // How long the person takes.
  'exercices',
  'projection',
];

/** @param {string} room @param {string} place the room, or one of its screens */
function roomPatterns(room, place = room) {
  const may = ROOMS[room] ?? [];
  const timeless = REAL_TIME.includes(room) || REAL_TIME.includes(place) ? [] : [CLOCK];
  return [
    ...timeless,
    {
      regex: `^#ui/(?!(${anyOf([room, ...may])})(/|$))`,
      message: `The room ${room} may import only: ${may.join(', ') || 'nothing'} (docs/decisions/0013).`,
    },
    {
      regex: '^\\.\\./\\.\\./',
      message: 'Further than one step up, import by the # name, so that the import rules see it.',
    },
  ];
}

const CLOCK = {
  regex: '^#clock\\.ts$',
  message:
    'This screen lives at the time of the fictive portal: `portail.maintenant` (CONTRIBUTING).',
};

/** What stands at the root of a room climbs out of it with one step. */
const LEAVES_ROOM = {
  regex: '^\\.\\./',
  message: 'Leave a room by the # name, so that the import rules see it (docs/decisions/0013).',
};

/** @param {string} room @param {string} screen @param {readonly string[]} may */
function screenPattern(room, screen, may) {
  const own = anyOf([screen, ...may]);
  return {
    regex: `^(\\.\\.|#ui/${room})/(?!(${own})(/|$))[^/]+/`,
    message: `The screen ${room}/${screen} may import of its neighbours only: ${may.join(', ') || 'nothing'} (docs/decisions/0013).`,
  };
}

/** @param {string} room */
function listScreens(room) {
  return readdirSync(new URL(`../../src/ui/${room}/`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/**
 * @param {readonly string[]} files
 * @param {readonly {regex: string, message: string}[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function banImports(files, patterns) {
  return {
    files: [...files],
    ignores: ['**/*.test.ts', 'src/*/generated/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns] }] },
  };
}

/** Later entries replace earlier ones for the files that they name, so each carries every ban that holds there. */
export const IMPORT_RULES = [
  ...Object.keys(LAYERS).map((name) => {
    const folder = /** @type {keyof typeof LAYERS} */ (name);
    return banImports([`src/${folder}/**/*.{ts,svelte}`], layerPatterns(folder));
  }),
  ...Object.keys(ROOMS).flatMap((room) => {
    const bans = [...layerPatterns('ui'), ...roomPatterns(room)];
    return [
      banImports([`src/ui/${room}/**/*.{ts,svelte}`], bans),
      banImports([`src/ui/${room}/*.{ts,svelte}`], [...bans, LEAVES_ROOM]),
    ];
  }),
  banImports(
    [`src/ui/${EDITEUR.place}/**/*.{ts,svelte}`],
    [...layerPatterns('ui', EDITEUR.packages), ...roomPatterns('atelier')],
  ),
  ...Object.entries(NEIGHBOURS).flatMap(([room, neighbours]) =>
    listScreens(room).map((screen) =>
      banImports(
        [`src/ui/${room}/${screen}/**/*.{ts,svelte}`],
        [
          ...layerPatterns('ui'),
          ...roomPatterns(room, `${room}/${screen}`),
          screenPattern(room, screen, neighbours[screen] ?? []),
        ],
      ),
    ),
  ),
];
