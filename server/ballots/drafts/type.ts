import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { KeptDraft } from './queries.ts'

@ObjectType({ description: 'Answers under way, sealed by the respondent’s browser: the server can’t read them.' })
export class Draft {
  @Field(() => Int, { description: 'Counts the saves, from 1.' })
  revision: number
  @Field(() => String, { description: 'What was stored, in base64.' })
  body: string
}

export const presentDraft = ({ revision, body }: KeptDraft): Draft => ({ revision, body: body.toString('base64') })

@InputType({ description: 'A draft to keep.' })
export class SaveDraftInput {
  @Field(() => Int, { description: 'The revision that it was made from; 0 when there was none.' })
  revision: number
  @Field(() => String, {
    description:
      'Base64 of 8, 16, 32, 64, 128 or 256 KiB: whatever the client has encrypted, padded so that its length tells nothing.',
  })
  body: string
}
