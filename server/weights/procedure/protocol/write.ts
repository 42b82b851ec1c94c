/** The protocol of an agreement as a document to be printed. */
import { say, tell, type Locale, type Params, type Words } from '../../../../schema/core/say.ts'
import type { Protocol } from '../../../../schema/weights/picture.ts'
import { outcomeSays as says } from '../../../../schema/weights/says/outcome.ts'
import type { Block, DocumentText, Section, Table } from '../../../core/documents/tree.ts'

interface Pen {
  readonly put: (what: Words, params?: Params) => string
  readonly day: (iso: string) => string
  readonly number: (value: number | null, digits: number) => string
}

function takePen(locale: Locale): Pen {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    put: (what, params = {}) => tell(say(what, params), locale),
    day: (iso) => dates.format(new Date(iso)),
    number: (value, digits) =>
      value === null
        ? '—'
        : new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
  }
}

const table = (head: string[], rows: readonly (readonly string[])[], widths: number[]): Table => ({
  kind: 'table',
  ...{ head, rows, widths },
})

const nameShares = (shares: Protocol['shares']): string =>
  shares.map(({ criterion, share }) => `${criterion} — ${share}`).join(', ')

function writeWeights({ shares, weightVersion, method, note }: Protocol, { put }: Pen): (string | Table)[] {
  return [
    table(
      [put(says['protocol.criterion']), put(says['protocol.weight'])],
      shares.map(({ criterion, share }) => [criterion, String(share)]),
      [75, 25],
    ),
    put(says['protocol.version'], { version: weightVersion }),
    put(says['protocol.method'], { method }),
    ...(note ? [put(says['protocol.note'], { note })] : []),
  ]
}

function writePeople({ stakeholders, rules }: Protocol, { put }: Pen): (string | Table)[] {
  const rows = stakeholders.map(({ unit, speaker, judgedIn, answer }) => [
    unit,
    speaker,
    judgedIn.join(', ') || '—',
    put(says['protocol.answerWord'], { answer }),
  ])
  const head = [says['protocol.unit'], says['protocol.speaker'], says['protocol.judgedIn'], says['protocol.answer']]
  return [
    table(
      head.map((what) => put(what)),
      rows,
      [35, 30, 12, 23],
    ),
    put(says['protocol.blind']),
    put(says['protocol.rules'], {
      ...{ most: rules.maxIterations, quorum: rules.quorum, strict: rules.tStrict, loose: rules.tLoose, w: rules.wMin },
      ...{ accept: rules.acceptShare, blocking: rules.blockingShare, silence: rules.silenceIsConsent ? 'yes' : 'no' },
    }),
  ]
}

function writeIterations({ iterations }: Protocol, { put, day, number }: Pen): (string | Table)[] {
  const rows = iterations.map(({ number: at, startedAt, endedAt, judged, t, w, p, verdict, camps }) => [
    String(at),
    `${day(startedAt)} – ${day(endedAt)}`,
    ...[String(judged), number(t, 3), number(w, 3), number(p, 4)],
    put(says['protocol.verdictWord'], { verdict, camps }),
  ])
  const head = [says['protocol.iteration'], says['protocol.dates'], says['protocol.judged']].map((what) => put(what))
  return [
    table([...head, 'T', 'W', 'p', put(says['protocol.verdict'])], rows, [8, 30, 10, 9, 9, 10, 24]),
    put(says['protocol.figures']),
  ]
}

function writeProposals({ proposals }: Protocol, { put }: Pen): string[] {
  if (!proposals.length) return [put(says['protocol.noProposals'])]
  return proposals.flatMap(({ shares, note, proposedAt: _, closedAt: __, ...counts }) => [
    put(says['protocol.proposal'], { ...counts, shares: nameShares(shares) }),
    ...(note ? [put(says['protocol.note'], { note })] : []),
  ])
}

function writeObjections({ objections }: Protocol, { put }: Pen): (string | Table)[] {
  if (!objections.length) return [put(says['protocol.none'])]
  const rows = objections.map(({ iteration, unit, criterion, proposed, wanted, reason }) => [
    ...[String(iteration), unit, criterion, String(proposed), String(wanted), reason],
  ])
  const head = [says['protocol.iteration'], says['protocol.unit'], says['protocol.criterion'], says['protocol.proposed'], says['protocol.wanted'], says['protocol.why']] // prettier-ignore
  return [
    table(
      head.map((what) => put(what)),
      rows,
      [8, 20, 18, 13, 10, 31],
    ),
  ]
}

function writeDecision({ outcome, on, by, reason, objections }: Protocol, { put, day }: Pen): string[] {
  if (outcome !== 'decided') return []
  return [
    `${put(says['protocol.decided'], { on: day(on), by })}.`,
    put(says['protocol.reason'], { reason }),
    put(says['protocol.dissent'], { count: objections.length }),
  ]
}

/** Paragraphs are numbered through their section: 2.1, 2.2; tables stand between them. */
function gather(titles: readonly [string, (string | Table)[]][]): Section[] {
  const filled = titles.filter(([, parts]) => parts.length)
  return filled.map(([title, parts], at) => {
    let clause = 0
    const blocks = parts.map(
      (part): Block =>
        typeof part === 'string' ? { kind: 'clause', number: `${at + 1}.${++clause}`, text: part } : part,
    )
    return { title: `${at + 1}. ${title}`, blocks, appendix: false }
  })
}

/** The document in one language; `hash` is that of the protocol as it was written. */
export function printProtocol(protocol: Protocol, hash: string, locale: Locale): DocumentText {
  const pen = takePen(locale)
  const { put, day } = pen
  const { company, number, outcome, on, by } = protocol
  const title = put(says['protocol.title'], { number })
  const standing = put(outcome === 'agreed' ? says['protocol.agreed'] : says['protocol.decided'], { on: day(on), by })
  return {
    ...{ locale, title, company },
    standing: [standing, put(says['protocol.hash'], { hash: hash.slice(0, 12) })],
    print: `${company} · ${title}`,
    pageWords: [put(says['protocol.page']), put(says['protocol.of'])],
    sections: gather([
      [put(says['protocol.sectionWeights']), writeWeights(protocol, pen)],
      [put(says['protocol.sectionDecision']), writeDecision(protocol, pen)],
      [put(says['protocol.sectionPeople']), writePeople(protocol, pen)],
      [put(says['protocol.sectionIterations']), writeIterations(protocol, pen)],
      [put(says['protocol.sectionProposals']), writeProposals(protocol, pen)],
      [put(says['protocol.sectionObjections']), writeObjections(protocol, pen)],
    ]),
  }
}
