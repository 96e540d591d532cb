/** More than any deposit: a whole disk dropped by mistake must not be walked. */
const FICHIERS_MAX = 2000;

export interface ContenuDossier {
  readonly fichiers: readonly File[];
  /** There are more: what follows was not looked at. */
  readonly coupe: boolean;
}

const chemins = new WeakMap<File, string>();

/** Its name, after those of the folders with which it was dropped or chosen. */
export function cheminOf(fichier: File): string {
  return chemins.get(fichier) ?? (fichier.webkitRelativePath || fichier.name);
}

/** Of a folder that was chosen, what a person put there. */
export function withoutSysteme(fichiers: readonly File[]): readonly File[] {
  return fichiers.filter((fichier) => !cheminOf(fichier).split('/').some(isNomSysteme));
}

/** The files of folders that were dropped, those below included, in the order of their paths. */
export async function readDossiers(dossiers: readonly FileSystemEntry[]): Promise<ContenuDossier> {
  const suite = [...dossiers];
  const trouves: FileSystemFileEntry[] = [];
  for (let entree = suite.shift(); entree; entree = suite.shift()) {
    if (isSysteme(entree)) continue;
    if (isDossier(entree)) suite.push(...(await listEntrees(entree)));
    else if (isFichier(entree)) trouves.push(entree);
    if (trouves.length > FICHIERS_MAX) break;
  }
  const gardes = trouves.slice(0, FICHIERS_MAX);
  gardes.sort((a, b) => a.fullPath.localeCompare(b.fullPath, 'fr'));
  const fichiers = await Promise.all(gardes.map(openFichier));
  return {
    fichiers: fichiers.filter((fichier) => fichier !== null),
    coupe: trouves.length > FICHIERS_MAX,
  };
}

/** The browser gives a hundred entries at a time, then none. A folder that cannot be read holds nothing for us. */
async function listEntrees(dossier: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = dossier.createReader();
  const toutes: FileSystemEntry[] = [];
  for (;;) {
    const lues = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (lues.length === 0 || toutes.length > FICHIERS_MAX) return toutes;
    toutes.push(...lues);
  }
}

function openFichier(entree: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) =>
    entree.file(
      (fichier) => {
        chemins.set(fichier, entree.fullPath.replace(/^\//, ''));
        resolve(fichier);
      },
      () => resolve(null),
    ),
  );
}

/** What systems put beside the files of a person. */
function isSysteme({ name }: FileSystemEntry): boolean {
  return isNomSysteme(name);
}

function isNomSysteme(name: string): boolean {
  return name.startsWith('.') || /^(__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(name);
}

function isDossier(entree: FileSystemEntry): entree is FileSystemDirectoryEntry {
  return entree.isDirectory;
}

function isFichier(entree: FileSystemEntry): entree is FileSystemFileEntry {
  return entree.isFile;
}
