import { method as says } from '../../../../schema/exports/briefing/method.ts'
import { calculation, filling } from '../../../../schema/regulations/text/rating.ts'
import { confidentiality } from '../../../../schema/regulations/text/protecting.ts'
import type { Block, Table } from '../../../core/documents/tree.ts'
import { decimalsOf, displayDecimals } from '../../../results/rules/rounding.ts'
import type { ScoredCell } from '../../../results/rules/types.ts'
import { list, paragraph, type Ground, type PartWriter, type Pen } from '../pen.ts'

const clientName = ({ told }: Pen, place: number): string =>
  told(says.client, { letter: told(says.letters)[place] ?? String(place + 1) })

function tabulateCriteria({ told, number }: Pen, { facts }: Ground): Table {
  return {
    ...{ kind: 'table', widths: [25, 55, 20] },
    head: [told(says.criterion), told(says.question), told(says.weight)],
    rows: facts.criteria.map(({ name, question, weight }) => [name, question, number(weight)]),
  }
}

/** «5, 4, 4, 3»; more than ten are counted: «5 × 12, 4 × 9». */
function tellMarks(marks: readonly number[]): string {
  const sorted = [...marks].sort((a, b) => b - a)
  if (sorted.length <= 10) return sorted.join(', ')
  return [...new Set(sorted)].map((mark) => `${mark} × ${sorted.filter((one) => one === mark).length}`).join(', ')
}

const scoredAt = ({ example }: Ground, place: number): ScoredCell => {
  const cell = example.scored.cells[place]
  if (!cell || cell.value === null) throw new Error('the example has a client without a score')
  return cell
}

const meanOf = ({ figure }: Pen, { example }: Ground, { value, answers }: { value: number | null; answers: number }) =>
  figure(value ?? 0, decimalsOf(example.regime, answers))

/** The first client in full: what its people gave, and the mean of each criterion. */
function showMeans(pen: Pen, ground: Ground): Block[] {
  const { told } = pen
  const cell = scoredAt(ground, 0)
  const people = cell.respondents
  const rows = ground.facts.criteria.map(({ name }, at) => {
    const scored = cell.criteria[at]
    const marks = ground.example.clients[0]?.marks[at] ?? []
    return [name, tellMarks(marks), scored ? meanOf(pen, ground, scored) : '']
  })
  const decimals = decimalsOf(ground.example.regime, people)
  return [
    paragraph(told(says.step1, { client: clientName(pen, 0), people, decimals })),
    { kind: 'table', head: [told(says.criterion), told(says.ratings), told(says.mean)], rows, widths: [34, 46, 20] },
  ]
}

/** «0,5 × 4,2 + 0,3 × 3,8 + 0,2 × 4,6 = 4,16», or by people where the rules score them first. */
function showLinkScore(pen: Pen, ground: Ground): Block {
  const cell = scoredAt(ground, 0)
  const value = pen.number(cell.value ?? 0)
  if (cell.insideLink === 'raterFirst') return paragraph(pen.told(says.step2rater, { value }))
  const sum = cell.criteria.map((one) => `${pen.number(one.weight)} × ${meanOf(pen, ground, one)}`).join(' + ')
  return paragraph(pen.told(says.step2, { sum, value }))
}

/** Plain mean where every client has one vote, else the sum by votes over their sum. */
function tellSum({ number }: Pen, { example }: Ground): string {
  const { cells } = example.scored
  if (cells.every(({ votes }) => votes === 1))
    return `(${cells.map(({ value }) => number(value ?? 0)).join(' + ')}) / ${cells.length}`
  const above = cells.map(({ votes, value }) => `${number(votes)} × ${number(value ?? 0)}`).join(' + ')
  return `(${above}) / (${cells.map(({ votes }) => number(votes)).join(' + ')})`
}

function showUnitScore(pen: Pen, ground: Ground): Block[] {
  const { told, number, figure } = pen
  const { example, facts } = ground
  const { scored, rules, hundred, others, index } = example
  const decimals = displayDecimals(rules.scale)
  const shown = (value: number) => figure(value, decimals)
  const rows = scored.cells.map((_, place) => {
    const cell = scoredAt(ground, place)
    return [
      clientName(pen, place),
      ...cell.criteria.map((one) => meanOf(pen, ground, one)),
      number(cell.votes),
      number(cell.value ?? 0),
    ]
  })
  const names = facts.criteria.map(({ name }) => name)
  const head = [told(says.linkOf), ...names, told(says.votes), told(says.linkScore)]
  const narrow = Math.floor(80 / (head.length - 1))
  const widths = [100 - narrow * (head.length - 1), ...head.slice(1).map(() => narrow)]
  const { min, max } = rules.scale
  const value = shown(scored.value ?? 0)
  const otherScores = new Intl.ListFormat(pen.locale, { type: 'conjunction' }).format(others.map(shown))
  return [
    { kind: 'table', head, rows, widths },
    paragraph(told(says.step3, { clientWeight: rules.clientWeight, sum: tellSum(pen, ground), value })),
    paragraph(told(says.hundred, { value: figure(hundred, 0), min, max })),
    paragraph(told(says.step4, { others: otherScores, value: shown(index) })),
  ]
}

/** The method in plain words: clauses of the regulation around an example that its rules have computed. */
export const writeMethod: PartWriter = (pen, ground) => {
  const { told, number } = pen
  const { rules, links } = ground.facts
  const { scale, scoring, disclosure, trend } = rules
  return {
    sections: [
      { title: told(says.whoTitle), blocks: [paragraph(told(says.who, { links }))] },
      {
        title: told(says.scaleTitle),
        blocks: [
          tabulateCriteria(pen, ground),
          paragraph(told(says.scale, { min: scale.min, max: scale.max })),
          paragraph(told(filling.decline)),
        ],
      },
      {
        title: told(says.exampleTitle),
        blocks: [
          paragraph(told(says.invented)),
          ...showMeans(pen, ground),
          showLinkScore(pen, ground),
          ...showUnitScore(pen, ground),
        ],
      },
      {
        title: told(says.hiddenTitle),
        blocks: list(
          told(confidentiality.threshold, { k: disclosure.k }),
          told(says.merged, { few: disclosure.k - 1 }),
          told(calculation.valid, { links: scoring.minLinks }),
          told(confidentiality.hidden),
        ),
      },
      {
        title: told(says.comparedTitle),
        blocks: [
          paragraph(
            told(calculation.change, { delta: number(trend.deltaMin), alpha: number(trend.alpha), pairs: trend.mMin }),
          ),
        ],
      },
    ],
  }
}
