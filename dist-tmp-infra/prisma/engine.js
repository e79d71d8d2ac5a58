import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
// Node has it, but its types come only with the browser's, which would let DOM names into this project.
const wasm = globalThis.WebAssembly;
// In the module, but not in its types: generated code that only the package's own entry calls.
const glue = bindings;
let loaded;
/**
 * Prisma's own schema engine, in WebAssembly: nothing is downloaded and no second process runs.
 * Loading takes some hundred milliseconds, so ask only when there is work for it. `free()` it afterwards.
 */
export async function openSchemaEngine(url, datamodels) {
    loaded ??= load();
    await loaded;
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
    return bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}
/** The package's own entry imports the .wasm file as a module, which Node 20 cannot do: instantiate it by hand. */
async function load() {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
    const { instance } = await wasm.instantiate(bytes, { './schema_engine_bg.js': bindings });
    glue.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
}
//# sourceMappingURL=engine.js.map