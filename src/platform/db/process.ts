import { setTimeout as sleep } from "node:timers/promises"

/** True for every process that exists, also for one that belongs to another user. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/** Waits until the condition holds; false when it did not within the time. */
export const eventually = async (condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> => {
  const deadline = Date.now() + milliseconds
  while (!(await condition())) {
    if (Date.now() > deadline) return false
    await sleep(10)
  }
  return true
}
