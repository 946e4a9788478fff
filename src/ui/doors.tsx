import type { Child } from "hono/jsx"
import { Icon, type IconName } from "./icon.tsx"
import { type Station, Stations } from "./stations.tsx"

export type Door = { title: string; text: string; href: string; icon: IconName }

/** The three ways in. They stand on one line; each has its own colour, drawing and station. */
export const Doors = ({ doors }: { doors: readonly [Door, Door, Door] }) => (
  <ul class="doors">
    {doors.map(({ title, text, href, icon }, index) => (
      <li class={`door door-${index + 1}`}>
        <Icon name={icon} />
        <h2>
          <a href={href}>{title}</a>
        </h2>
        <p>{text}</p>
        <span class="door-station">
          <Icon name="arrow-right" />
        </span>
      </li>
    ))}
  </ul>
)

type HomeProps = {
  title: string
  lead: string
  doors: readonly [Door, Door, Door]
  /** The way from an idea to carrying others, and its heading. */
  way: { title: string; text: string; stations: readonly Station[]; action?: Child }
  /** What is on this week and whatever else belongs below. */
  children?: Child
}

/** The composition of the home page: who we are, three doors, what is on, the way. */
export const HomeDoors = ({ title, lead, doors, way, children }: HomeProps) => (
  <div class="home">
    <div class="home-hero">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </div>
    <Doors doors={doors} />
    {children}
    <section class="home-way">
      <h2>{way.title}</h2>
      <p class="lead">{way.text}</p>
      <Stations stations={way.stations} look="rising" />
      {way.action}
    </section>
  </div>
)
