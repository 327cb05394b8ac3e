/** `bozzetto export`: its options. What it does is loaded only then. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { COMPRESSIONS, FORMATS, PRESETS } from '#server/exports/request.ts';
import { PICTURES } from '#server/previews/request.ts';

const number = (text: string) => {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new InvalidArgumentError('a number is wanted.');
  return value;
};

export function exportCommand(cli: Command, signal: AbortSignal): void {
  const named = [...Object.entries(FORMATS).map(([name, { about }]): [string, string] => [name, about]), ...Object.entries(PICTURES)];
  cli.command('export').argument('<dir>', 'folder of an asset')
    .description('write an asset in another format, or more pictures of it')
    .addOption(new Option('--format <format>', named.map(([name]) => name).join(', ')).makeOptionMandatory())
    .option('--out <path>', 'file or folder to write (default: in the current folder, named after the asset)')
    .addOption(new Option('--preset <preset>', 'a word for the settings below that are not given').choices(Object.keys(PRESETS)))
    .option('--triangles <n>', 'at most so many triangles', number)
    .option('--texture <px>', 'longest side of a texture', number)
    .addOption(new Option('--compression <how>', 'of the meshes of a GLB or glTF').choices(COMPRESSIONS))
    .option('--webp', 'textures of a GLB or glTF as WebP')
    .option('--size <px>', 'longest side of a picture', number)
    .option('--type <type>', 'of a thumbnail or poster: png, jpeg, webp; of a turntable: webp, gif')
    .option('--frames <n>', 'pictures of a turntable', number)
    .option('--turn <seconds>', 'how long a turntable takes for a turn', number)
    .option('--json', 'print the files as JSON')
    .option('--quiet', 'print only the paths')
    .option('--unsafe-no-sandbox', 'run scripts of any author even where the operating system’s wall can’t be built')
    .addHelpText('after', `\nFormats:\n${named.map(([name, about]) => `  ${name.padEnd(12)}${about}`).join('\n')}`)
    .action(async (dir: string, options) => (await import('./export-asset.ts')).exportAsset(dir, options, signal));
}
