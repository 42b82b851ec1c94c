/** What this room has to say when a change of the chart is to be undone. Loading this file is registering it. */
import { regulationAcknowledgements, regulationApprovers } from '../../schema/regulations/tables.ts'
import { chartHooks, keepNamed } from '../org/hooks.ts'

// Decisions and remarks are of approvers.
for (const table of [regulationApprovers, regulationAcknowledgements]) chartHooks.add(keepNamed(table))
