import { afterAll } from 'vitest'
import { play } from './play.ts'
import { servers } from './scenarios.ts'
import { closeServer } from './server.ts'

afterAll(closeServer)
play(servers)
