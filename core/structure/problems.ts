/** Why a row cannot be taken as it stands; the words with the way out are in core/texts/structure.ts. */
export type Why =
  | 'noTable'
  | 'skippedSheet'
  | 'hiddenSheet'
  | 'missing'
  | 'nipLost'
  | 'nipLength'
  | 'nipBirth'
  | 'nipTwice'
  | 'noDate'
  | 'futureDate'
  | 'dateOrder'
  | 'noGrade'
  | 'noType'
  | 'noPhone'
  | 'phoneTwice'
  | 'noZone'
  | 'noUnit'
  | 'unitTwice'
  | 'unitCycle'
  | 'noPerson'
  | 'badPerson'
  | 'manyPersons'
  | 'noSupervisor'
  | 'ownSupervisor'
  | 'supervisorCycle'
  | 'otherName'
  | 'noOldNip'
  | 'maybeSame'
  | 'otherAgency'
  | 'noAgency'
  | 'noAspect'
  | 'noKind'
  | 'noTarget'
  | 'noLeadersResult'
  | 'noPeriod'
  | 'overlapping'
  | 'noRole'
  | 'dayTwice'
  | 'noDayKind'
  | 'noSource'
  | 'noHours'
  | 'shiftTwice'
  | 'noStatus'
  | 'tooLong'
  | 'noRhythm'
  | 'noLetter'
  | 'notYourRow'
  | 'twoPeriods'
  | 'noPerspective'
  | 'noMeasure'
  | 'shortResult'
  | 'longResult'
  | 'unclearMeasure'
  | 'askLeadersResult'

export interface Trouble {
  sheet: string
  /** 1-based as the spreadsheet shows it; null = the whole sheet. */
  row: number | null
  /** "A", "B" …; null = the whole row. */
  column: string | null
  why: Why
  /** What the words speak of: the value found, the other row, the column's heading. */
  about: string[]
  /** Only told: the row is taken all the same. */
  harmless: boolean
}
