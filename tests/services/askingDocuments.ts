/** What the tests of askings send to the API, and what they read of a head's link. */
const verb = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const askingFields = `openedAt deadline closedAt version askBlockedBecause closeBlockedBecause headless { name }
  heads { employeeId name hasAddress units { id } askedAt answeredAt delivery { letter delivery notices } askBlockedBecause }`
const mineFields = `deadline answeredAt answerBlockedBecause offered { id parentName } units { id name
  clients { ...L } providers { ...L } }`
const fragment = `fragment L on MyLink { id version state intensity waitsForMe other { id name } answers { side word note speaker }
  confirmBlockedBecause disputeBlockedBecause withdrawBlockedBecause }`
export const askHeads = verb('askHeadsForLinks', 'AskHeadsForLinksInput', askingFields)
export const closeAsking = verb('closeLinkAsking', 'CloseLinkAskingInput', askingFields)
export const settle = verb(
  'settleLink',
  'SettleLinkInput',
  'id state version settleBlockedBecause answers { side word note speaker }',
)
export const propose = `${verb('proposeLinks', 'ProposeLinksInput', mineFields)} ${fragment}`
export const reply = `${verb('answerLinks', 'AnswerLinksInput', mineFields)} ${fragment}`
export const mine = `{ myLinks { ${mineFields} } } ${fragment}`
export const asking = `query ($companyId: UUID!) { linkAsking(companyId: $companyId) { ${askingFields} } }`
export const open = `query ($companyId: UUID!) { links(companyId: $companyId, filter: { open: true }) {
  nodes { id version state settleBlockedBecause client { code } provider { code } answers { side word note speaker } } } }`

export interface Seen {
  id: string
  version: number
  state: string
  waitsForMe: boolean
  other: { id: string }
  answers: { side: string; word: string; note: string }[]
  confirmBlockedBecause: string | null
  disputeBlockedBecause: string | null
  withdrawBlockedBecause: string | null
}
