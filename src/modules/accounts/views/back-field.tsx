/** Carries the path to go on to through a form. */
export const BackField = ({ back }: { back: string | undefined }) =>
  back === undefined ? null : <input type="hidden" name="zurueck" value={back} />
