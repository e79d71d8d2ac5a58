import { play } from './play.ts'
import { troubles } from './scenarios.ts'

play(troubles)
