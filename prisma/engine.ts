import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'

// Node has it, but its types come only with the browser's, which would let DOM names into this project.
const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly
interface Wasm {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>
}

// In the module, but not in its types: generated code that only the package's own entry calls.
const glue = bindings as unknown as { __wbg_set_wasm(exports: object): void }

let loaded: Promise<void> | undefined

/**
 * Prisma's own schema engine, in WebAssembly: nothing is downloaded and no second process runs.
 * Loading takes some hundred milliseconds, so ask only when there is work for it.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
  datamodels?: [string, string][],
): Promise<T> {
  loaded ??= load()
  await loaded
  // A pool of our own, because the engine never closes the one it would make itself.
  const pool = new Pool({ connectionString: url })
  pool.on('error', () => undefined)
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(wholeScripts(new PrismaPg(pool), pool))
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter)
    return await work(engine).finally(() => engine.free())
  } finally {
    await pool.end()
  }
}

/**
 * The adapter's own way cuts a script at every semicolon, also inside the body of a function. Given whole, Postgres
 * also takes it whole or not at all.
 */
function wholeScripts(factory: PrismaPg, pool: Pool): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    connection.executeScript = async (script) => void (await pool.query(script))
    return connection
  }
  return factory
}

/** The package's own entry imports the .wasm file as a module, which Node 20 cannot do: instantiate it by hand. */
async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await wasm.instantiate(bytes, { './schema_engine_bg.js': bindings })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}
