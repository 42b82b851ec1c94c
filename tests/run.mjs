/**
 * `npm test`: the whole suite on the embedded database; then, where TEST_DATABASE_URL names a PostgreSQL, everything
 * that touches a database once more on that one. Ends with one line that counts both runs together.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
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
    const ok = status === 0 && success
    // A file that could not even be loaded has no tests that failed, and is a failure all the same.
    return { passed: numPassedTests, failed: ok ? 0 : Math.max(1, numFailedTests), ok }
  } catch {
    return { passed: 0, failed: 1, ok: false }
  }
}

function listTests(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listTests(path) : /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Tests of a browser or of the whole process bring a database of their own, and are no other on PostgreSQL. */
function touchesDatabase(file) {
  const text = readFileSync(`${root}/${file}`, 'utf8')
  return (
    /support\/db\.ts'/.test(text) && /useDatabase|openTestDatabase|onPostgres/.test(text) && !/browser\.ts'/.test(text)
  )
}

const { TEST_DATABASE_URL: url, ...embedded } = process.env
// Once and alone: several test files ask for the pages that `npm start` serves, and two builds at a time would fight.
if (process.argv.length === 2) {
  const { status } = spawnSync(process.execPath, [`${root}/server/start.mjs`, '--build-only'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
console.log('The suite on the embedded database (PGlite).')
const runs = [run('pglite', process.argv.slice(2), embedded)]
if (url) {
  console.log('Everything that touches a database, once more on PostgreSQL.')
  const onServer = listTests('tests').filter(touchesDatabase)
  runs.push(run('postgres', process.argv.length > 2 ? process.argv.slice(2) : onServer, process.env))
} else {
  console.log('TEST_DATABASE_URL is not set: nothing was run on a real PostgreSQL, and races are proved only there.')
}
const sum = (of) => runs.reduce((total, one) => total + one[of], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(runs.every((one) => one.ok) && sum('passed') > 0 ? 0 : 1)
