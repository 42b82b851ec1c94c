/** Clauses of sections 1–4: general terms, aims, participants, the map of clients and providers. */
import { words } from '../../core/say.ts'

export const general = words('regulations.text.general', {
  subject: {
    ru: 'Настоящее Положение определяет, как в компании {company} подразделения оценивают работу друг друга в системе «Внутренний клиент»: кто кого оценивает, по каким критериям, как считается результат и кому он виден.',
    en: 'This regulation defines how the units of {company} rate one another’s work in the “Internal client” system: who rates whom, by which criteria, how the result is computed and who sees it.',
  },
  client: {
    ru: 'Внутренний клиент — подразделение, которому для своей работы нужны услуги другого подразделения. Внутренний поставщик — подразделение, которое эти услуги оказывает. Одно и то же подразделение может быть и клиентом, и поставщиком.',
    en: 'An internal client is a unit that needs the services of another unit for its own work. An internal provider is the unit that gives them. One and the same unit may be both.',
  },
  round: {
    ru: 'Раунд — один цикл оценки: от рассылки анкет до публикации результатов. Связь — пара «клиент → поставщик», по которой даётся оценка.',
    en: 'A round is one cycle of rating, from the questionnaires to the release of the results. A link is a pair “client → provider” that is rated.',
  },
  frozen: {
    ru: 'Состав подразделений, связи, критерии, веса и правила фиксируются при открытии раунда и до его конца не меняются.',
    en: 'Units, links, criteria, weights and rules are frozen when a round opens and do not change until its end.',
  },
  same: {
    ru: 'Правила одинаковы для всех подразделений. Расчёт открыт: любой опубликованный показатель можно пересчитать по опубликованным данным.',
    en: 'The rules are the same for all units. The arithmetic is open: every released figure can be recomputed from what is released.',
  },
})

export const aims = words('regulations.text.aims', {
  aim: {
    ru: 'Цель системы — сделать видимым, насколько услуги подразделений помогают тем, кто ими пользуется, и где их стоит улучшить.',
    en: 'The system is to make visible how far the services of units help those who use them, and where they should be improved.',
  },
  notFor: {
    ru: 'Система не предназначена для оценки отдельных сотрудников и поиска виновных.',
    en: 'The system does not judge single employees and does not look for culprits.',
  },
  acceptance: {
    ru: 'Критерии и веса согласуются с подразделениями заранее; оценивать по несогласованным правилам нельзя.',
    en: 'Criteria and weights are agreed with the units beforehand; nobody is rated by rules that were not agreed.',
  },
  protection: {
    ru: 'Люди защищены устройством системы: в анонимном режиме ничто сохранённое не связывает сотрудника с его оценками.',
    en: 'People are protected by the way the system is built: in the anonymous regime nothing that is kept links an employee to a rating.',
  },
  use: {
    ru: 'Результат каждого раунда обсуждается и заканчивается планом улучшений или решением, что он не нужен.',
    en: 'The result of each round is discussed and ends with a plan of improvements, or the decision that none is needed.',
  },
})

export const participants = words('regulations.text.participants', {
  sponsor: {
    ru: 'Заказчик системы утверждает Положение, получает все показатели, которые можно показать, и принимает решение, если согласовать веса не удалось.',
    en: 'The sponsor approves the regulation, receives every figure that may be shown, and decides when weights could not be agreed.',
  },
  consultant: {
    ru: 'Консультант ведёт оргструктуру и связи, открывает и закрывает раунды, публикует результаты. Отдельных оценок анонимного опроса он не видит.',
    en: 'The consultant keeps the org chart and the links, opens and closes rounds, releases results. Single ratings of the anonymous survey are not shown to the consultant.',
  },
  head: {
    ru: 'Руководитель подразделения отвечает за то, чтобы связи его подразделения были верны, видит результаты своего подразделения подробно и отвечает за план улучшений.',
    en: 'The head of a unit answers for the links of the unit being right, sees the results of the own unit in detail and answers for its plan of improvements.',
  },
  named: {
    ru: 'Именной режим (R1): от подразделения отвечают его представители, от одного до {max, plural, one {# человека} few {# человек} many {# человек} other {# человека}}. Их оценка — мнение подразделения, она не анонимна, и об этом сказано до первого ответа.',
    en: 'Named regime (R1): representatives, one to {max}, answer for the unit. Their rating is the unit’s statement; it is not anonymous, and this is said before the first answer.',
  },
  anonymous: {
    ru: 'Анонимный режим (R2): отвечает каждый сотрудник подразделения. Его оценка — личное мнение, которое защищено разделом 9.',
    en: 'Anonymous regime (R2): every employee of the unit answers. The rating is a personal opinion, protected by section 9.',
  },
  regime: {
    ru: 'По умолчанию подразделение оценивает в режиме {regime, select, R1 {R1 (именном)} other {R2 (анонимном)}}. Режим подразделения выбирается до раунда и сообщается его людям; смешивать режимы внутри подразделения нельзя.',
    en: 'By default a unit rates in the regime {regime, select, R1 {R1 (named)} other {R2 (anonymous)}}. The regime of a unit is chosen before the round and told to its people; regimes are never mixed within a unit.',
  },
  duty: {
    ru: 'Участник отвечает сам, по собственному опыту за период раунда и не передаёт личную ссылку другим. Требовать от него показать ответы нельзя.',
    en: 'A participant answers alone, from the experience of the round’s period, and gives the personal link to nobody. Nobody may demand to see the answers.',
  },
})

export const map = words('regulations.text.map', {
  links: {
    ru: 'Карта связей показывает, какое подразделение пользуется услугами какого; по состоянию на эту редакцию в ней {count, plural, =0 {связей ещё нет} one {# связь} few {# связи} many {# связей} other {# связи}}.',
    en: 'The map of links shows which unit uses whose services; as of this version it holds {count, plural, =0 {no links yet} one {# link} other {# links}}.',
  },
  propose: {
    ru: 'Связь предлагает любая из двух сторон, другая её подтверждает; спор разрешает консультант с указанием причины.',
    en: 'Either side proposes a link and the other confirms it; a dispute is settled by the consultant, who gives the reason.',
  },
  noSelf: {
    ru: 'Подразделение не оценивает само себя.',
    en: 'A unit does not rate itself.',
  },
  change: {
    ru: 'Карту можно менять в любое время; в раунде действует та, что зафиксирована при его открытии.',
    en: 'The map may be changed at any time; a round uses the one that was frozen when it opened.',
  },
  lineage: {
    ru: 'Переименования, слияния и разделения подразделений записываются: сравнение раундов учитывает их, а там, где подразделения сливались или делились, начинает новый ряд.',
    en: 'Renames, merges and splits of units are recorded: comparisons take them into account and begin a new series where units merged or split.',
  },
})
