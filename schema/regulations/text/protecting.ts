/** Clauses of sections 9–13: confidentiality, acquaintance, improvement, motivation, storage. */
import { words } from '../../core/say.ts'

export const confidentiality = words('regulations.text.confidentiality', {
  threshold: {
    ru: 'В анонимном режиме показываются только группы, где ответили не меньше {k, plural, one {# человека} few {# человек} many {# человек} other {# человека}}. Малые группы объединяются с соседними до вычислений; чего меньше порога — не записывается нигде.',
    en: 'In the anonymous regime only groups of at least {k, plural, one {# respondent} other {# respondents}} are shown. Small groups are merged with others before anything is computed; what is below the threshold is written nowhere.',
  },
  counts: {
    ru: 'Числа ответивших показываются диапазонами, распределения — только от {distributions, plural, one {# ответа} few {# ответов} many {# ответов} other {# ответа}}.',
    en: 'Numbers of respondents are shown as ranges, distributions only from {distributions, plural, one {# answer} other {# answers}} on.',
  },
  comments: {
    ru: 'Комментарии показываются, когда ответили не меньше {k} человек и написали не меньше {writers}; каждый перед публикацией просматривается. Их читает {reader, select, headAndSponsor {руководитель подразделения и заказчик} head {руководитель подразделения} other {только модератор}}.',
    en: 'Comments are shown when at least {k} people answered and at least {writers} wrote; each is reviewed before the release. They are read by {reader, select, headAndSponsor {the head of the unit and the sponsor} head {the head of the unit} other {the moderator alone}}.',
  },
  destroyed: {
    ru: 'При закрытии раунда анкеты обрабатываются один раз в памяти и уничтожаются вместе с ключом, которым они были опечатаны.',
    en: 'At the close of a round the ballots are processed once in memory and destroyed together with the key that sealed them.',
  },
  sees: {
    ru: 'Заказчик видит всё, что можно показать. Руководитель — своё подразделение подробно. Остальные сотрудники — {everyone, select, summary {сводку по компании} indexOnly {только индекс компании} other {ничего}}.',
    en: 'The sponsor sees everything that may be shown; a head, the own unit in detail; all others {everyone, select, summary {the summary of the company} indexOnly {the company index alone} other {nothing}}.',
  },
  hidden: {
    ru: 'Скрытое число заменяется причиной, по которой оно скрыто.',
    en: 'A hidden figure is replaced by the reason why it is hidden.',
  },
})

export const acquaintance = words('regulations.text.acquaintance', {
  sign: {
    ru: '{required, select, yes {Раунд открывается, когда участники ознакомлены с действующей редакцией} other {Участникам сообщают, где прочитать действующую редакцию}}; отметка ставится в листе ознакомления (приложение 3).',
    en: '{required, select, yes {A round opens when its participants have read the version in force} other {Participants are told where to read the version in force}}; the acquaintance sheet is appendix 3.',
  },
  appeal: {
    ru: 'Возражение по результатам подаётся в течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} после публикации консультанту; ответ даётся письменно.',
    en: 'Objections to results go to the consultant within {days, plural, one {# day} other {# days}} of the release and are answered in writing.',
  },
  noAppeal: {
    ru: 'Возражения по результатам не предусмотрены; ошибка в данных исправляется новой публикацией.',
    en: 'There is no term for objections; an error in the data is corrected by a new release.',
  },
  pressure: {
    ru: 'Давление на участников, сговор об оценках и месть за них — нарушение Положения; сообщить о нём можно заказчику или консультанту.',
    en: 'Pressure on participants, arrangements about ratings and retaliation breach this regulation; they may be reported to the sponsor or the consultant.',
  },
})

export const improvement = words('regulations.text.improvement', {
  plan: {
    ru: 'После публикации руководитель обсуждает результат с подразделением и внутренними клиентами и составляет план улучшений (приложение 2): что, кто, к какому сроку.',
    en: 'After the release the head discusses the result with the unit and its clients and writes a plan of improvements (appendix 2): what, who, by when.',
  },
  control: {
    ru: 'Выполнение плана проверяется в следующем раунде.',
    en: 'The plan is checked in the next round.',
  },
  recognise: {
    ru: 'Лучшие и больше всего выросшие подразделения отмечаются публично; худшие публично не обсуждаются.',
    en: 'The best and the most improved units are recognised in public; the lowest are not discussed in public.',
  },
})

export const motivation = words('regulations.text.motivation', {
  none: {
    ru: 'Результаты не связаны с оплатой труда и премиями.',
    en: 'Results are not connected with pay or bonuses.',
  },
  coupled: {
    ru: 'Результаты учитываются при премировании; как именно, определяет положение о премировании. Показатели без балла и изменения, которые не названы явными, на премию не влияют.',
    en: 'Results are taken into account for bonuses as the bonus policy says. Units without a score, and changes not called clear, do not affect a bonus.',
  },
})

export const storage = words('regulations.text.storage', {
  rounds: {
    ru: 'Результаты раундов хранятся {years, plural, one {# год} few {# года} many {# лет} other {# года}}, исходные тексты комментариев — {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} после публикации.',
    en: 'Results of rounds are kept for {years, plural, one {# year} other {# years}}, originals of comments for {days, plural, one {# day} other {# days}} after the release.',
  },
  versions: {
    ru: 'Утверждённая редакция не изменяется; изменение правил — новая редакция с номером и датой. Раунд идёт по той редакции, при которой открыт, и она указана в каждом отчёте.',
    en: 'An approved version never changes; a change of rules is a new version with its number and date. A round goes by the version under which it was opened, and every report names it.',
  },
  start: {
    // A day ends with «г.» already.
    ru: 'Редакция № {number} {state, select, inForce {действует с {from}} approved {утверждена и ещё не введена в действие.} superseded {утратила силу.} inApproval {находится на согласовании.} other {— проект.}}',
    en: 'Version {number} {state, select, inForce {has been in force since {from}} approved {is approved and not yet in force} superseded {is superseded} inApproval {is in approval} other {is a draft}}.',
  },
})
