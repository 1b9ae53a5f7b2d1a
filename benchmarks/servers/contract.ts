/** The server of the area `contract`. */
import { startEmulator } from '@apigw-certificates/api'

import { tell } from './tell.ts'

tell((await startEmulator()).url)
