/**
 * What closing a round costs against the least that it could: reading the same ballots once. Prints ratios, not times.
 *   node --import tsx bench/close.ts
 */
import { closeBallots } from '../server/ballots/rules/close.ts'
import { decodeBallot, encodeBallot, paddedLength } from '../server/ballots/rules/encode.ts'
import { createRoundKeys, open, seal } from '../server/core/seal.ts'

const UNITS = 40
const PEOPLE = 50
const PROVIDERS = 10
const criteria = ['quality', 'time', 'attitude']

const units = Array.from({ length: UNITS + 1 }, (_, n) => ({
  id: `u${n}`,
  code: `U${String(n).padStart(3, '0')}`,
  parentId: n ? 'u0' : null,
}))
const clients = units.slice(1)
const links = clients.flatMap((client, n) =>
  Array.from({ length: PROVIDERS }, (_, at) => ({
    clientUnitId: client.id,
    providerId: `u${((n + at + 1) % UNITS) + 1}`,
    intensity: null,
  })).filter((link) => link.providerId !== link.clientUnitId),
)
const ballots = clients.flatMap((client) =>
  Array.from({ length: PEOPLE }, (_, person) => ({
    unitId: client.id,
    answers: links
      .filter((link) => link.clientUnitId === client.id)
      .map(({ providerId }, at) => ({
        providerId,
        state: 'rated' as const,
        marks: Object.fromEntries(criteria.map((id, place) => [id, 1 + ((person + at + place) % 5)])),
        comment: null,
        commentFor: 'nobody' as const,
      })),
  })),
)

/** Milliseconds of the best of five runs. */
function measure(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const began = process.hrtime.bigint()
    work()
    return Number(process.hrtime.bigint() - began) / 1e6
  })
  return Math.min(...times)
}

const keys = createRoundKeys()
const plain = ballots.map(({ answers }) => encodeBallot(answers, criteria))
const sealed = plain.map((text) => seal(keys.publicKey, text, 'round', paddedLength(PROVIDERS, criteria.length)))
const peer = measure(() => plain.map((text) => decodeBallot(text, criteria)))
const opening = measure(() => sealed.map((one) => open(keys.privateKey, one, 'round')))
const counting = measure(() =>
  closeBallots({
    ballots,
    units,
    regimes: new Map(units.map(({ id }) => [id, 'R2'])),
    links,
    criteria: criteria.map((id) => ({ id, weight: 1 })),
    scale: { min: 1, max: 5 },
    rules: { k: 5, kComments: 10, minCommenters: 3, extremeGap: 2, insideLink: 'criterionFirst' },
  }),
)
const ratio = (value: number) => (value / peer).toFixed(1)
process.stdout.write(
  `${ballots.length} ballots of ${PROVIDERS} providers. Reading them: 1. Opening their seals: ${ratio(opening)}. Counting, merging and writing cells: ${ratio(counting)}.\n`,
)
