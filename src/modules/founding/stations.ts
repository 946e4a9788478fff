import { dutiesStation } from "./duties/stations.ts"
import { meetingStation } from "./meeting/stations.ts"
import { decisionStation, workshopStation } from "./path/stations.ts"
import { registerStation } from "./register/stations.ts"
import type { FoundingStation } from "./station.ts"
import { taxStation } from "./tax/stations.ts"
import { reviewStation } from "./statutes/stations.ts"

/** The way of one project, in its order. A part that has something to show on the project's home adds its station here. */
export const stations: readonly FoundingStation[] = [
  decisionStation,
  workshopStation,
  reviewStation,
  meetingStation,
  registerStation,
  taxStation,
  dutiesStation,
]
