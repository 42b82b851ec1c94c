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

const shape = z.object({ myAgreement: z.object({ criteria: z.array(z.object({ id: z.string() })) }) })
const read = async (server: ConsoleServer, secret: string) =>
  shape.parse(await send(server, secret, '{ myAgreement { criteria { id } } }')).myAgreement

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
