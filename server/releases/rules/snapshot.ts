/** What a release is made of. Pure: the preview and the publication are the same function of the same figures. */
import { createHash } from 'node:crypto'
import type { RoundFigures } from '../../../schema/results/figures.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { CommentDecision, EntryKind } from '../../../schema/releases/terms.ts'
import type { CompanyBody, ReleasedComment, SummaryBody, UnitBody } from '../../../schema/releases/snapshot.ts'

export interface DecidedComment {
  providerUnitId: string
  audience: 'unit' | 'moderator' | 'nobody'
  text: string
  clientUnitIds: readonly string[] | null
  decision: CommentDecision | null
}

export interface Entry {
  kind: EntryKind
  unitId: string | null
  body: string
}

type Visibility = Pick<Rules, 'visibility'>

function releaseComments(
  comments: readonly DecidedComment[],
  figures: RoundFigures,
): (ReleasedComment & { unitId: string })[] {
  const names = new Map(figures.responses.map(({ unit }) => [unit.id, unit.name]))
  return comments
    .filter((comment) => comment.decision === 'show' && comment.audience === 'unit')
    .map(({ providerUnitId, text, clientUnitIds }) => ({
      unitId: providerUnitId,
      text,
      from: clientUnitIds && clientUnitIds.map((id) => names.get(id) ?? id),
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}

function summarise(figures: RoundFigures, { visibility }: Visibility): SummaryBody | null {
  const { round, rules, scale, threshold, criteria, index } = figures
  if (visibility.everyone === 'nothing') return null
  const units = figures.units.map(({ unit, parentId, value, reason, hundred }) => ({
    unit,
    parentId,
    value,
    reason,
    hundred,
  }))
  return { round, rules, scale, threshold, criteria, index, units: visibility.everyone === 'summary' ? units : [] }
}

/** All parts of a release. Who reads which part is `readRelease`'s matter. */
export function takeSnapshot(figures: RoundFigures, comments: readonly DecidedComment[], rules: Visibility): Entry[] {
  const shown = releaseComments(comments, figures)
  const toSponsor = rules.visibility.commentsTo === 'headAndSponsor'
  const toHeads = rules.visibility.commentsTo !== 'moderator'
  const { round, rules: stamp, scale, threshold, criteria } = figures
  const company: CompanyBody = { ...figures, comments: toSponsor ? shown : [] }
  const units = figures.units.map((unit): Entry => {
    const own = toHeads
      ? shown.filter((comment) => comment.unitId === unit.unit.id).map(({ text, from }) => ({ text, from }))
      : []
    const body: UnitBody = { round, rules: stamp, scale, threshold, criteria, unit, comments: own }
    return { kind: 'unit', unitId: unit.unit.id, body: JSON.stringify(body) }
  })
  const summary = summarise(figures, rules)
  return [
    { kind: 'company', unitId: null, body: JSON.stringify(company) },
    ...(summary ? [{ kind: 'summary' as const, unitId: null, body: JSON.stringify(summary) }] : []),
    ...units,
  ]
}

/** sha-256 over all parts, in an order of their own: what is read later can be shown to be what was published. */
export function hashSnapshot(entries: readonly Entry[]): string {
  const parts = entries.map((entry) => `${entry.kind}\n${entry.unitId ?? ''}\n${entry.body}`).sort()
  return createHash('sha256').update(parts.join('\n\n')).digest('hex')
}
