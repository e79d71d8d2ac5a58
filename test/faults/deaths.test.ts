import { play } from './play.ts'
import { deaths } from './scenarios.ts'

play(deaths)
