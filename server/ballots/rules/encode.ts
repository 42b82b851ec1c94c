/**
 * A ballot as it is sealed: one compact text, padded so that all ballots of a round have one length. Length would
 * otherwise tell who rated many and who wrote much.
 */
import { z } from 'zod'
import type { OpenedAnswer } from './voices.ts'

/** Bytes that the comments of one ballot may take together. */
export const COMMENT_BYTES = 8192

const shape = z.array(
  z.tuple([
    z.string(),
    z.enum(['r', 'n']),
    z.array(z.tuple([z.int(), z.int()])),
    z.string().nullable(),
    z.enum(['u', 'm', 'x']),
  ]),
)

const audiences = { unit: 'u', moderator: 'm', nobody: 'x' } as const
const audienceOf = { u: 'unit', m: 'moderator', x: 'nobody' } as const

/** Criteria are named by their place in the round's order. Answers are sorted: how they were entered says nothing. */
export function encodeBallot(answers: readonly OpenedAnswer[], criterionIds: readonly string[]): Buffer {
  const rows = answers.map((answer) => [
    answer.providerId,
    answer.state === 'rated' ? 'r' : 'n',
    criterionIds.flatMap((id, index) => (answer.marks[id] === undefined ? [] : [[index, answer.marks[id]]])),
    answer.comment,
    audiences[answer.commentFor],
  ])
  rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
  return Buffer.from(JSON.stringify(rows))
}

/** Throws on anything that `encodeBallot` did not write. */
export function decodeBallot(text: Buffer, criterionIds: readonly string[]): OpenedAnswer[] {
  return shape.parse(JSON.parse(text.toString('utf8'))).map(([providerId, state, marks, comment, audience]) => ({
    providerId,
    state: state === 'r' ? ('rated' as const) : ('notInteracted' as const),
    marks: Object.fromEntries(marks.map(([index, mark]) => [criterionIds[index] ?? '', mark])),
    comment,
    commentFor: audienceOf[audience],
  }))
}

/** How long the comments stand in the sealed text: JSON escapes included. */
export const commentBytes = (answers: readonly Pick<OpenedAnswer, 'comment'>[]): number =>
  answers.reduce((sum, { comment }) => sum + (comment === null ? 0 : Buffer.byteLength(JSON.stringify(comment))), 0)

/** The length that every ballot of a round is padded to: the largest that intake admits. */
export const paddedLength = (mostProviders: number, criteria: number): number =>
  64 + mostProviders * (64 + 10 * criteria) + COMMENT_BYTES
