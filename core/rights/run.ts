import type { Facts } from '../conversation/facts.ts'
import type { State } from '../conversation/state.ts'
import { localDay } from '../calendar/day.ts'
import { beginPrivacy } from './begin.ts'
import { askFile } from '../month-talk.ts'
import type { Month } from '../performance/month-summary.ts'
import type { Turn } from '../talk.ts'
import { showNotice, showRequests, showStored } from './show.ts'

type RightsCommand = 'privacy' | 'mydata' | 'download' | 'fixData' | 'eraseData' | 'requests'

/** What people can ask for about their own data (UU 27/2022 arts. 5 to 8 and 13). */
const runs: Record<RightsCommand, (facts: Facts, state: State) => Turn> = {
  privacy: showNotice,
  mydata: (facts, state) => showStored(facts, state),
  download: (facts, state) => {
    const month = localDay(facts.sentAt, facts.person.zone).slice(0, 7) as Month
    return askFile(facts, state, 'own-data', month)
  },
  fixData: (facts, state) => beginPrivacy(facts, state, 'CORRECTION'),
  eraseData: (facts, state) => beginPrivacy(facts, state, 'ERASURE'),
  requests: showRequests,
}

export function runRights(facts: Facts, state: State, command: RightsCommand): Turn {
  return runs[command](facts, state)
}
