/** Writes the pack, or one part of it, from the regulation in force: what rules say are its own clauses and numbers. */
import type { Locale } from '../../../schema/core/say.ts'
import { frame } from '../../../schema/exports/briefing/frame.ts'
import { briefingParts, type BriefingPart } from '../../../schema/exports/terms.ts'
import { headings } from '../../../schema/regulations/text/headings.ts'
import type { Block, DocumentText, Section } from '../../core/documents/tree.ts'
import { hashRules } from '../../regulations/text/facts.ts'
import { workExample } from './example.ts'
import { writeAnnouncement } from './parts/announcement.ts'
import { writeKickoff } from './parts/kickoff.ts'
import { writeMethod } from './parts/method.ts'
import { writeHeads, writeRespondents } from './parts/people.ts'
import { takePen, type BriefingFacts, type Part, type PartWriter, type Pen } from './pen.ts'

const writers: Record<BriefingPart, PartWriter> = {
  announcement: writeAnnouncement,
  method: writeMethod,
  respondents: writeRespondents,
  heads: writeHeads,
  kickoff: writeKickoff,
}

/** A part within the pack: one section on a page of its own, its titles one level down. */
const join = (title: string, { sections }: Part, at: number): Section => ({
  ...{ title, appendix: at > 0 },
  blocks: sections.flatMap(({ title: caption, blocks }): Block[] => [{ kind: 'caption', text: caption }, ...blocks]),
})

/** A part alone: its sections as they are. */
const layOut = ({ sections }: Part): Section[] => sections.map((section) => ({ ...section, appendix: false }))

function pageWords({ told }: Pen): [string, string] {
  const [before = '', between = ''] = told(headings.page, { page: '|', pages: '' }).split('|')
  return [before, between]
}

/** The title under which a part, or the whole pack, is read and saved. */
export const titleOf = ({ told }: Pen, part: BriefingPart | undefined): string =>
  told(part ? frame[`parts.${part}`] : frame.title)

/** Without a part it is the whole pack. Pure: the same regulation gives the same pack. */
export function writeBriefing(facts: BriefingFacts, locale: Locale, part?: BriefingPart): DocumentText {
  const pen = takePen(locale)
  const ground = { facts, example: workExample(facts) }
  const { company, version, weights } = facts
  const written = (one: BriefingPart) => writers[one](pen, ground)
  const day = version.inForceFrom ? pen.day(version.inForceFrom) : '—'
  return {
    locale,
    title: titleOf(pen, part),
    company,
    standing: [pen.told(frame.under, { number: version.number, day, weights: weights.number })],
    print: pen.told(headings.print, { company, number: version.number, hash: hashRules(facts) }),
    pageWords: pageWords(pen),
    sections: part ? layOut(written(part)) : briefingParts.map((one, at) => join(titleOf(pen, one), written(one), at)),
  }
}
