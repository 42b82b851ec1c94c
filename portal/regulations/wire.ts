import type { LinkPurpose } from '../../schema/people/terms.ts'
import type { RegulationState } from '../../schema/regulations/terms.ts'

export interface Run {
  text: string
  bold: boolean
  italic: boolean
  href: string | null
}

export interface Block {
  kind: 'clause' | 'paragraph' | 'caption' | 'item' | 'table'
  mark: string
  level: number
  runs: Run[]
  head: string[]
  rows: string[][]
}

export interface Section {
  key: string
  title: string
  appendix: boolean
  blocks: Block[]
}

export interface Remark {
  id: string
  by: string
  sectionTitle: string
  text: string
  answer: string
}

export interface MyRegulation {
  purpose: LinkPurpose
  number: number
  title: string
  state: RegulationState
  standing: string[]
  sections: Section[]
  shownHash: string
  decideBlockedBecause: string | null
  acknowledgeBlockedBecause: string | null
  decidedAt: string | null
  approved: boolean | null
  remarks: Remark[]
  signature: { number: number; at: string; shownHash: string } | null
  changesSince: number | null
  changes: { path: string; words: string }[]
}

const myRegulation = `
    purpose number title state standing shownHash
    sections {
      key title appendix
      blocks { kind mark level head rows runs { text bold italic href } }
    }
    decideBlockedBecause acknowledgeBlockedBecause decidedAt approved
    remarks { id by sectionTitle text answer }
    signature { number at shownHash }
    changesSince
    changes { path words }`

export const myRegulationQuery = `query MyRegulation {
  myRegulation {${myRegulation}
  }
}`

export const giveApprovalMutation = `mutation GiveApproval($input: GiveApprovalInput!) {
  giveApproval(input: $input) {${myRegulation}
  }
}`

export const returnWithRemarksMutation = `mutation ReturnWithRemarks($input: ReturnWithRemarksInput!) {
  returnWithRemarks(input: $input) {${myRegulation}
  }
}`

export const acknowledgeRegulationMutation = `mutation AcknowledgeRegulation($input: AcknowledgeRegulationInput!) {
  acknowledgeRegulation(input: $input) {${myRegulation}
  }
}`
