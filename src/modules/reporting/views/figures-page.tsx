import type { Figure } from "#platform/module"
import { Alert } from "#ui/alert"
import { BarChart } from "#ui/bar-chart"
import { Button, ButtonLink } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { Field } from "#ui/field"
import { LinkTabs } from "#ui/link-tabs"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { formatNumber } from "#platform/i18n"
import { type Period, presetPeriod, presets } from "../figures/period.ts"
import { paths } from "../paths.ts"
import { T, t } from "../texts.ts"

type Row = { value: string; measures: readonly number[] }
type Props = {
  figures: readonly Figure[]
  figure: Figure
  dimension: Figure["dimensions"][number]
  period: Period
  rows: readonly Row[]
  total: readonly number[]
  now: Date
}

const query = (figure: Figure, dimension: { id: string }, { from, to }: Period) => ({
  zahl: figure.id,
  nach: dimension.id,
  von: from,
  bis: to,
})

const PeriodForm = ({ figure, dimension, period, now }: Props) => (
  <>
    <form method="get" action={paths.figures.to({})} class="row">
      <input type="hidden" name="zahl" value={figure.id} />
      <input type="hidden" name="nach" value={dimension.id} />
      {(["von", "bis"] as const).map((name) => (
        <div>
          <Field
            name={name}
            label={t(name === "von" ? "staff.period.from" : "staff.period.to")}
            hint={t("staff.period.hint")}
            value={name === "von" ? period.from : period.to}
            width="short"
            ltr
          />
        </div>
      ))}
      <Button look="second">{t("staff.period.show")}</Button>
    </form>
    <p class="row">
      {presets.map((preset) => (
        <a class="link-target" href={paths.figures.to({}, query(figure, dimension, presetPeriod(preset, now)))}>
          {t(`staff.period.${preset}`)}
        </a>
      ))}
    </p>
  </>
)

const Exports = ({ figure, dimension, period }: Props) => (
  <section>
    <h2>
      <T k="staff.export.title" />
    </h2>
    <p>
      <T k="staff.export.text" />
    </p>
    <p class="row">
      <ButtonLink href={paths.csv.to({}, query(figure, dimension, period))} look="second" icon="download" download>
        {t("staff.export.csv")}
      </ButtonLink>
      <ButtonLink href={paths.xlsx.to({}, query(figure, dimension, period))} look="second" icon="download" download>
        {t("staff.export.xlsx")}
      </ButtonLink>
    </p>
  </section>
)

const Figures = ({ figure, dimension, rows, total }: Props) => (
  <>
    <Table
      caption={t("staff.figures.caption", { figure: figure.label(), dimension: dimension.label() })}
      phone="scroll"
      rows={rows}
      columns={[
        { label: dimension.label(), heading: true, cell: ({ value }: Row) => dimension.value(value) },
        ...figure.measures.map(({ label }, index) => ({
          label: label(),
          numeric: true,
          cell: ({ measures }: Row) => formatNumber(measures[index] ?? 0),
        })),
      ]}
      foot={[t("staff.total"), ...total.map(formatNumber)]}
    />
    <BarChart
      caption={t("staff.figures.chart", { figure: figure.label(), dimension: dimension.label() })}
      rows={dimension.label()}
      measure={figure.measures[0]?.label() ?? ""}
      bars={rows.map(({ value, measures }) => ({ label: dimension.value(value), value: measures[0] ?? 0 }))}
    />
  </>
)

/** Figures of all modules, each with its written definition. Exact here, protected in everything that leaves the house. */
export const FiguresPage = (props: Props) => {
  const { figures, figure, dimension, period, rows } = props
  return (
    <StaffPage title={t("staff.figures.title")}>
      <h1>
        <T k="staff.figures.title" />
      </h1>
      <LinkTabs
        label={t("staff.figures.which")}
        links={figures.map((one) => ({
          href: paths.figures.to({}, query(one, one.dimensions[0] ?? dimension, period)),
          label: one.label(),
          current: one.id === figure.id,
        }))}
      />
      <LinkTabs
        label={t("staff.figures.by")}
        links={figure.dimensions.map((one) => ({
          href: paths.figures.to({}, query(figure, one, period)),
          label: one.label(),
          current: one.id === dimension.id,
        }))}
      />
      <PeriodForm {...props} />
      {rows.length === 0 ? (
        <EmptyState title={t("staff.figures.empty")}>{t("staff.figures.empty-text")}</EmptyState>
      ) : (
        <Figures {...props} />
      )}
      <section class="prose">
        <h2>
          <T k="staff.figures.definition" />
        </h2>
        <p>{figure.definition()}</p>
        <p class="soft">
          <T k="staff.figures.source" />
        </p>
      </section>
      <Alert>
        <T k="staff.figures.internal" />
      </Alert>
      <Exports {...props} />
    </StaffPage>
  )
}
