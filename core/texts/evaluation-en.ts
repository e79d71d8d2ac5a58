import { shortDay } from '../calendar/day.ts'
import { say } from '../rich.ts'
import { month, percent, type EvaluationTexts } from './evaluation-id.ts'

export const en: EvaluationTexts = {
  grades: {
    SANGAT_BAIK: 'Very Good',
    BAIK: 'Good',
    BUTUH_PERBAIKAN: 'Needs Improvement',
    KURANG: 'Poor',
    SANGAT_KURANG: 'Very Poor',
  },
  performances: {
    ISTIMEWA: 'Excellent',
    BAIK: 'Good',
    BUTUH_PERBAIKAN: 'Needs Improvement',
    KURANG: 'Poor',
    SANGAT_KURANG: 'Very Poor',
  },
  period: (period) =>
    period.kind === 'YEARLY'
      ? `Year ${period.year}`
      : period.kind === 'QUARTERLY'
        ? `Quarter ${period.number} of ${period.year}`
        : month(period, 'en'),
  title: say`*Performance evaluation*\nWhat do you want to open?`,
  nothing: say`There is no evaluation for you yet, and nobody for you to assess now. Evaluations open two weeks before a period ends.`,
  assess: (period, given, all) => `📋 Assess people · ${period} (${given}/${all})`,
  units: (count) => `🏛 Set organisation performance (${count})`,
  own: (count) => `📄 My results (${count})`,
  objections: (count) => `⚖️ Objections (${count})`,
  whichUnit: say`*The performance of which unit?*`,
  askPerformance: (unit, period) => say`*How did ${unit} perform*, ${period}?`,
  askNote: say`*What is it based on?*\n_For example the number of the minutes, or the progress of the action plan._`,
  performanceSet: (unit, period, value) => say`🏛 Performance of ${unit} for ${period}: *${value}*.`,
  who: (period) => say`*Evaluation, ${period}*\nOf whom?`,
  noPerformance: say`The performance of that unit is not set yet. Set it first, or ask your superior or the HR administrator to.`,
  alreadyGiven: (name, grade) =>
    say`${name} was assessed already: *${grade}*. A result that was told is not changed here.`,
  guide: (performance) => say`Organisation: *${performance}*. The distribution to consider:`,
  bar: (grade, bar, count, limits) => say`${bar} ${grade}: ${count}${limits}`,
  limits: (atLeast, atMost) =>
    atLeast !== null
      ? ` (at least ${percent(atLeast)})`
      : atMost !== null
        ? ` (at most ${percent(atMost)})`
        : '',
  deviates: say`_What was given so far leaves the guide. You may; the decision is yours._`,
  facts: {
    head: (name, period, { from, until }) =>
      say`*${name}* · ${period}\n${shortDay(from, 'en')} – ${shortDay(until, 'en')}`,
    reports: (sent, onTime, approved) =>
      say`📝 Reports: ${sent} sent, ${onTime} in time, ${approved} approved`,
    minutes: (minutes) => say`🕑 Effective minutes approved: ${minutes.toLocaleString('en-GB')}`,
    result: (title, evidence) => say`🎯 ${title}${evidence > 0 ? ` · 📎 ${evidence}` : ''}`,
    indicator: (title, value, target, unit) => say`   • ${title}: ${value} of ${target} ${unit}`,
    untold: 'no data yet',
    feedback: (praise, improvement) => say`💬 Feedback received: ${praise} praise, ${improvement} to improve`,
    words: (text) => say`   You: “${text}”`,
    blockers: (all, open) => say`🚧 Blockers: ${all}, not answered ${open}`,
    discipline: ({ fact, letter, from }) =>
      say`📌 Discipline (personnel data): ${fact}, ${shortDay(from, 'en')} ${from.slice(0, 4)}, ${letter}`,
    earlier: (list) => say`📅 Earlier periods: ${list}`,
    led: (performance) =>
      say`🏛 Performance of the unit led: *${performance}*. For a unit's head, that is the rating of results.`,
    goals: (leader) => say`🏛 *Targets of the organisation* in the SKP of ${leader}:`,
    noGoals: say`_There is no SKP of this unit's leader for that period here; see its performance agreement._`,
    noUnits: say`_The numbers above are facts, not a rating._`,
  },
  askResult: say`*Rating of results?*`,
  ratings: { ABOVE: 'Above expectation', MEETS: 'Meets expectation', BELOW: 'Below expectation' },
  of: (name) => say`_${name}_`,
  askValues: say`*Behaviour by the seven BerAKHLAK values*`,
  oneByOne: 'One by one',
  all: (rating) => `All: ${rating.toLowerCase()}`,
  askValue: (value, expectation) =>
    expectation === null ? say`*${value}?*` : say`*${value}?*\nSpecial expectation: _${expectation}_`,
  askBehavior: say`*Rating of behaviour as a whole?*`,
  askReasons: say`*For which reasons?*\nThe employee will read them. Name the evidence and feedback behind them.`,
  short: say`Write 10 to 1,000 characters.`,
  check: (name, result, behavior, grade, reasons) =>
    say`*Check the evaluation of ${name}*\nResults: *${result}*\nBehaviour: *${behavior}*\nGrade by the table: *${grade}*\nReasons: ${reasons}`,
  send: '✅ Tell it',
  stop: '✖️ Not yet',
  given: (name, grade) => say`The result was told to *${name}*: *${grade}*.`,
  next: '📋 Somebody else',
  lost: say`That has changed or was decided already, so nothing was changed. Type *evaluation* to see how it stands.`,
  result: (of) =>
    say`📄 *Performance evaluation, ${of.period}*\n${shortDay(of.from, 'en')} – ${shortDay(of.until, 'en')}\nResults: *${of.result}* · Behaviour: *${of.behavior}*\nGrade: *${of.grade}*\nReasons: ${of.reasons}\n_${of.by}, ${of.capacity}_`,
  credit: (points) =>
    say`Angka kredit by the coefficients: ${points.toLocaleString('en-GB')} (information only)`,
  deadline: ({ calendar, working }) =>
    say`⚖️ You may object to the superior of your assessor until *${shortDay(calendar, 'en')}* (14 calendar days; 14 working days: ${shortDay(working, 'en')}). PP 30/2019 art. 59.`,
  over: say`The time for an objection (14 days) is over. If something needs to be put right, talk to the HR administrator.`,
  acknowledge: '✅ I have received it',
  object: '⚖️ File an objection',
  acknowledged: say`✅ Noted: you have received the result.`,
  askOwn: say`*Which result?*`,
  askWhy: say`*What do you object to?*\nWrite reasons and evidence. The superior of the assessor hears both sides; the decision is final.`,
  objected: (name) =>
    name === null
      ? say`⚖️ Your objection is noted with its date. The superior of the assessor is not recorded here; ask the HR administrator to pass it on.`
      : say`⚖️ Your objection went to *${name}*. You will be told as soon as it is decided.`,
  objection: (name, period, grade, reasons, doubtful) =>
    say`⚖️ *Objection of ${name}* to the evaluation of ${period} (*${grade}*)\n${reasons}${doubtful ? '\n⚠️ Filed after 14 calendar days, within 14 working days.' : ''}`,
  explanation: (text) => say`The assessor explains: ${text}`,
  notExplained: (name) => say`_${name} has not explained yet. PP 30/2019: both sides are heard._`,
  explain: '✍️ Explain',
  open: '⚖️ Open',
  whichObjection: say`*Which objection?*`,
  askExplanation: say`*What do you say to it, as the assessor?*`,
  explained: say`Your explanation went to your superior.`,
  askVerdict: say`*Your decision?* It is final.`,
  uphold: 'The result stands',
  change: 'Change the result',
  askGround: say`*On which grounds?*\nThe employee and the assessor will read them.`,
  checkVerdict: (name, before, after, ground) =>
    say`*Check the decision for ${name}*\nGrade: ${before} → *${after}*\nGrounds: ${ground}`,
  decided: (name, period, grade, by, capacity, ground) =>
    say`⚖️ *The objection of ${name} is decided* (${period})\nGrade: *${grade}*\nGrounds: ${ground}\n_${by}, ${capacity}. The decision is final._`,
}
