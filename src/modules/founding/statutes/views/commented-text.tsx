import { formatDateTime } from "#platform/i18n"
import { Button } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import { T, t } from "../../texts.ts"
import { NOTE_LENGTH } from "../../words.ts"
import type { CommentView, ParagraphView } from "../version-view.ts"

type Props = {
  paragraphs: readonly ParagraphView[]
  /** Where a comment is posted to. */
  action: string
  submission: string
  /** What was typed in a form that came back, and at which paragraph. */
  typed?: { paragraph: number; body: string; error: string | undefined } | undefined
}

const CommentItem = ({ comment: { id, body, by, writtenAt, settledAt }, action }: { comment: CommentView; action: string }) => (
  <li class={settledAt === null ? "comment" : "comment comment-settled"}>
    <p class="soft">
      <bdi>{by}</bdi> · {formatDateTime(writtenAt)}
      {settledAt !== null && <> · {t("comment.settled")}</>}
    </p>
    <p class="typed" dir="auto">
      {body}
    </p>
    {settledAt === null && (
      <PostForm action={action} plain>
        <input type="hidden" name="settle" value={id} />
        <Button look="quiet" icon="check" small more={body.slice(0, 60)}>
          {t("comment.settle")}
        </Button>
      </PostForm>
    )}
  </li>
)

const CommentForm = ({ index, props }: { index: number; props: Props }) => {
  const typed = props.typed?.paragraph === index ? props.typed : undefined
  return (
    <details class="why no-print" open={typed !== undefined}>
      <summary>
        <T k="comment.write" />
      </summary>
      <PostForm action={props.action} plain>
        <input type="hidden" name="paragraph" value={String(index)} />
        <input type="hidden" name="submission" value={`${props.submission}-${index}`} />
        <Textarea
          name="body"
          id={`comment-${index}`}
          label={t("comment.label")}
          limit={NOTE_LENGTH}
          rows={3}
          value={typed?.body ?? ""}
          error={typed?.error}
        />
        <Button look="second" icon="message-circle" small>
          {t("comment.send")}
        </Button>
      </PostForm>
    </details>
  )
}

/** The statutes paragraph by paragraph, with what was said about each and room to say more. */
export const CommentedText = (props: Props) => (
  <ol class="commented">
    {props.paragraphs.map(({ index, text, comments }) => (
      <li id={`p-${index}`}>
        <p lang="de" dir="ltr" class={/^(?:§|Artikel|#)/.test(text) ? "clause-heading" : undefined}>
          {text}
        </p>
        {comments.length > 0 && (
          <ul class="comments">
            {comments.map((comment) => (
              <CommentItem comment={comment} action={props.action} />
            ))}
          </ul>
        )}
        <CommentForm index={index} props={props} />
      </li>
    ))}
  </ol>
)
