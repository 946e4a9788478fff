import { answers } from "../tables.ts"
import type { World } from "../founding.fixtures.ts"

/** Every answer of every revision, opened: what somebody with the key would read. */
export const answersOf = async (world: World): Promise<string> => JSON.stringify(await world.db.select().from(answers))
