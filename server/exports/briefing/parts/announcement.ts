import { announcement as says } from '../../../../schema/exports/briefing/announcement.ts'
import { calendar, filling } from '../../../../schema/regulations/text/rating.ts'
import { confidentiality, motivation } from '../../../../schema/regulations/text/protecting.ts'
import { list, paragraph, type PartWriter } from '../pen.ts'

/** The letter to everybody; what it says of rules are the clauses of the regulation. */
export const writeAnnouncement: PartWriter = ({ told, day, number }, { facts }) => {
  const { company, rules, weights, criteria, version } = facts
  return {
    sections: [
      {
        title: told(says.greeting),
        blocks: [says.what, says.why].map((words) => paragraph(told(words, { company }))),
      },
      {
        title: told(says.criteriaTitle),
        blocks: [
          paragraph(told(says.criteria, { agreedBy: weights.agreedBy ?? 'none' })),
          ...list(
            ...criteria.map(({ name, question, weight }) =>
              told(says.criterion, { name, question, weight: number(weight) }),
            ),
          ),
        ],
      },
      {
        title: told(says.howTitle),
        blocks: list(
          told(calendar.cadence, { cadence: rules.calendar.cadence }),
          told(says.invitation),
          told(filling.link),
          told(calendar.window, { days: rules.calendar.windowDays }),
          told(confidentiality.threshold, { k: rules.disclosure.k }),
          told(confidentiality.sees, { everyone: rules.visibility.everyone }),
          told(rules.bonus.coupled ? motivation.coupled : motivation.none),
        ),
      },
      {
        title: told(says.rulesTitle),
        blocks: [
          paragraph(
            told(says.rules, { number: version.number, day: version.inForceFrom ? day(version.inForceFrom) : '—' }),
          ),
          paragraph(told(says.questions)),
          paragraph(told(says.signature)),
        ],
      },
    ],
  }
}
