import { Why } from "#ui/why"
import { T, t } from "../../texts.ts"
import type { DraftParagraphView, DraftSectionView } from "../draft-view.ts"

/** What a paragraph means, in the reader's language. */
const Aid = ({ aid: { what, why } }: Pick<DraftParagraphView, "aid">) =>
  what === "" && why === "" ? null : (
    <div class="reading-aid">
      {what !== "" && <p>{what}</p>}
      {why !== "" && <p class="soft">{why}</p>}
    </div>
  )

const Paragraph = ({ paragraph, here }: { paragraph: DraftParagraphView; here: boolean }) => (
  <div class={here ? "clause clause-here" : "clause"}>
    <div lang="de" dir="ltr">
      <p>
        {paragraph.number !== undefined && `${paragraph.number} `}
        {paragraph.text}
      </p>
      {paragraph.items.length > 0 && (
        <ol>
          {paragraph.items.map((item) => (
            <li>{item}</li>
          ))}
        </ol>
      )}
    </div>
    <Aid aid={paragraph.aid} />
  </div>
)

const isAbout = ({ paragraphs }: DraftSectionView, page: string | undefined): boolean =>
  paragraphs.some((paragraph) => paragraph.page === page)

type SectionProps = { section: DraftSectionView; page: string | undefined; open: boolean }
const Section = ({ section, page, open }: SectionProps) => (
  <details class="facet" open={open}>
    <summary lang="de" dir="ltr">
      {section.number} {section.heading}
    </summary>
    {section.paragraphs.map((paragraph) => (
      <Paragraph paragraph={paragraph} here={paragraph.page === page} />
    ))}
  </details>
)

/** What is open: everything without a page; else what the page decides, or what was written last. */
const isOpen = (sections: readonly DraftSectionView[], index: number, page: string | undefined): boolean => {
  const section = sections[index]
  if (page === undefined || section === undefined || isAbout(section, page)) return true
  return index === sections.length - 1 && !sections.some((one) => isAbout(one, page))
}

/** The German text § by §, each paragraph with its reading aid. `page` opens and marks what this page of the path decides. */
export const DraftText = ({ sections, page }: { sections: readonly DraftSectionView[]; page?: string }) => (
  <>
    <Why summary={t("draft.german")}>
      <T k="draft.german.text" />
    </Why>
    {sections.map((section, index) => (
      <Section section={section} page={page} open={isOpen(sections, index, page)} />
    ))}
  </>
)

/** Beside the questions: what has grown so far. */
export const GrowingStatutes = ({ sections, page }: { sections: readonly DraftSectionView[]; page: string }) => (
  <aside class="workshop-beside" aria-label={t("draft.growing")}>
    <h2>
      <T k="draft.growing" />
    </h2>
    {sections.length === 0 ? (
      <p class="soft">
        <T k="draft.empty" />
      </p>
    ) : (
      <DraftText sections={sections} page={page} />
    )}
  </aside>
)
