import { say } from '../../../../schema/core/say.ts'
import { expectedSays } from '../says.ts'
import { treeSays } from '../saysOfTree.ts'
import { findCircles, tellCircle } from './circles.ts'
import { groupBy } from './fold.ts'
import { chosenFor } from './parents.ts'
import type { Choices, Parents } from './parents.ts'
import type { Post } from './posts.ts'
import { problemOf } from './problem.ts'
import type { Choice, Problem } from './problem.ts'
import { columnOf } from './rows.ts'
import type { Rows } from './rows.ts'
import type { UnitDraft, UnitDrafts } from './units.ts'

/** A unit that the posts of another report to: its top posts, and how many of the other's posts stand behind them. */
interface Candidate {
  parent: string | null
  tops: Post[]
  count: number
  /** How far the senior post is from the top of the chart. */
  depth: number
}

/** The post of the same unit through which a post reports out of it; null inside a circle or where a reference is broken. */
function topOf(post: Post, posts: ReadonlyMap<string, Post>): Post | null {
  const seen = new Set<string>()
  for (let at: Post | undefined = post; at && !seen.has(at.reference); ) {
    seen.add(at.reference)
    if (at.superior === undefined) return null
    const above: Post | undefined = at.superior === null ? undefined : posts.get(at.superior)
    if (!above || above.unitCode !== at.unitCode) return at
    at = above
  }
  return null
}

function depthOf(post: Post, posts: ReadonlyMap<string, Post>): number {
  const seen = new Set<string>()
  for (let at: Post | undefined = post; at && !seen.has(at.reference); at = posts.get(at.superior ?? '')) {
    seen.add(at.reference)
  }
  return seen.size
}

const parentOfTop = (top: Post, posts: ReadonlyMap<string, Post>): string | null =>
  posts.get(top.superior ?? '')?.unitCode ?? null

/** Candidates of one unit, the likeliest first: most posts behind it, then nearest to the top, then first in the file. */
function rankCandidates(own: readonly Post[], posts: ReadonlyMap<string, Post>): Candidate[] {
  const behind = own.flatMap((post) => topOf(post, posts) ?? [])
  const groups = groupBy(behind, (top) => JSON.stringify(parentOfTop(top, posts)))
  const candidates = [...groups.values()].flatMap((group) => {
    const tops = [...new Set(group)]
    const [first] = tops
    if (!first) return []
    const depth = Math.min(...tops.map((top) => depthOf(top, posts)))
    return [{ parent: parentOfTop(first, posts), tops, count: group.length, depth }]
  })
  return candidates.sort((a, b) => b.count - a.count || a.depth - b.depth)
}

class DerivedParents implements Parents {
  readonly parentOf = new Map<string, string | null>()
  readonly guessed = new Set<string>()
  readonly problems: Problem[] = []
  /** A unit's only top post, by unit. */
  readonly topPostOf = new Map<string, Post>()
  private readonly candidates = new Map<string, Candidate[]>()

  constructor(
    private readonly rows: Rows,
    private readonly units: UnitDrafts,
    private readonly posts: ReadonlyMap<string, Post>,
    private readonly choices: Choices,
  ) {}

  private nameOf(code: string | null): string | null {
    return code === null ? null : (this.units.drafts.get(code)?.name ?? code)
  }

  private choiceOf(code: string, { parent, tops, count }: Candidate, proposed: boolean): Choice {
    const posts = tops.map(({ reference }) => reference)
    const ofName = this.nameOf(code) ?? code
    return { what: 'unitParent', of: code, ofName, to: parent, toName: this.nameOf(parent), posts, count, proposed }
  }

  private tellConflict(draft: UnitDraft, ranked: Candidate[]): void {
    const name = draft.name ?? draft.code
    const tops = ranked.flatMap((candidate) => candidate.tops)
    const told = (candidate: Candidate) => this.nameOf(candidate.parent) ?? '↑'
    const found = ranked.map((candidate) => {
      const references = candidate.tops.map(({ reference }) => reference).join(', ')
      return `${told(candidate)} — ${candidate.count} (${references})`
    })
    const params = { name, found: found.join('; '), proposed: this.nameOf(ranked[0]?.parent ?? null) ?? 'top' }
    this.guessed.add(draft.code)
    this.problems.push(
      problemOf({
        kind: 'parentConflict',
        severity: 'warning',
        line: tops[0]?.row.line ?? 0,
        lines: tops.map(({ row }) => row.line),
        column: columnOf(this.rows.mapping, 'reportsTo'),
        found: params.found,
        expected: say(expectedSays.importExpectedOneParent),
        say: say(treeSays.importDerivedConflict, params),
        choices: ranked.map((candidate, at) => this.choiceOf(draft.code, candidate, at === 0)),
      }),
    )
  }

  read(draft: UnitDraft, own: readonly Post[]): void {
    const ranked = rankCandidates(own, this.posts)
    this.candidates.set(draft.code, ranked)
    const tops = ranked.flatMap((candidate) => candidate.tops)
    if (tops.length === 1 && tops[0]) this.topPostOf.set(draft.code, tops[0])
    const chosen = chosenFor(this.choices.unitParents, draft.code)
    if (chosen !== undefined && chosen !== draft.code && (chosen === null || this.units.drafts.has(chosen))) {
      this.parentOf.set(draft.code, chosen)
      return
    }
    if (ranked.length > 1) this.tellConflict(draft, ranked)
    this.parentOf.set(draft.code, ranked[0]?.parent ?? null)
  }

  private leadsTo(from: string | null, units: readonly string[]): boolean {
    const seen = new Set<string>()
    for (let at = from; at !== null && !seen.has(at); at = this.parentOf.get(at) ?? null) {
      if (units.includes(at)) return true
      seen.add(at)
    }
    return false
  }

  /** Ways out of a circle: another candidate of one of its units, else one of them put at the top. */
  private waysOut(circle: readonly string[]): Choice[] {
    const others = circle.flatMap((code) => {
      const rest = (this.candidates.get(code) ?? []).filter(({ parent }) => parent !== this.parentOf.get(code))
      return rest.map((candidate) => this.choiceOf(code, candidate, false))
    })
    const isOut = ({ to }: Choice) => !this.leadsTo(to, circle)
    const cuts = circle
      .filter((code) => !others.some(({ of, to }) => of === code && to === null))
      .map((code) => this.choiceOf(code, { parent: null, tops: [], count: 0, depth: 0 }, false))
    const ways = [...others.filter(isOut).sort((a, b) => b.count - a.count), ...cuts]
    return ways.map((way, at) => ({ ...way, proposed: at === 0 }))
  }

  tellCircles(): void {
    for (const circle of findCircles(this.parentOf)) {
      const tops = circle.flatMap((code) => {
        const taken = this.candidates.get(code)?.find(({ parent }) => parent === this.parentOf.get(code))
        return taken?.tops ?? []
      })
      const lines = tops.map(({ row }) => row.line)
      const path = tellCircle(circle.map((code) => this.nameOf(code) ?? code))
      const posts = tops.map(({ reference, superior }) => `${reference} → ${superior ?? ''}`).join(', ')
      this.problems.push(
        problemOf({
          kind: 'circle',
          line: lines.length === 0 ? 0 : Math.min(...lines),
          lines,
          column: columnOf(this.rows.mapping, 'reportsTo'),
          found: path,
          expected: say(expectedSays.importExpectedOneParent),
          say: say(treeSays.importDerivedCircle, { path, posts }),
          choices: this.waysOut(circle),
        }),
      )
    }
  }
}

/**
 * The tree of units that hold posts: a unit's parent is the unit that its top post reports to. Top posts that disagree
 * give a warning with the candidates; until one is chosen, the one with most posts behind it is taken as a guess.
 */
export function parentsByPosts(
  rows: Rows,
  units: UnitDrafts,
  posts: ReadonlyMap<string, Post>,
  choices: Choices,
): Parents & { topPostOf: Map<string, Post> } {
  const derived = new DerivedParents(rows, units, posts, choices)
  const own = groupBy(posts.values(), ({ unitCode }) => unitCode)
  for (const draft of units.drafts.values()) derived.read(draft, own.get(draft.code) ?? [])
  derived.tellCircles()
  return derived
}
