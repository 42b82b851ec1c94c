/** What this room does when the chart changes. Loading this file is registering it. */
import { linkAsked } from '../../schema/services/tables.ts'
import { chartHooks, keepNamed } from '../org/hooks.ts'
import { moveBack, moveWithMerge, whyNotMoveBack } from './commands/followChart.ts'

chartHooks.add({ unitsMerged: moveWithMerge, whyNotUndo: whyNotMoveBack, changeUndone: moveBack })
chartHooks.add(keepNamed(linkAsked))
