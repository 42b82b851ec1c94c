/** The oracle's figures as a sheet, in the product's words for reasons. */
import type {
  BlockFigures,
  CellFigures,
  Figure,
  GoldenFigures,
  ProviderComparison,
  ProviderFigures,
  RoundFigures,
} from '../../oracle/oracle.mjs'
import { cellPath, digits, pairPath, put, type Sheet } from './sheet.ts'

const reasons = {
  noUnits: 'noData',
  noCell: 'noData',
  noAnswers: 'noData',
  tooFewAnswers: 'fewAnswers',
  lowEnd: 'lowEnd',
  lowCoverage: 'lowCoverage',
  fewLinks: 'fewLinks',
  fewCells: 'oneCell',
} as const
const reasonOf = (reason: keyof typeof reasons | null | undefined) => (reason ? reasons[reason] : null)

const shareOf = (written: string): number => {
  const [p = '0', q = '1'] = written.split('/')
  return Number(p) / Number(q)
}

function putFigure(sheet: Sheet, path: string, figure: Figure | null): void {
  put(sheet, `${path} ru`, figure?.shown.ru)
  put(sheet, `${path} en`, figure?.shown.en)
  put(sheet, `${path} exact`, figure && digits(Number(figure.decimal)))
}

function putProvider(sheet: Sheet, round: string, figures: ProviderFigures): void {
  const path = `${round} ${figures.provider}`
  putFigure(sheet, `${path} score`, figures.score)
  put(sheet, `${path} reason`, reasonOf(figures.reason))
  put(sheet, `${path} hundred`, figures.hundred?.shown.en)
  put(sheet, `${path} units`, figures.scoredUnits)
  put(sheet, `${path} quorum`, figures.quorum.met)
  for (const [code, { units, mean }] of Object.entries(figures.profile)) {
    putFigure(sheet, `${path} profile ${code}`, mean)
    put(sheet, `${path} profile ${code} units`, units)
  }
}

/** Counts as D6 shows them: of anonymous people a band below 20. */
const bandOf = (cell: CellFigures, n: number): string => {
  if (cell.regime === 'R1' || n >= 20) return `${n}..${n}`
  return n >= 10 ? '10..19' : '5..9'
}

function putCell(sheet: Sheet, round: string, cell: CellFigures): void {
  const path = cellPath(round, cell.provider, cell.regime, cell.units)
  putFigure(sheet, `${path} score`, cell.score)
  put(sheet, `${path} reason`, reasonOf(cell.reason))
  put(sheet, `${path} votes`, cell.score ? cell.votes : 0)
  put(sheet, `${path} coverage`, digits(shareOf(cell.coverage)))
  put(sheet, `${path} band`, bandOf(cell, cell.n))
  const { response, ...tallies } = cell.tallies
  put(sheet, `${path} response`, digits(shareOf(response)))
  for (const [code, criterion] of Object.entries(cell.criteria)) {
    put(sheet, `${path} ${code} ru`, criterion.shown?.ru)
    put(sheet, `${path} ${code} en`, criterion.shown?.en)
    put(sheet, `${path} ${code} reason`, reasonOf(criterion.reason))
    put(sheet, `${path} ${code} band`, criterion.reason ? null : bandOf(cell, criterion.n))
    put(sheet, `${path} ${code} histogram`, criterion.reason ? null : criterion.histogram?.join(' '))
  }
  put(sheet, `${path} kept n`, cell.n)
  put(sheet, `${path} kept notInteracted`, tallies.notInteracted)
  put(sheet, `${path} kept undifferentiated`, tallies.undifferentiated)
  put(sheet, `${path} kept commenters`, tallies.commenters)
}

function putRound(sheet: Sheet, figures: RoundFigures): void {
  const { round, index, response, uniformBallots } = figures
  putFigure(sheet, `${round} index`, index.score)
  put(sheet, `${round} index reason`, reasonOf(index.reason))
  for (const provider of figures.providers) putProvider(sheet, round, provider)
  for (const cell of figures.cells) putCell(sheet, round, cell)
  for (const { unit, invited, cast, level } of response.units) {
    put(sheet, `${round} response ${unit}`, invited ? digits(cast / invited) : null)
    put(sheet, `${round} response ${unit} level`, level)
    put(sheet, `${round} response ${unit} kept`, `${cast} of ${invited}`)
  }
  const { representativeness, total } = response
  put(sheet, `${round} response all`, digits(total.cast / total.invited))
  put(sheet, `${round} representativeness`, representativeness?.r)
  put(sheet, `${round} largest bias`, representativeness?.largestBias)
  put(sheet, `${round} kept ballots`, total.cast)
  put(sheet, `${round} kept uniform R1`, uniformBallots.R1)
  put(sheet, `${round} kept uniform R2`, uniformBallots.R2)
  for (const { provider, clients, audience, text } of figures.comments)
    put(sheet, `${round} ${provider} comment «${text}»`, `${clients?.join('+') ?? 'unnamed'} for ${audience}`)
}

/** The product tells the first reason, and says so where no common block is left at all. */
function whyNotCompared({ reasons: [first], decomposition }: ProviderComparison): string | null {
  if (!first) return null
  if (first === 'notPublished') return first
  if (!decomposition) return 'sameBlocksMissing'
  return first === 'fewCommonUnits' ? 'fewCommonClients' : 'lowCoverage'
}

function putBlock(sheet: Sheet, path: string, block: BlockFigures): void {
  const at = `${path} ${block.regime}[${block.units.join('+')}]`
  put(sheet, `${at} arrow`, block.arrow)
  putFigure(sheet, `${at} difference`, block.difference)
  for (const [code, { before, after, difference }] of Object.entries(block.criteria)) {
    putFigure(sheet, `${at} ${code} from`, before)
    putFigure(sheet, `${at} ${code} to`, after)
    putFigure(sheet, `${at} ${code} difference`, difference)
  }
}

function putComparison(sheet: Sheet, path: string, compared: ProviderComparison): void {
  put(sheet, `${path} comparable`, compared.comparable)
  put(sheet, `${path} reason`, whyNotCompared(compared))
  for (const block of compared.blocks) putBlock(sheet, path, block)
  const { decomposition, commonWeight, likeForLike, commonUnits } = compared
  if (!decomposition) return
  const { delta, ...effects } = decomposition
  putFigure(sheet, `${path} difference`, delta)
  putFigure(sheet, `${path} likeForLike`, likeForLike)
  for (const [effect, figure] of Object.entries(effects)) putFigure(sheet, `${path} effect ${effect}`, figure)
  for (const [at, figure] of commonWeight.entries())
    put(sheet, `${path} coverage ${at ? 'to' : 'from'}`, digits(shareOf(figure.exact) / 100))
  put(sheet, `${path} common`, commonUnits)
}

export function readExpected(figures: GoldenFigures): Sheet {
  const sheet: Sheet = new Map()
  for (const round of figures.rounds) putRound(sheet, round)
  for (const { before, after, providers } of figures.comparisons)
    for (const compared of providers) putComparison(sheet, pairPath(before, after, compared.provider), compared)
  return sheet
}
