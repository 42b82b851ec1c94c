/** Rules of procedure: calendar, who sees what, appeals, retention (method.md 6.9, 9; domain.md 3). */
import { z } from 'zod'
import { words } from '../../core/say.ts'
import { cadences, commentReaders, everyoneSees } from './terms.ts'
import { choice, closedGroup, fixed, whole, yesNo } from '../../core/ruleValues.ts'

const says = words('regulations', {
  'rules.reminderDays': {
    ru: 'Дни напоминаний — не больше пяти целых чисел от 1 до 60.',
    en: 'Days of reminders are at most five whole numbers from 1 to 60.',
  },
})
const refuseDays = says['rules.reminderDays'].key

export const calendar = closedGroup({
  cadence: choice(cadences).default('quarterly'),
  windowDays: whole(1, 60).default(10),
  reminderDays: z
    .array(z.int(refuseDays).min(1, refuseDays).max(60, refuseDays), refuseDays)
    .max(5, refuseDays)
    .default(() => [5, 8]),
  providersAsked: whole(1, 50).default(10),
  simultaneousRelease: fixed(true),
}).prefault({})

export const visibility = closedGroup({
  sponsor: fixed('everything'),
  head: fixed('ownUnitDetail'),
  everyone: choice(everyoneSees).default('summary'),
  commentsTo: choice(commentReaders).default('headAndSponsor'),
}).prefault({})

export const appeals = closedGroup({ days: whole(0, 60).default(5) }).prefault({})

export const lowScore = closedGroup({ reasonRequired: yesNo().default(false), at: whole(0, 9).default(2) }).prefault({})

export const bonus = closedGroup({ coupled: yesNo().default(false) }).prefault({})

export const acquaintance = closedGroup({ required: yesNo().default(false) }).prefault({})

export const retention = closedGroup({
  draftDays: whole(1, 60).default(30),
  commentOriginalDays: whole(0, 365).default(30),
  roundsYears: whole(1, 30).default(5),
}).prefault({})
