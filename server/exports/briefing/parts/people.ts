import { method } from '../../../../schema/exports/briefing/method.ts'
import { heads as headSays, respondents as says } from '../../../../schema/exports/briefing/people.ts'
import { calendar, filling } from '../../../../schema/regulations/text/rating.ts'
import {
  acquaintance,
  confidentiality,
  improvement,
  motivation,
} from '../../../../schema/regulations/text/protecting.ts'
import { list, type BriefingFacts, type PartWriter, type Pen } from '../pen.ts'

const tellReason = ({ told }: Pen, { rules: { lowScore } }: BriefingFacts): string =>
  lowScore.reasonRequired ? told(filling.reason, { at: lowScore.at }) : told(filling.noReason)

const tellAppeal = ({ told }: Pen, { rules: { appeals } }: BriefingFacts): string =>
  appeals.days ? told(acquaintance.appeal, { days: appeals.days }) : told(acquaintance.noAppeal)

const tellComments = ({ told }: Pen, { rules: { disclosure, visibility } }: BriefingFacts): string =>
  told(confidentiality.comments, {
    ...{ k: disclosure.kComments, writers: disclosure.minCommenters },
    reader: visibility.commentsTo,
  })

/** A page for whoever answers. */
export const writeRespondents: PartWriter = (pen, { facts }) => {
  const { told } = pen
  const { rules } = facts
  const regime = rules.regime.default === 'R1' ? says.regimeR1 : says.regimeR2
  return {
    sections: [
      { title: told(says.beforeTitle), blocks: list(told(says.forUnit), told(filling.link), told(says.ownLink)) },
      {
        title: told(says.answerTitle),
        blocks: list(
          told(filling.choose, { most: rules.calendar.providersAsked }),
          told(method.scale, { min: rules.scale.min, max: rules.scale.max }),
          told(says.period),
          told(says.honest),
          told(filling.decline),
          tellReason(pen, facts),
          told(says.comment),
        ),
      },
      {
        title: told(says.protectedTitle),
        blocks: list(
          told(regime, { max: rules.regime.maxRepresentatives }),
          told(confidentiality.threshold, { k: rules.disclosure.k }),
          told(confidentiality.destroyed),
          tellComments(pen, facts),
          told(confidentiality.sees, { everyone: rules.visibility.everyone }),
        ),
      },
      {
        title: told(says.afterTitle),
        blocks: list(told(calendar.once), tellAppeal(pen, facts), told(says.plan), told(acquaintance.pressure)),
      },
    ],
  }
}

/** A page for whoever heads a unit. */
export const writeHeads: PartWriter = (pen, { facts }) => {
  const { told } = pen
  const { rules } = facts
  return {
    sections: [
      {
        title: told(headSays.beforeTitle),
        blocks: list(...[headSays.links, headSays.tell, headSays.time].map((words) => told(words))),
      },
      {
        title: told(headSays.duringTitle),
        blocks: list(
          told(calendar.window, { days: rules.calendar.windowDays }),
          told(calendar.before),
          told(headSays.dontAsk),
          told(headSays.dontTrade),
          told(acquaintance.pressure),
        ),
      },
      {
        title: told(headSays.afterTitle),
        blocks: list(
          told(confidentiality.sees, { everyone: rules.visibility.everyone }),
          told(headSays.read),
          told(headSays.meet),
          told(headSays.plan),
          told(improvement.control),
          told(improvement.recognise),
          tellAppeal(pen, facts),
          told(rules.bonus.coupled ? motivation.coupled : motivation.none),
        ),
      },
    ],
  }
}
