import type { LinkReplyWord, LinkSide, LinkState, LinkWord } from '../../schema/services/terms.ts'

export interface MyLink {
  id: string
  version: number
  other: { id: string; name: string }
  state: LinkState
  intensity: number | null
  service: string | null
  answers: { side: LinkSide; word: LinkWord; note: string; speaker: string }[]
  waitsForMe: boolean
  confirmBlockedBecause: string | null
  disputeBlockedBecause: string | null
  withdrawBlockedBecause: string | null
}

export interface MyUnit {
  id: string
  name: string
  clients: MyLink[]
  providers: MyLink[]
}

export interface OfferedUnit {
  id: string
  name: string
  parentName: string | null
}

export interface MyLinks {
  deadline: string | null
  answeredAt: string | null
  answerBlockedBecause: string | null
  units: MyUnit[]
  offered: OfferedUnit[]
}

export interface LinkReply {
  id: string
  version: number
  answer: LinkReplyWord
  reason?: string
}

const link = `id version other { id name } state intensity service
      answers { side word note speaker }
      waitsForMe confirmBlockedBecause disputeBlockedBecause withdrawBlockedBecause`

const myLinks = `
    deadline answeredAt answerBlockedBecause
    units {
      id name
      clients { ${link} }
      providers { ${link} }
    }
    offered { id name parentName }`

export const myLinksQuery = `query MyLinks {
  myLinks {${myLinks}
  }
}`

export const proposeLinksMutation = `mutation ProposeLinks($input: ProposeLinksInput!) {
  proposeLinks(input: $input) {${myLinks}
  }
}`

export const answerLinksMutation = `mutation AnswerLinks($input: AnswerLinksInput!) {
  answerLinks(input: $input) {${myLinks}
  }
}`
