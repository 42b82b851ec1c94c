/** What this room has to say when a change of the chart is to be undone. Loading this file is registering it. */
import { stakeholders } from '../../schema/weights/tables/agreements.ts'
import { chartHooks, keepNamed } from '../org/hooks.ts'

chartHooks.add(keepNamed(stakeholders))
