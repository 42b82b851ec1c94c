/** What the browser has to fetch, in kilobytes of gzipped script: the console's first load, each lazy chunk, the questionnaire. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'

/** Budgets in kB (1,000 bytes). A page that needs more than `lazy` is named with its own budget and its reason. */
const budgets = {
  consoleFirstLoad: 330,
  questionnaire: 45,
  lazy: 40,
}
/**
 * The picture of the chart is drawn by @xyflow/react, and the tree beside it needs none of it. The preview of a section
 * reads Markdown as the server does, with markdown-it; it comes when somebody begins to write.
 */
const ownBudgets: readonly { page: string; budget: number }[] = [
  { page: 'ChartPicturePage', budget: 70 },
  { page: 'SectionPreview', budget: 50 },
]
const budgetOf = (name: string): number =>
  ownBudgets.find(({ page }) => name.startsWith(`${page}-`))?.budget ?? budgets.lazy

const root = fileURLToPath(new URL('../..', import.meta.url))
const weigh = (path: string) => gzipSync(readFileSync(path)).length / 1000

// The same build that `npm start` serves; nothing is done when it is already there.
beforeAll(() => {
  execFileSync(process.execPath, ['server/start.mjs', '--build-only'], { cwd: root, stdio: 'pipe' })
}, 180_000)

interface Built {
  first: { name: string; size: number }[]
  lazy: { name: string; size: number }[]
}

/** What the page itself names is loaded at once, with what that imports at its head; the rest comes when asked for. */
function readBuilt(app: string): Built {
  const folder = `${root}/dist/${app}`
  const scripts = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'))
  const first = new Set<string>()
  const take = (text: string, pattern: RegExp) => {
    for (const [, name = ''] of text.matchAll(pattern)) {
      if (first.has(name) || !scripts.includes(name)) continue
      first.add(name)
      take(readFileSync(`${folder}/assets/${name}`, 'utf8'), /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)
    }
  }
  take(readFileSync(`${folder}/index.html`, 'utf8'), /assets\/([^"']+\.js)/g)
  const sized = (names: readonly string[]) => names.map((name) => ({ name, size: weigh(`${folder}/assets/${name}`) }))
  return { first: sized([...first]), lazy: sized(scripts.filter((name) => !first.has(name))) }
}

const sum = (chunks: readonly { size: number }[]) => chunks.reduce((total, { size }) => total + size, 0)

describe('what the browser fetches', () => {
  it('is within the budget when the console is first opened', () => {
    expect(sum(readBuilt('console').first)).toBeLessThanOrEqual(budgets.consoleFirstLoad)
  })

  it('is within the budget for each page of the console', () => {
    const { lazy } = readBuilt('console')
    expect(lazy.length).toBeGreaterThan(10)
    const over = lazy.filter(({ name, size }) => size > budgetOf(name))
    expect(over.map(({ name, size }) => `${name}: ${size.toFixed(1)} kB`)).toEqual([])
  })

  it('is within the budget for the questionnaire', () => {
    expect(sum(readBuilt('portal').first)).toBeLessThanOrEqual(budgets.questionnaire)
  })
})
