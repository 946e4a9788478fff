export type DocumentProblemKind = "too-long" | "busy" | "too-slow" | "too-big" | "crashed" | "failed"

/** Why there is no PDF. "too-long" and "busy" are for the person who asked; the others are ours to look at. */
export class DocumentProblem extends Error {
  readonly problem: DocumentProblemKind
  constructor(problem: DocumentProblemKind, sentence: string) {
    super(sentence)
    this.name = "DocumentProblem"
    this.problem = problem
  }
}
