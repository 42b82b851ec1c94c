/**
 * The one pass at close (method.md D2): opened ballots go in; cells, tallies and comments that may be kept come out.
 * Nothing finer leaves this function, so nothing finer can be stored, shown, exported or lost.
 */
import { emitCell, isUnsafeCell } from './cells.ts'
import type { CellGround, CellRules, EmittedCell } from './cells.ts'
import { settleAnonymousComments, settleSignedComments, sortComments } from './comments.ts'
import type { CommentRules, EmittedComment } from './comments.ts'
import { joinUnsafeCells } from './lowEnd.ts'
import { mergeInTree, sortBySize } from './merge.ts'
import type { MergedCell } from './merge.ts'
import { countCast, countIdenticalRaters, tallyProvider } from './tallies.ts'
import type { ProviderTally, RoundTallies } from './tallies.ts'
import { growTree, sortUnitIds } from './tree.ts'
import type { FrozenUnit, UnitTree } from './tree.ts'
import { groupBy, hearBallots, linkKey } from './voices.ts'
import type { FrozenCriterion, FrozenLink, FrozenScale, OpenedBallot, Regime, Voice } from './voices.ts'

export interface CloseRules extends CellRules, CommentRules {}

export interface CloseInput {
  readonly ballots: readonly OpenedBallot[]
  /** The frozen tree of the whole company. */
  readonly units: readonly FrozenUnit[]
  /** Per client unit; a unit that is missing here is protected as R2. */
  readonly regimes: ReadonlyMap<string, Regime>
  readonly links: readonly FrozenLink[]
  readonly criteria: readonly FrozenCriterion[]
  readonly scale: FrozenScale
  readonly rules: CloseRules
}

export interface Closed {
  /** By provider code, R1 before R2, then by unit codes. */
  readonly cells: readonly EmittedCell[]
  /** One per provider of a link, by code. */
  readonly providers: readonly ProviderTally[]
  /** Sorted by text. */
  readonly comments: readonly EmittedComment[]
  readonly round: RoundTallies
}

/**
 * Closes a round in memory (method.md D1, D2, D10, 6.4, 6.7, 6.9). The result doesn't depend on the order of ballots,
 * answers, units or links. Each R1 link with a rating is a cell; R2 units are merged; the two never share a cell. The
 * merge of 6.7 is the one place where answers decide which units stand together: see `joinUnsafeCells`. Throws when a
 * link names a unit outside the tree: frozen data that contradict themselves must not be published.
 */
export function closeBallots(input: CloseInput): Closed {
  const tree = growTree(input.units)
  const heard = hearBallots(input.ballots, input)
  const voices = groupBy(heard.ballots.flat(), (voice) => linkKey(voice.unitId, voice.providerId))
  const links = groupBy(input.links, (link) => link.providerId)
  const closed = sortUnitIds(tree, [...links.keys()]).map((providerId) =>
    closeProvider(providerId, gatherLinks(tree, input.regimes, links.get(providerId) ?? [], voices), tree, input),
  )
  const ofRegime = (regime: Regime) =>
    heard.ballots.filter((_, at) => regimeOf(input.regimes, input.ballots[at]?.unitId) === regime)
  return {
    cells: closed.flatMap((provider) => provider.cells),
    providers: closed.map((provider) => provider.tally),
    comments: sortComments(closed.flatMap((provider) => provider.comments)),
    round: {
      cast: countCast(tree, input.ballots),
      identicalRaters: {
        R1: countIdenticalRaters(ofRegime('R1'), 0) ?? 0,
        R2: countIdenticalRaters(ofRegime('R2'), input.rules.k),
      },
      unfitAnswers: heard.unfitAnswers,
    },
  }
}

/** One link of a provider with what was said over it. */
interface HeardLink {
  readonly unitId: string
  readonly regime: Regime
  readonly intensity: number | null
  readonly voices: readonly Voice[]
}

interface ClosedProvider {
  readonly cells: readonly EmittedCell[]
  readonly comments: readonly EmittedComment[]
  readonly tally: ProviderTally
}

const regimeOf = (regimes: ReadonlyMap<string, Regime>, unitId: string | undefined): Regime =>
  (unitId === undefined ? undefined : regimes.get(unitId)) ?? 'R2'

function gatherLinks(
  tree: UnitTree,
  regimes: ReadonlyMap<string, Regime>,
  links: readonly FrozenLink[],
  voices: ReadonlyMap<string, readonly Voice[]>,
): HeardLink[] {
  const byUnit = new Map(links.map((link) => [link.clientUnitId, link]))
  return sortUnitIds(tree, [...byUnit.keys()]).flatMap((unitId) => {
    const link = byUnit.get(unitId)
    if (!link) return []
    const said = voices.get(linkKey(unitId, link.providerId)) ?? []
    return [{ unitId, regime: regimeOf(regimes, unitId), intensity: link.intensity, voices: said }]
  })
}

function closeProvider(
  providerId: string,
  links: readonly HeardLink[],
  tree: UnitTree,
  input: CloseInput,
): ClosedProvider {
  const signed = links.filter((link) => link.regime === 'R1')
  const anonymous = links.filter((link) => link.regime === 'R2')
  const merged = mergeAnonymous(tree, anonymous, input)
  const write = (regime: Regime, cell: Pick<MergedCell, 'unitIds' | 'under'>) => {
    const inside = links.filter((link) => cell.unitIds.includes(link.unitId))
    const said = inside.flatMap((link) => link.voices)
    const intensities = inside.map((link) => link.intensity)
    return emitCell({ providerId, regime, cell }, said, intensities, input)
  }
  const rated = signed.filter((link) => link.voices.some((voice) => voice.isRater))
  const cells = [
    ...rated.map((link) => write('R1', { unitIds: [link.unitId], under: null })),
    ...merged.map((cell) => write('R2', cell)),
  ]
  const commented = sortBySize(tree, merged).map(({ unitIds }) => ({ unitIds, raters: ratersOf(anonymous, unitIds) }))
  const comments = [
    ...signed.flatMap((link) => settleSignedComments(providerId, link.unitId, link.voices)),
    ...settleAnonymousComments(providerId, commented, input.rules),
  ]
  return { cells, comments, tally: tallyProvider(providerId, [...links], cells) }
}

function mergeAnonymous(tree: UnitTree, links: readonly HeardLink[], ground: CellGround): MergedCell[] {
  const respondents = new Map(links.map((link) => [link.unitId, ratersOf([link], [link.unitId]).length]))
  const cells = mergeInTree(tree, respondents, ground.rules.k)
  return joinUnsafeCells(tree, cells, (cell) => isUnsafeCell(ratersOf(links, cell.unitIds), ground))
}

const ratersOf = (links: readonly HeardLink[], unitIds: readonly string[]): Voice[] =>
  links.filter((link) => unitIds.includes(link.unitId)).flatMap((link) => link.voices.filter((voice) => voice.isRater))
