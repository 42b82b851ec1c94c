/**
 * `npm test`: the whole suite on the embedded database; then, where TEST_DATABASE_URL names a PostgreSQL, everything
 * that touches a database once more on that one. Ends with one line that counts both runs together.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const artifacts = `${root}/tests/.artifacts`
mkdirSync(artifacts, { recursive: true })

function run(name, filters, env) {
  const report = `${artifacts}/${name}.json`
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, ok: status === 0 && success }
  } catch {
    return { passed: 0, failed: 0, ok: false }
  }
}

const { TEST_DATABASE_URL: url, ...embedded } = process.env
console.log('The suite on the embedded database (PGlite).')
const runs = [run('pglite', process.argv.slice(2), embedded)]
if (url) {
  console.log('Everything that touches a database, once more on PostgreSQL.')
  const onServer = [
    'api.test',
    'races.test',
    'guard.test',
    'pglite.test',
    'catalogue.test',
    'tenancy.test',
    'journal.test',
    'jobs.test',
    'road.test',
    'golden.api',
    'anonymity.test',
  ]
  runs.push(run('postgres', process.argv.length > 2 ? process.argv.slice(2) : onServer, process.env))
} else {
  console.log('TEST_DATABASE_URL is not set: nothing was run on a real PostgreSQL, and races are proved only there.')
}
const sum = (of) => runs.reduce((total, one) => total + one[of], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(runs.every((one) => one.ok) && sum('passed') > 0 ? 0 : 1)
