// Runs example files in the wasm module, each in an instance of its own, and prints what they print:
// node wasm/run.mjs OUT/guide.wasm FILE...
// With --into FOLDER first, what each prints goes to a file of its name there.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const words = process.argv.slice(2);
const folder = words[0] === '--into' ? words.splice(0, 2)[1] : undefined;
const [modulePath, ...files] = words;
const module = await WebAssembly.compile(await readFile(modulePath));
const wanted = WebAssembly.Module.imports(module);
if (wanted.length) throw new Error(`the module imports ${wanted.map((each) => each.name)}`);

for (const file of files) {
  const { exports } = await WebAssembly.instantiate(module, {});
  const source = await readFile(file);
  const input = exports.reserveInput(source.length);
  new Uint8Array(exports.memory.buffer, input, source.length).set(source);
  const length = exports.run();
  // A new view: memory may have grown, and the old one is detached then.
  const output = new Uint8Array(exports.memory.buffer, exports.output(), length);
  if (folder === undefined) process.stdout.write(output);
  else await writeFile(join(folder, basename(file) + '.txt'), output);
}
