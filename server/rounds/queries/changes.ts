import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/rounds/says.ts'
import type { Tx } from '../../core/context.ts'
import { Refusal } from '../../core/refusal.ts'
import { needRound } from '../queries.ts'
import { compareFrames, type Change } from '../rules/changes.ts'
import { readFrozenFrame, readLiveGround } from './frames.ts'

/** What the company changed since the round was opened; WRONG_STATE for a round that never was. */
export async function readChanges(tx: Tx, roundId: string): Promise<Change[]> {
  const round = await needRound(tx, roundId)
  if (!round.openedAt) throw new Refusal('WRONG_STATE', say(says.neverOpened))
  const { frame } = await readLiveGround(tx, round.companyId)
  return compareFrames(await readFrozenFrame(tx, round), frame)
}
