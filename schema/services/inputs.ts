import { z } from 'zod'
import { day, line, maybe, prose, recordId } from '../core/inputs.ts'
import { says as coreSays } from '../core/says.ts'
import { says as askingSays } from './askings.ts'
import { says } from './says.ts'
import { linkDecisions, linkReplyWords } from './terms.ts'

/** Enough for a full matrix of 200 units. */
const MOST_LINKS = 40_000

const intensity = z.number(says.badIntensity.key).gt(0, says.badIntensity.key).max(1_000_000_000, says.badIntensity.key)
const pair = { clientUnitId: recordId(), providerUnitId: recordId() }
const stamped = { id: recordId(), version: z.int().min(1) }
const description = prose(4000)
  .nullish()
  .transform((text) => text ?? '')

export const addServiceInput = z.object({ providerUnitId: recordId(), name: line(), description })
export type AddService = z.output<typeof addServiceInput>

export const editServiceInput = z.object({
  ...stamped,
  name: line(),
  description,
  sortOrder: maybe(z.int().min(0, coreSays.invalid.key).max(100_000, coreSays.invalid.key)),
})
export type EditService = z.output<typeof editServiceInput>

export const retireServiceInput = z.object({
  ...stamped,
  retired: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
})
export type RetireService = z.output<typeof retireServiceInput>

/** Undefined leaves what stands, null clears it. */
const givenLink = z.object({
  ...pair,
  intensity: intensity.nullish(),
  serviceId: recordId().nullish(),
  state: maybe(z.enum(['proposed', 'confirmed'], says.badState.key)),
})
export type GivenLink = z.output<typeof givenLink>

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(MOST_LINKS, says.tooManyLinks.key)
    .nullish()
    .transform((rows) => rows ?? [])

export const setLinksInput = z.object({ companyId: recordId(), set: listOf(givenLink), remove: listOf(z.object(pair)) })
export type SetLinks = z.output<typeof setLinksInput>

export const proposeLinkInput = z.object({ ...pair, intensity: intensity.nullish(), serviceId: recordId().nullish() })
export type ProposeLink = z.output<typeof proposeLinkInput>

export const linkAtInput = z.object(stamped)
export type LinkAt = z.output<typeof linkAtInput>

export const mendLinksInput = z.object({ companyId: recordId() })
export type MendLinks = z.output<typeof mendLinksInput>

export const importLinksInput = z
  .object({
    companyId: recordId(),
    text: maybe(z.string().max(2_000_000, coreSays.tooLong.key)),
    uploadId: maybe(recordId()),
    excludeLines: z
      .array(z.int().min(1).max(10_000_000))
      .max(20_000)
      .nullish()
      .transform((lines) => lines ?? []),
    dryRun: z
      .boolean()
      .nullish()
      .transform((value) => value ?? true),
  })
  .refine(({ text, uploadId }) => (text === undefined) !== (uploadId === undefined), {
    path: ['text'],
    error: says.oneSource.key,
  })
export type ImportLinks = z.output<typeof importLinksInput>

/** More units than a head has, more links than a head reads through. */
const MOST_UNITS = 500
const MOST_ANSWERS = 500
const words = prose(1000)
  .nullish()
  .transform((text) => text ?? '')

export const askHeadsForLinksInput = z.object({
  companyId: recordId(),
  unitIds: maybe(z.array(recordId()).min(1, coreSays.required.key).max(MOST_UNITS, askingSays.tooMany.key)),
  deadline: maybe(day()),
})
export type AskHeads = z.output<typeof askHeadsForLinksInput>

export const closeLinkAskingInput = z.object({ companyId: recordId(), version: z.int().min(1) })
export type CloseAsking = z.output<typeof closeLinkAskingInput>

export const settleLinkInput = z.object({
  ...stamped,
  decision: z.enum(linkDecisions, askingSays.badDecision.key),
  note: words,
})
export type SettleLink = z.output<typeof settleLinkInput>

export const proposeLinksInput = z.object({
  links: z
    .array(z.object({ ...pair, intensity: intensity.nullish() }))
    .min(1, coreSays.required.key)
    .max(100, askingSays.tooMany.key),
})
export type ProposeLinks = z.output<typeof proposeLinksInput>

const linkReply = z.object({ ...stamped, answer: z.enum(linkReplyWords, askingSays.badAnswer.key), reason: words })
export type LinkReply = z.output<typeof linkReply>

/** The same link twice would be answered twice. */
export const answerLinksInput = z.object({
  answers: z
    .array(linkReply)
    .max(MOST_ANSWERS, askingSays.tooMany.key)
    .refine((answers) => new Set(answers.map(({ id }) => id)).size === answers.length, askingSays.answeredTwice.key),
})
export type AnswerLinks = z.output<typeof answerLinksInput>
