import { storedKinds, type StoredKind } from '../../core/rights/stored.ts'
import { peopleSections } from './people.ts'
import { personSections } from './person.ts'
import { planSections } from './plan.ts'
import type { Section } from './section.ts'
import { traceSections } from './traces.ts'
import { workSections } from './work.ts'

/** All that is stored about a person. A kind without a section does not compile. */
export const sections: Record<StoredKind, Section> = {
  ...personSections,
  ...workSections,
  ...planSections,
  ...peopleSections,
  ...traceSections,
}

// In the order of core/rights/stored.ts.
export const kinds = Object.keys(storedKinds) as StoredKind[]
