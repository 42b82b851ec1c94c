/**
 * Keeps the draft on the server: a moment after each change, again and again while the network is gone, over the
 * revision that it knows. What another device has kept meanwhile comes back to be merged. No React in here.
 */
import type { Outcome } from '../core/api.ts'
import type { Cipher } from '../core/seal.ts'
import { delayAfter } from './delays.ts'
import { readDraft, writeDraft, type Draft } from './draft.ts'
import type { SealedDraft } from './wire.ts'

const QUIET_MS = 800

/**
 * nothing: there is nothing to keep yet; here: on this device, and not on the server yet; saved: on both;
 * ended: the server takes no more of it, and says why.
 */
export type Keeping = { kind: 'nothing' } | { kind: 'here' } | { kind: 'saved' } | { kind: 'ended'; message: string }

export interface KeeperParts {
  cipher: Cipher
  /** What the server was known to have: the revision, 0 for none, and the draft in it. */
  revision: number
  kept: Draft | null
  save(revision: number, body: string): Promise<Outcome<{ saveDraft: { revision: number } }>>
  read(): Promise<Outcome<{ draft: SealedDraft | null }>>
  onChange(keeping: Keeping): void
  /** What another device has kept: to be merged, and handed back by `update`. */
  onOther(other: Draft): void
}

export class Keeper {
  private revision: number
  private text: string | null = null
  private savedText: string | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private failures = 0
  private busy = false
  private ended = false

  constructor(private readonly parts: KeeperParts) {
    this.revision = parts.revision
    this.savedText = parts.kept && writeDraft(parts.kept)
  }

  /** The draft as it stands now. */
  update(draft: Draft): void {
    const text = writeDraft(draft)
    if (this.ended || text === this.text) return
    this.text = text
    if (text === this.savedText) return this.parts.onChange({ kind: 'saved' })
    this.parts.onChange({ kind: 'here' })
    if (this.failures === 0) this.plan(QUIET_MS)
  }

  /** Saves now what waits: when the network is back, or the page goes out of sight. */
  flush(): void {
    if (!this.ended && this.text !== null && this.text !== this.savedText) void this.save()
  }

  /** Stops until the next update: a submission is under way, and what was sent must stay as it was. */
  hold(): void {
    this.text = null
    if (this.timer) clearTimeout(this.timer)
  }

  /** No more of it: the ballot is on its way, or the page is gone. */
  end(): void {
    this.ended = true
    if (this.timer) clearTimeout(this.timer)
  }

  private plan(delayMs: number): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), delayMs)
  }

  private async save(): Promise<void> {
    const { text } = this
    if (this.busy || this.ended || text === null || text === this.savedText) return
    this.busy = true
    const body = await this.parts.cipher.seal(text)
    // Longer than any draft may be: it stays on this device, and the next change may be shorter.
    if (body !== null) await this.settle(text, await this.parts.save(this.revision, body))
    this.busy = false
  }

  private async settle(text: string, outcome: Outcome<{ saveDraft: { revision: number } }>): Promise<void> {
    if (this.ended) return
    if (outcome.kind === 'unreachable') return this.tryLater()
    if (outcome.kind === 'refused') {
      if (outcome.code === 'CONFLICT') return this.takeOther()
      this.end()
      return this.parts.onChange({ kind: 'ended', message: outcome.message })
    }
    this.failures = 0
    this.revision = outcome.data.saveDraft.revision
    this.savedText = text
    if (this.text === text) this.parts.onChange({ kind: 'saved' })
    else this.plan(QUIET_MS)
  }

  private tryLater(): void {
    this.failures += 1
    this.plan(delayAfter(this.failures) * 1000)
  }

  private async takeOther(): Promise<void> {
    const outcome = await this.parts.read()
    if (outcome.kind !== 'data') return this.tryLater()
    const { draft } = outcome.data
    this.revision = draft?.revision ?? 0
    const opened = draft && (await this.parts.cipher.open(draft.body))
    if (opened) this.parts.onOther(readDraft(opened))
    this.plan(0)
  }
}
