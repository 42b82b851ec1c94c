/** What stands in the way of opening a round, and what to change. Each finding is a pair: what is so, what to do. */
import { words } from '../../core/say.ts'

const named = {
  ru: '{names}{more, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}',
  en: '{names}{more, plural, =0 {} one { and # more} other { and # more}}',
}

export const says = words('rounds.readiness', {
  noRegulation: { ru: 'Нет действующего Положения.', en: 'No regulation is in force.' },
  noRegulationDo: {
    ru: 'Утвердите редакцию Положения и введите её в действие.',
    en: 'Approve a version of the regulation and put it in force.',
  },
  weightsNotAgreed: {
    ru: 'Веса, на которые ссылается Положение, не согласованы.',
    en: 'The weights that the regulation names have not been agreed.',
  },
  weightsNotAgreedDo: {
    ru: 'Согласуйте веса и утвердите редакцию Положения, которая на них ссылается.',
    en: 'Agree the weights and approve a version of the regulation that names them.',
  },
  weightsOutdated: {
    ru: 'Согласованы новые веса, но действующее Положение ссылается на прежние: раунд пойдёт по прежним.',
    en: 'Newer weights have been agreed, but the regulation in force names the former ones: the round will use those.',
  },
  weightsOutdatedDo: {
    ru: 'Если считать нужно по новым весам, введите в действие новую редакцию Положения.',
    en: 'To use the new weights, put a new version of the regulation in force.',
  },
  acquaintanceMissing: {
    ru: 'Положение не подписали {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}} из {people}, кого спросит раунд: правила требуют ознакомления.',
    en: 'Of the {people} people whom the round would ask, {count, plural, one {# has} other {# have}} not signed the regulation, as its rules demand.',
  },
  acquaintanceMissingDo: {
    ru: 'Разошлите Положение на ознакомление и напомните тем, кто ещё не подписал, или отмените требование в новой редакции.',
    en: 'Send the regulation out to be read and remind those who have not signed, or drop the demand in a new version.',
  },
  pointsDiffer: {
    ru: 'Число подписанных делений не совпадает со шкалой Положения у критериев: {names}.',
    en: 'The labelled points do not match the regulation’s scale for these criteria: {names}.',
  },
  pointsDifferDo: {
    ru: 'Подпишите столько делений, сколько их на шкале.',
    en: 'Label as many points as the scale has.',
  },
  noLinks: {
    ru: 'Нет ни одной подтверждённой связи «клиент → поставщик»: спрашивать не о чем.',
    en: 'There is no confirmed link from a client to a provider: there is nothing to ask about.',
  },
  noLinksDo: { ru: 'Заполните карту связей.', en: 'Fill in the map of links.' },
  intensityMissing: {
    ru: 'Положение взвешивает клиентов по интенсивности, но она не указана {count, plural, one {у # связи} few {у # связей} many {у # связей} other {у # связи}}.',
    en: 'The regulation weights clients by intensity, but {count, plural, one {# link has none} other {# links have none}}.',
  },
  intensityMissingDo: {
    ru: 'Укажите интенсивность каждой связи или выберите в Положении другой вес клиента.',
    en: 'Give every link an intensity, or choose another client weight in the regulation.',
  },
  representativesMissing: {
    ru: `Некому ответить за подразделения с режимом R1: ${named.ru}.`,
    en: `Nobody speaks for these R1 units: ${named.en}.`,
  },
  representativesMissingDo: {
    ru: 'Назначьте представителей или переведите подразделения на анонимный опрос.',
    en: 'Name representatives, or change the units to the anonymous regime.',
  },
  representativesTooMany: {
    ru: `Представителей больше, чем разрешает Положение ({most}): ${named.ru}.`,
    en: `More representatives than the regulation allows ({most}): ${named.en}.`,
  },
  representativesTooManyDo: {
    ru: 'Оставьте столько представителей, сколько разрешено.',
    en: 'Keep as many representatives as are allowed.',
  },
  nobodyAsked: {
    ru: 'Спрашивать некого: в подразделениях-клиентах нет сотрудников.',
    en: 'There is nobody to ask: the client units have no employees.',
  },
  nobodyAskedDo: { ru: 'Загрузите сотрудников.', en: 'Import the employees.' },
  unitEmpty: {
    ru: `В подразделениях-клиентах нет сотрудников: ${named.ru}.`,
    en: `These client units have no employees: ${named.en}.`,
  },
  unitEmptyDo: {
    ru: 'Загрузите сотрудников или уберите связи этих подразделений.',
    en: 'Import the employees, or remove the links of these units.',
  },
  emailsMissing: {
    ru: 'Без адреса почты {count, plural, one {# участник} few {# участника} many {# участников} other {# участника}} из {people}: письма им не придут.',
    en: '{count, plural, one {# participant has} other {# participants have}} no e-mail address, of {people}: they will get no letter.',
  },
  emailsMissingDo: {
    ru: 'Добавьте адреса или раздайте этим людям ссылки из файла.',
    en: 'Add the addresses, or hand these people their links from the file.',
  },
  unitNeverShown: {
    ru: `Ответы этих подразделений показать будет нельзя, сколько бы людей ни ответило (нужно не меньше {k}, а объединить не с кем): ${named.ru}.`,
    en: `Answers of these units can never be shown, however many people answer (at least {k} are needed, and there is nobody to merge with): ${named.en}.`,
  },
  unitNeverShownDo: {
    ru: 'Добавьте их поставщикам клиентов из других подразделений или выберите режим R1.',
    en: 'Add clients from other units to their providers, or choose the regime R1.',
  },
  providerNeverShown: {
    ru: `Об этих поставщиках ничего нельзя будет показать: опрашивается меньше {k} человек. ${named.ru}.`,
    en: `Nothing can be shown about these providers: fewer than {k} people are asked. ${named.en}.`,
  },
  providerNeverShownDo: {
    ru: 'Добавьте клиентов этим поставщикам или не спрашивайте о них.',
    en: 'Add clients to these providers, or do not ask about them.',
  },
  providerUnlikely: {
    ru: `При отклике {response, number, percent} показать ответы об этих поставщиках скорее всего не удастся: ${named.ru}.`,
    en: `At a response of {response, number, percent} the answers about these providers probably cannot be shown: ${named.en}.`,
  },
  providerUnlikelyDo: {
    ru: 'Добавьте клиентов или добейтесь большего отклика.',
    en: 'Add clients, or see to a higher response.',
  },
  providerUnscored: {
    ru: `Эти поставщики не получат общего балла: для него нужны оценки не менее чем {links, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, а при анонимном опросе — ещё и не менее двух показанных групп. ${named.ru}.`,
    en: `These providers will get no score: it needs at least {links, plural, one {# client} other {# clients}}, and with anonymous clients at least two groups that can be shown. ${named.en}.`,
  },
  providerUnscoredDo: {
    ru: 'Добавьте клиентов или предупредите руководителей, что увидят только ответы по критериям.',
    en: 'Add clients, or tell the heads that they will see answers by criterion only.',
  },
  unitMerged: {
    ru: `Скорее всего, ответы этих подразделений покажут только вместе с другими: ${named.ru}.`,
    en: `Answers of these units will probably be shown only together with others: ${named.en}.`,
  },
  unitMergedDo: {
    ru: 'Менять ничего не нужно. Предупредите руководителей.',
    en: 'Nothing needs to change. Tell the heads.',
  },
  tooLong: {
    ru: `Анкета займёт больше {most, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}} в подразделениях: ${named.ru}.`,
    en: `The questionnaire will take more than {most, plural, one {# minute} other {# minutes}} in these units: ${named.en}.`,
  },
  tooLongDo: {
    ru: 'Сократите число критериев или поставщиков, о которых спрашивают по умолчанию.',
    en: 'Reduce the criteria, or the number of providers asked about by default.',
  },
  windowDiffers: {
    ru: 'Раунд длится {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, а по Положению — {ruled, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
    en: 'The round lasts {days, plural, one {# day} other {# days}}, the regulation says {ruled, plural, one {# day} other {# days}}.',
  },
  windowDiffersDo: {
    ru: 'Сдвиньте окно раунда или объясните участникам, почему срок другой.',
    en: 'Move the window of the round, or tell the participants why it differs.',
  },
})
