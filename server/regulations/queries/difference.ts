/** What differs between two versions: rules with what they change, text by words. */
import { say, type Locale } from '../../../schema/core/say.ts'
import { ruleWords } from '../../../schema/regulations/ruleWords.ts'
import { says } from '../../../schema/regulations/says.ts'
import { tell } from '../../../schema/core/say.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { plainText, type Block } from '../../core/documents/tree.ts'
import type { Tx } from '../../core/context.ts'
import { badInput } from '../../core/refusal.ts'
import { listChanges, tellChange } from '../rules.ts'
import { compareWords, type WordPart } from '../rules/words.ts'
import { readFacts, type ReadFacts } from '../text/read.ts'
import { writeBody, type BodySection } from '../text/write.ts'

export interface ReadDifference {
  readonly from: RegulationVersionRow
  readonly to: RegulationVersionRow
  readonly rules: readonly object[]
  readonly sections: readonly {
    key: string
    change: 'added' | 'removed' | 'changed'
    title: string
    parts: WordPart[]
  }[]
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'clause':
      return `${block.number}. ${block.text}`
    case 'caption':
      return block.text
    case 'paragraph':
      return plainText(block.runs)
    case 'item':
      return `${'  '.repeat(block.level)}${block.marker} ${plainText(block.runs)}`
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(' | ')).join('\n')
  }
}

/** A section as plain lines; the heading of an own one may be changed, and is part of what is compared. */
const textOf = ({ own, heading, blocks }: BodySection): string =>
  [...(own ? [heading] : []), ...blocks.map(lineOf)].join('\n')

function compareSections(former: readonly BodySection[], next: readonly BodySection[]): ReadDifference['sections'] {
  const old = new Map(former.map((section) => [section.key, section]))
  const now = new Map(next.map((section) => [section.key, section]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [old.get(key), now.get(key)]
    const parts = compareWords(before ? textOf(before) : '', after ? textOf(after) : '')
    if (parts.every(({ kind }) => kind === 'same')) return []
    const change = before ? (after ? 'changed' : 'removed') : 'added'
    return [{ key, change, title: (after ?? before)?.title ?? '', parts }]
  })
}

/** Where a version stands is no difference of its text. */
const settled = (facts: ReadFacts): ReadFacts => ({
  ...facts,
  version: { ...facts.version, number: 0, state: 'draft', inForceFrom: null },
})

/** Nine statements and more for criteria. NOT_FOUND out of scope; BAD_INPUT when they are of two companies. */
export async function readDifference(tx: Tx, fromId: string, toId: string, locale: Locale): Promise<ReadDifference> {
  const [from, to] = [await readFacts(tx, fromId), await readFacts(tx, toId)]
  if (from.companyId !== to.companyId) throw badInput('toVersionId', say(says.notFound))
  const changes = listChanges(comparedOf(from), comparedOf(to))
  return {
    from: from.version,
    to: to.version,
    rules: changes.map((change) => ({
      ...change,
      label: tell(change.label, locale),
      words: tellChange(change, locale),
      explanation: (ruleWords.get(change.path)?.explains ?? says.weightsExplained)[locale],
    })),
    sections: compareSections(writeBody(settled(from), locale), writeBody(settled(to), locale)),
  }
}

const comparedOf = ({ rules, version, weights }: ReadFacts) => ({
  rules,
  weightVersionId: version.weightVersionId,
  weightNumber: weights.number,
})
