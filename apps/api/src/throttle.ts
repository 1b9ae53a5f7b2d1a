import type { Throttle } from '@apigw-certificates/server'
import { createRateLimit, type Caller } from '@apigw-certificates/service'

import type { Limits } from './limits.js'

/** Lets projects wait that ask too often; undefined where there is no limit. */
export const createThrottle = ({
  rateLimit: rate = Infinity,
  rateBurst: burst,
}: Limits): Throttle<Caller> | undefined =>
  rate === Infinity ? undefined : createRateLimit({ rate, ...(burst !== undefined && { burst }) })
