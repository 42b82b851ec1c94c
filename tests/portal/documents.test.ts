import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// First: it brings the metadata that the API's types need when they are read.
import { api } from '../support/api.ts'
import { parse, print, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as ballots from '../../portal/ballots/wire.ts'
import * as people from '../../portal/people/wire.ts'
import * as regulations from '../../portal/regulations/wire.ts'
import * as results from '../../portal/releases/wire.ts'
import * as services from '../../portal/services/wire.ts'
import * as weights from '../../portal/weights/wire.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/portal.md', import.meta.url)), 'utf8')
const ready = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text)
/** The short ones within the curl lines. */
const short = [...page.matchAll(/"query":"([^"]+)"/g)].map(([, text = '']) => text)
/** What our own pages send. */
const ours = Object.values({ ...ballots, ...people, ...regulations, ...results, ...services, ...weights }).filter(
  (text) => /^(query|mutation) /.test(text),
)
const nameOf = (text: string) => /^\s*\w+\s*(\w*)/.exec(text)?.[1] || text.slice(0, 40)

describe('the documents of a client portal', () => {
  it('are found on the page', () => {
    expect(ready.length).toBeGreaterThanOrEqual(7)
    expect(short.length).toBe(3)
  })

  it.each([...ready, ...short, ...ours].map((text) => [nameOf(text), text]))(
    'asks only for what the API has: %s',
    (_, text) => expect(validate(api(), parse(text))).toEqual([]),
  )

  it('are on the page as our own page sends them', () => {
    const { questionnaireQuery, submitBallotMutation, draftQuery, saveDraftMutation } = ballots
    const { requestLetterMutation, enterMutation, resultsQuery } = results
    const sent = [questionnaireQuery, submitBallotMutation, draftQuery, saveDraftMutation, requestLetterMutation]
    const { giveApprovalMutation, returnWithRemarksMutation, acknowledgeRegulationMutation } = regulations
    const personal = [
      ...[people.personalLinkQuery, regulations.myRegulationQuery, weights.myAgreementQuery],
      ...[weights.submitJudgementMutation, weights.answerProposalMutation],
      ...[giveApprovalMutation, returnWithRemarksMutation, acknowledgeRegulationMutation],
    ].map((text) => print(parse(text)))
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(ready.map(squeeze)).toEqual(
      expect.arrayContaining([...sent, enterMutation, resultsQuery, ...personal].map(squeeze)),
    )
  })
})
