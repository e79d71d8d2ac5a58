import { randomUUID } from 'node:crypto'
import { cardData } from '../../core/flows/card.ts'
import { reportCode } from '../../core/performance/report.ts'
import type { Database } from '../../prisma/client.ts'
import { writeAudit } from '../../prisma/store/audit.ts'
import type { TelegramServer } from '../../simulator/telegram/index.ts'
import type { SimUser } from '../../simulator/telegram/user.ts'
import { fillPeople, firstPerson } from '../bench/people.ts'
import type { Act } from './evidence.ts'

/** In every name and every report, and in no log. */
export const canaries = ['Kenari', 'capkata', '111111111115', '111111111116']

/** Somebody with a report told to the end, which one tap sends, and one of an earlier day that waits for the approver. */
export interface Person {
  employeeId: string
  user: SimUser
  approver: SimUser
  draftId: string
  waitingId: string
}

export interface Crowd {
  people: Person[]
  /** Sends the draft. */
  submit(person: Person): void
  /** The approver approves what waits. */
  approve(person: Person): void
  /** A second tap on what was tapped: changes nothing. */
  submitAgain(person: Person): void
  approveAgain(person: Person): void
  /** Something that is answered, and no more. */
  ask(user: SimUser, text?: string): void
  /** Everybody sends, and everybody's approver approves. */
  everybodyActs(some?: Person[]): void
  acts: Act[]
}

export async function fillCrowd(
  db: Database,
  telegram: TelegramServer,
  { count, day }: { count: number; day: Date },
): Promise<Crowd> {
  await fillPeople(db, String(telegram.world.bot.id), count)
  await db.$executeRaw`update employees set name = replace(name, 'Pegawai', 'Kenari')`
  const addresses = await db.address.findMany({ orderBy: { address: 'asc' } })
  const employees = new Map(addresses.map(({ address, employeeId }) => [Number(address), employeeId]))
  const people = Array.from({ length: count }, (_, n): Person => {
    const approver = 6_000_000 + Math.floor(n / 10)
    return {
      employeeId: employees.get(firstPerson + n) ?? '',
      user: opened(telegram, firstPerson + n),
      approver: opened(telegram, approver),
      draftId: randomUUID(),
      waitingId: randomUUID(),
    }
  })
  await drafts(db, people, day)
  await waiting(db, people, day)
  return { people, ...actsOf(telegram, people) }
}

/** Has pressed Start long ago: no update tells of it. */
function opened(telegram: TelegramServer, id: number): SimUser {
  const user = telegram.user(id)
  const chat = telegram.world.chats.get(id)
  if (chat !== undefined) chat.open = true
  return user
}

function actsOf(telegram: TelegramServer, people: Person[]): Omit<Crowd, 'people'> {
  const acts: Act[] = []
  const note = (effect: Act['effect']) => {
    // The newest of the queue is the one that was just made.
    const update = telegram.world.updates.first(telegram.pending()).at(-1)
    acts.push({ updateId: String(update?.update_id ?? ''), effect })
  }
  const tapSend = ({ user }: Person) => void user.tapRaw(1, 'q:dr01:check:send')
  const tapApprove = ({ approver, waitingId }: Person) =>
    void approver.tapRaw(1, cardData('approve', { id: waitingId, version: 1 }))
  function submit(person: Person): void {
    tapSend(person)
    note({ type: 'report', reportId: person.draftId })
  }
  function approve(person: Person): void {
    tapApprove(person)
    note({ type: 'decision', reportId: person.waitingId })
  }
  return {
    acts,
    submit,
    approve,
    everybodyActs(some = people) {
      for (const person of some) {
        submit(person)
        approve(person)
      }
    },
    submitAgain(person) {
      tapSend(person)
      note({ type: 'nothing' })
    },
    approveAgain(person) {
      tapApprove(person)
      note({ type: 'nothing' })
    },
    ask(user, text = 'bantuan') {
      user.text(text)
      note({ type: 'answer' })
    },
  }
}

async function drafts(db: Database, people: Person[], now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  const said = {
    day: { choice: today },
    'r1.what': { text: 'Melayani warga di loket capkata' },
    'r1.target': { choice: 'other' },
    'r1.time': { text: '8-10' },
    'r1.quantity': { text: '12 berkas' },
    'r1.evidence': { choice: 'none' },
  }
  const stateOf = (reportId: string) => ({
    open: [{ flow: 'report', tag: 'dr01', asked: 'check', fixed: { today, reportId, version: '1' }, said }],
    cancelled: null,
    shown: [],
  })
  await db.conversation.createMany({
    data: people.map(({ employeeId, draftId }) => ({ employeeId, state: stateOf(draftId), updatedAt: now })),
  })
}

async function waiting(db: Database, people: Person[], now: Date): Promise<void> {
  const { id: agencyId } = await db.agency.findFirstOrThrow()
  const day = new Date(now.getTime() - 20 * 86_400_000)
  const ids = people.map(({ waitingId }) => waitingId)
  const common = { agencyId, day, status: 'SUBMITTED' as const, version: 1, createdAt: day, updatedAt: day }
  await db.dailyReport.createMany({
    data: people.map(({ waitingId: id, employeeId }) => ({
      ...common,
      id,
      employeeId,
      code: reportCode(id),
    })),
  })
  const version = { version: 1, sentAt: day, late: false, warnings: [] }
  await db.reportVersion.createMany({ data: ids.map((reportId) => ({ ...version, reportId })) })
  const activity = { version: 1, position: 1, kind: 'OTHER_DUTY' as const, description: 'capkata' }
  await db.activity.createMany({
    data: ids.map((reportId) => ({ ...activity, reportId, durationMinutes: 60, effectiveMinutes: 60 })),
  })
  // They were sent in an earlier life: the audit knows of that.
  const rows = people.map(({ waitingId: subject, employeeId: actorId }) => ({
    agencyId,
    actorId,
    action: 'save-report',
    subject,
    detail: { version: 1 },
  }))
  await db.$transaction((tx) => writeAudit(tx, rows, day))
}
