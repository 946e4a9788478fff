import { formatDay } from "#platform/i18n"
import { typedText } from "#platform/http"
import { Breadcrumbs } from "#ui/breadcrumbs"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { Timeline } from "#ui/timeline"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import type { Court } from "../court.ts"
import { T, errorText, t } from "../texts.ts"
import { CourtCard } from "./court-card.tsx"

export type CorrectionView = { court: string; source: string; asOf: string; by: string; at: Date }
type Props = {
  ags: string
  place: string
  court: Court
  catalogue: Court
  corrections: readonly CorrectionView[]
  courts: readonly string[]
  confirmAt: string
  form: AnyForm
}

const FORM = "court-form"

const History = ({ corrections, catalogue }: Pick<Props, "corrections" | "catalogue">) => (
  <>
    <Timeline
      label={t("staff.courts.history")}
      entries={corrections.map(({ court, source, asOf, by, at }) => ({
        date: at,
        title: court,
        withTime: true,
        children: t("staff.courts.entry", { by, source, date: formatDay(asOf) }),
      }))}
    />
    <p>
      <T k="staff.courts.catalogue" court={catalogue.name} date={formatDay(catalogue.asOf)} />{" "}
      {t(`court.sure.${catalogue.confidence}`)}
    </p>
  </>
)

/** One municipality: the court that counts, what was thought before, and the form that corrects it. */
export const DeskCourtPage = ({ ags, place, court, catalogue, corrections, courts, confirmAt, form }: Props) => (
  <StaffPage title={place} formId={FORM} errors={listErrors(form, errorText)}>
    <Breadcrumbs links={[{ href: paths.courts.to({}), label: t("staff.courts.title") }]} />
    <h1>{place}</h1>
    <CourtCard court={court} confirmAt={confirmAt} eyebrow={t("staff.courts.court")} />
    <h2>
      <T k="staff.courts.history" />
    </h2>
    <History corrections={corrections} catalogue={catalogue} />
    <h2>
      <T k="staff.courts.correct" />
    </h2>
    <p>
      <T k="staff.courts.correct-text" />
    </p>
    <PostForm action={paths.courtOf.to({ ags })} id={FORM}>
      <Select
        name="court"
        label={t("staff.courts.court")}
        options={courts.map((one) => ({ value: one, label: one }))}
        value={typedText(form, "court")}
        empty={t("staff.courts.choose")}
        width="medium"
        error={errorText(form.errors["court"])}
      />
      <Field
        name="source"
        label={t("staff.courts.source")}
        hint={t("staff.courts.source-hint")}
        value={typedText(form, "source")}
        error={errorText(form.errors["source"])}
      />
      <Field
        name="asOf"
        type="date"
        label={t("staff.courts.as-of")}
        width="medium"
        value={typedText(form, "asOf")}
        error={errorText(form.errors["asOf"])}
      />
      <div class="actions">
        <Button icon="save">{t("staff.courts.save")}</Button>
      </div>
    </PostForm>
  </StaffPage>
)
