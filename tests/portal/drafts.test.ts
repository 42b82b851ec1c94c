import { hkdfSync } from 'node:crypto'
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { emptyDraft, readDraft, writeDraft, type Draft } from '../../portal/ballots/draft.ts'
import { Keeper, type Keeping } from '../../portal/ballots/keeper.ts'
import { mergeDrafts, takeUp } from '../../portal/ballots/merge.ts'
import type { SealedDraft } from '../../portal/ballots/wire.ts'
import type { Outcome } from '../../portal/core/api.ts'
import { makeCipher, type Cipher } from '../../portal/core/seal.ts'
import { draftContexts, draftSizes } from '../../schema/ballots/drafts.ts'
import { deriveLinkSecret, writeLink } from '../../server/core/links.ts'

const participant = '0b0e7a4c-9f1d-4a55-8f0f-6d1f8e1a2b3c'
const secret = deriveLinkSecret(Buffer.alloc(32, 1), participant, 0)
const link = writeLink(participant, secret)
const other = writeLink(participant, deriveLinkSecret(Buffer.alloc(32, 1), participant, 1))

function cipherOf(of = link): Cipher {
  const cipher = makeCipher(of)
  if (!cipher) throw new Error('this runtime lends no cryptography')
  return cipher
}

const draftOf = (marks: Record<string, [mark: number, edited: number]>, more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  chosen: Object.keys(marks),
  choiceEdited: 1,
  answers: Object.fromEntries(
    Object.entries(marks).map(([id, [mark, edited]]) => [
      id,
      { notInteracted: false, marks: { care: mark }, comment: '', commentFor: 'unit', edited },
    ]),
  ),
  ...more,
})

describe('the cipher of a link', () => {
  it('gives back what it has sealed, and opens nothing of another link', async () => {
    const text = writeDraft(draftOf({ it: [2, 2] }))
    const body = await cipherOf().seal(text)
    expect((await cipherOf().open(body ?? ''))?.trimEnd()).toBe(text)
    expect(await cipherOf(other).open(body ?? '')).toBeNull()
    expect(await cipherOf().open('AAAA')).toBeNull()
    expect(await cipherOf().seal(text)).not.toBe(body)
  })

  it('hides how much was written, and shows no word of it', async () => {
    const comment = 'Заявку потеряли'
    const sizes = new Set<number>()
    for (const length of [0, 10, 200]) {
      const text = JSON.stringify({ comment: comment.repeat(length / 10) })
      const bytes = Buffer.from((await cipherOf().seal(text)) ?? '', 'base64')
      expect(bytes.includes(comment)).toBe(false)
      sizes.add(bytes.length)
    }
    expect([...sizes]).toEqual([draftSizes[0]])
    expect(Buffer.from((await cipherOf().seal('x'.repeat(9000))) ?? '', 'base64')).toHaveLength(16_384)
    expect(await cipherOf().seal('x'.repeat(300_000))).toBeNull()
  })

  it('has a key that says nothing of the place where the server keeps it', async () => {
    const { key, place } = draftContexts
    expect(key).not.toBe(place)
    const asPlace = Buffer.from(hkdfSync('sha256', secret, '', place, 32))
    const sealed = Buffer.from((await cipherOf().seal('{}')) ?? '', 'base64')
    const wrong = await crypto.subtle.importKey('raw', asPlace, 'AES-GCM', false, ['decrypt'])
    const opening = crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.subarray(0, 12) }, wrong, sealed.subarray(12))
    await expect(opening).rejects.toThrow()
  })
})

describe('two devices with one draft', () => {
  it('agree on the later answer about each provider, whichever device merges', () => {
    const mine = draftOf({ it: [1, 5], law: [2, 2] }, { at: 'it' })
    const theirs = draftOf({ it: [4, 3], law: [5, 4], hr: [3, 6] }, { at: 'hr', choiceEdited: 6 })
    const here = mergeDrafts(mine, theirs)
    const marks = ({ answers }: Draft) => Object.entries(answers).map(([id, one]) => [id, one.marks['care']])
    expect(Object.fromEntries(marks(here))).toEqual({ it: 1, law: 5, hr: 3 })
    expect([here.at, here.chosen]).toEqual(['it', ['it', 'law', 'hr']])
    expect(Object.fromEntries(marks(mergeDrafts(theirs, mine)))).toEqual(Object.fromEntries(marks(here)))
  })

  it('come to the same answer where both were changed in the same turn', () => {
    const [here, there] = [draftOf({ it: [1, 3] }), draftOf({ it: [5, 3] })]
    const first = mergeDrafts(here, there)
    const second = mergeDrafts(there, first)
    expect([first, second].map(({ answers }) => answers['it'])).toEqual([first.answers['it'], first.answers['it']])
    expect(mergeDrafts(first, second)).toEqual(first)
  })

  it('begin with all that was kept where nothing has been said yet, and with a submission of their own', () => {
    const kept = draftOf({ it: [1, 2] }, { step: 'provider', at: 'it' })
    expect(takeUp(emptyDraft, kept)).toEqual(kept)
    expect(takeUp(kept, null)).toBe(kept)
    expect(takeUp(kept, draftOf({ it: [5, 3] })).answers['it']?.marks).toEqual({ care: 5 })
    const sent = { ...kept, step: 'sending' as const, submission: { key: 'k', answers: [] } }
    expect(readDraft(writeDraft(sent))).toMatchObject({ step: 'review', submission: null })
  })
})

describe('the keeper of a draft', () => {
  /** A server in memory; a line that is cut gives no answer. */
  const line = { isCut: false, ended: false, stored: null as SealedDraft | null, saves: 0 }
  let seen: Keeping['kind'][]
  let keeper: Keeper
  beforeEach(() => {
    vi.useFakeTimers()
    Object.assign(line, { isCut: false, ended: false, stored: null, saves: 0 })
    seen = []
    keeper = make((draft) => keeper.update(draft))
  })
  afterEach(() => {
    keeper.end()
    vi.useRealTimers()
  })

  // Sealing is tested above; here it is plain text, since real cryptography waits for no fake clock.
  const plain: Cipher = { seal: (text) => Promise.resolve(text), open: (body) => Promise.resolve(body) }

  async function save(revision: number, body: string): Promise<Outcome<{ saveDraft: { revision: number } }>> {
    line.saves += 1
    if (line.isCut) return { kind: 'unreachable', because: null }
    if (line.ended) return { kind: 'refused', code: 'WRONG_STATE', message: 'Раунд закрыт.', fields: [] }
    if (revision !== (line.stored?.revision ?? 0)) return { kind: 'refused', code: 'CONFLICT', message: '', fields: [] }
    line.stored = { revision: revision + 1, body }
    return { kind: 'data', data: { saveDraft: { revision: revision + 1 } } }
  }
  const make = (onOther: (draft: Draft) => void, mine: () => Draft = () => emptyDraft) =>
    new Keeper({
      ...{ cipher: plain, revision: 0, kept: null, save },
      read: async () =>
        line.isCut ? { kind: 'unreachable', because: null } : { kind: 'data', data: { draft: line.stored } },
      onChange: ({ kind }) => seen.push(kind),
      onOther: (draft) => onOther(mergeDrafts(mine(), draft)),
    })
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

  it('saves a moment after the last change, once, and says where the answers are', async () => {
    keeper.update(draftOf({ it: [1, 2] }))
    await pass(0.5)
    keeper.update(draftOf({ it: [2, 3] }))
    await pass(0.5)
    expect([line.saves, seen.at(-1)]).toEqual([0, 'here'])
    await pass(1)
    expect([line.saves, seen.at(-1)]).toEqual([1, 'saved'])
    expect(readDraft(line.stored?.body ?? null).answers['it']?.marks).toEqual({ care: 2 })
  })

  it('tries again ever more seldom while the network is gone, and at once when it is back', async () => {
    line.isCut = true
    keeper.update(draftOf({ it: [1, 2] }))
    await pass(1)
    await pass(14)
    // After 0.8, then 2, 4 and 8 seconds.
    expect([line.saves, seen.at(-1)]).toEqual([4, 'here'])
    keeper.update(draftOf({ it: [2, 3] }))
    await pass(2)
    expect(line.saves).toBe(4)
    line.isCut = false
    keeper.flush()
    await pass(0)
    expect([line.saves, seen.at(-1), line.stored?.revision]).toEqual([5, 'saved', 1])
  })

  it('takes what another device has kept meanwhile, and saves both', async () => {
    const mine = draftOf({ it: [1, 2] })
    keeper = make(
      (draft) => keeper.update(draft),
      () => mine,
    )
    line.stored = { revision: 7, body: writeDraft(draftOf({ law: [5, 4] }, { choiceEdited: 3 })) }
    keeper.update(mine)
    await pass(2)
    expect(line.stored?.revision).toBe(8)
    const { answers } = readDraft(line.stored?.body ?? null)
    expect([answers['it']?.marks, answers['law']?.marks]).toEqual([{ care: 1 }, { care: 5 }])
    expect(seen.at(-1)).toBe('saved')
  })

  it('stops when the server takes no more, and while a submission is under way', async () => {
    keeper.update(draftOf({ it: [1, 2] }))
    keeper.hold()
    await pass(5)
    expect(line.saves).toBe(0)
    line.ended = true
    keeper.update(draftOf({ it: [1, 2] }))
    await pass(5)
    expect([line.saves, seen.at(-1)]).toEqual([1, 'ended'])
    keeper.update(draftOf({ it: [3, 4] }))
    await pass(60)
    expect(line.saves).toBe(1)
  })
})
