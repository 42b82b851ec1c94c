import type { FlatBlock } from '../../../schema/core/blocks.ts'
import type {
  AddRegulationSection,
  EditRegulationSection,
  MoveRegulationSection,
  RemoveRegulationSection,
  RemoveRegulationTemplate,
  SaveRegulationTemplate,
} from '../../../schema/regulations/inputs/text.ts'
import { command, operation } from '../../core/operation.ts'

export interface TextSection {
  key: string
  number: number
  title: string
  own: boolean
  before: string
  after: string
  /** Paths of the rules whose values stand in the locked clauses. */
  rules: string[]
  locked: FlatBlock[]
  blocks: FlatBlock[]
}

export interface TextVersion {
  id: string
  version: number
  editBlockedBecause: string | null
  sections: TextSection[]
}

export const regulationTextQuery = operation<{ regulationVersion: TextVersion | null }, { id: string }>(/* GraphQL */ `
  query RegulationText($id: UUID!) {
    regulationVersion(id: $id) {
      id
      version
      editBlockedBecause
      sections {
        key
        number
        title
        own
        before
        after
        rules
        locked {
          ...Piece
        }
        blocks {
          ...Piece
        }
      }
    }
  }
  fragment Piece on DocumentBlock {
    kind
    mark
    level
    ordered
    head
    rows
    runs {
      text
      bold
      italic
      href
    }
  }
`)

interface Changed {
  id: string
  version: number
}

export const editSectionCommand = command<{ editRegulationSection: Changed }, EditRegulationSection>(/* GraphQL */ `
  mutation EditRegulationSection($input: EditRegulationSectionInput!) {
    editRegulationSection(input: $input) {
      id
      version
    }
  }
`)

export const addSectionCommand = command<{ addRegulationSection: Changed }, AddRegulationSection>(/* GraphQL */ `
  mutation AddRegulationSection($input: AddRegulationSectionInput!) {
    addRegulationSection(input: $input) {
      id
      version
    }
  }
`)

export const moveSectionCommand = command<{ moveRegulationSection: Changed }, MoveRegulationSection>(/* GraphQL */ `
  mutation MoveRegulationSection($input: MoveRegulationSectionInput!) {
    moveRegulationSection(input: $input) {
      id
      version
    }
  }
`)

export const removeSectionCommand = command<{ removeRegulationSection: Changed }, RemoveRegulationSection>(
  /* GraphQL */ `
    mutation RemoveRegulationSection($input: RemoveRegulationSectionInput!) {
      removeRegulationSection(input: $input) {
        id
        version
      }
    }
  `,
)

interface Named {
  id: string
  name: string
}

export const saveTemplateCommand = command<{ saveRegulationTemplate: Named }, SaveRegulationTemplate>(/* GraphQL */ `
  mutation SaveRegulationTemplate($input: SaveRegulationTemplateInput!) {
    saveRegulationTemplate(input: $input) {
      id
      name
    }
  }
`)

export const removeTemplateCommand = command<{ removeRegulationTemplate: Named }, RemoveRegulationTemplate>(
  /* GraphQL */ `
    mutation RemoveRegulationTemplate($input: RemoveRegulationTemplateInput!) {
      removeRegulationTemplate(input: $input) {
        id
        name
      }
    }
  `,
)
