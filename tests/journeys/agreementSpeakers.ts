/** Stakeholders of an agreement, who come by the links of the downloaded file. */
import { z } from 'zod'
import { expect } from 'vitest'
import type { ConsoleServer } from './consoleServer.ts'

/** The secrets of a file of personal links, each behind the # of its address. */
export const secretsIn = (csv: string): string[] => csv.match(/icp_[\w-]+/g) ?? []

async function send(server: ConsoleServer, secret: string, query: string, input?: object): Promise<unknown> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables: input ? { input } : {} }),
  })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  return data
}

const share = z.object({ criterionId: z.string(), share: z.number() })
const shape = z.object({
  myAgreement: z.object({
    criteria: z.array(z.object({ id: z.string() })),
    proposal: z.object({ id: z.string(), shares: z.array(share) }).nullable(),
  }),
})
const read = async (server: ConsoleServer, secret: string) =>
  shape.parse(
    await send(server, secret, '{ myAgreement { criteria { id } proposal { id shares { criterionId share } } } }'),
  ).myAgreement

/** Each list of points is given by the speaker of the same place, with its argument. */
export async function judge(
  server: ConsoleServer,
  secrets: readonly string[],
  said: readonly { points: readonly number[]; argument?: string }[],
): Promise<void> {
  for (const [at, { points, argument = '' }] of said.entries()) {
    const secret = secrets[at] ?? ''
    const { criteria } = await read(server, secret)
    const given = criteria.map(({ id }, i) => ({ criterionId: id, points: points[i] }))
    const submit = 'mutation ($input: SubmitJudgementInput!) { submitJudgement(input: $input) { state } }'
    await send(server, secret, submit, { points: given, argument })
  }
}

/** Everybody answers the open proposal; a reason is an objection to the last criterion, four points up. */
export async function answer(
  server: ConsoleServer,
  secrets: readonly string[],
  reasons: readonly (string | null)[],
): Promise<void> {
  for (const [at, reason] of reasons.entries()) {
    const secret = secrets[at] ?? ''
    const { proposal } = await read(server, secret)
    const last = proposal?.shares.at(-1)
    if (!proposal || !last) throw new Error('there is no proposal to answer')
    const objection = { answer: 'object', criterionId: last.criterionId, wanted: last.share + 4, reason }
    const submit = 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { state } }'
    await send(server, secret, submit, { proposalId: proposal.id, ...(reason ? objection : { answer: 'accept' }) })
  }
}
