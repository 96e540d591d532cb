import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contenu } from './contenu.ts';

/** A program of the machine that makes `x.zip` of the folder where it runs. */
export interface Programme {
  /** Succeeds where the program can do it. */
  readonly present: readonly [string, ...string[]];
  readonly commande: readonly [string, ...string[]];
}

const PYTHON = `
import os, zipfile
with zipfile.ZipFile('x.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    for folder, _, names in os.walk('.'):
        for name in names:
            if name != 'x.zip': z.write(os.path.join(folder, name))`;

const PYTHON_FLUX = `
import os, zipfile
class Tube:
    def __init__(self, f): self.f = f
    def write(self, b): return self.f.write(b)
    def flush(self): self.f.flush()
with open('x.zip', 'wb') as f, zipfile.ZipFile(Tube(f), 'w', zipfile.ZIP_DEFLATED) as z:
    for folder, _, names in os.walk('.'):
        for name in names:
            if name != 'x.zip':
                with z.open(os.path.relpath(os.path.join(folder, name)), 'w', force_zip64=True) as e:
                    e.write(open(os.path.join(folder, name), 'rb').read())`;

const PERL_CORE = `
use IO::Compress::Zip qw(zip $ZipError); use File::Find; my @names;
find({ no_chdir => 1, wanted => sub { push @names, substr($_, 2) if -f && !/x.zip$/ } }, '.');
zip [@names] => 'x.zip', Efs => 1 or die $ZipError;`;

const PERL_ARCHIVE = `
use Archive::Zip; my $z = Archive::Zip->new; $z->addTree('.', '', sub { -f && !/x.zip$/ });
exit $z->writeToFileNamed('x.zip');`;

const PHP = `
$z = new ZipArchive(); $z->open('x.zip', ZipArchive::CREATE);
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator('.', FilesystemIterator::SKIP_DOTS)) as $f)
  $z->addFile($f->getPathname(), substr($f->getPathname(), 2));
$z->close();`;

const RUBY = `
require 'zip'; Zip.unicode_names = true; names = Dir.glob('**/*').select { |f| File.file?(f) }
Zip::File.open('x.zip', create: true) { |z| names.each { |n| z.add(n, n) } }`;

/** By title, with the version where only one is known to write so. */
export const PROGRAMMES: Readonly<Record<string, Programme>> = {
  'Info-ZIP zip -r': { present: ['zip', '-v'], commande: ['zip', '-qr', 'x.zip', '.'] },
  'Info-ZIP zip -r0, dans un tube': {
    present: ['zip', '-v'],
    commande: ['sh', '-c', 'zip -qr0 - . -x x.zip | cat > x.zip'],
  },
  '7z a -tzip': { present: ['7z'], commande: ['7z', 'a', '-tzip', '-bd', 'x.zip', '.'] },
  '7z a -tzip -mx=0 -mcu=on': {
    present: ['7z'],
    commande: ['7z', 'a', '-tzip', '-bd', '-mx=0', '-mcu=on', 'x.zip', '.'],
  },
  'bsdtar -a -cf x.zip *': {
    present: ['bsdtar', '--version'],
    commande: ['sh', '-c', 'bsdtar -a -cf x.zip *'],
  },
  'bsdtar --format zip, dans un tube': {
    present: ['bsdtar', '--version'],
    commande: ['sh', '-c', 'set -- *; bsdtar --format zip -cf - "$@" | cat > x.zip'],
  },
  'Python zipfile': { present: ['python3', '--version'], commande: ['python3', '-c', PYTHON] },
  'Python zipfile, sans retour en arrière, force_zip64': {
    present: ['python3', '--version'],
    commande: ['python3', '-c', PYTHON_FLUX],
  },
  'Java jar cMf': {
    present: ['jar', '--version'],
    commande: ['sh', '-c', 'jar cMf x.zip *'],
  },
  'Java jar c0Mf': {
    present: ['jar', '--version'],
    commande: ['sh', '-c', 'jar c0Mf x.zip *'],
  },
  'Perl IO::Compress::Zip': {
    present: ['perl', '-MIO::Compress::Zip', '-e', '1'],
    commande: ['perl', '-e', PERL_CORE],
  },
  'Perl Archive::Zip': {
    present: ['perl', '-MArchive::Zip', '-e', '1'],
    commande: ['perl', '-e', PERL_ARCHIVE],
  },
  'PHP ZipArchive': {
    present: ['php', '-r', 'exit(class_exists("ZipArchive") ? 0 : 1);'],
    commande: ['php', '-r', PHP],
  },
  'Ruby rubyzip': { present: ['ruby', '-rzip', '-e', '1'], commande: ['ruby', '-e', RUBY] },
};

/** Java takes names from the locale. */
const ENV = { ...process.env, LC_ALL: 'C.UTF-8' };

export function isPresent([program, ...args]: Programme['present']): boolean {
  return spawnSync(program, args, { stdio: 'ignore', env: ENV }).status === 0;
}

export function writeBy({ commande }: Programme, contenu: Contenu): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'registre-'));
  try {
    for (const [name, octets] of contenu) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), octets);
    }
    const [program, ...args] = commande;
    execFileSync(program, args, { cwd: folder, env: ENV, stdio: ['ignore', 'ignore', 'inherit'] });
    return new Uint8Array(readFileSync(join(folder, 'x.zip')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
