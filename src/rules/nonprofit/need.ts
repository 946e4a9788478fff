/** Words for people whom § 53 AO means: a hint that benevolent purposes are underpinned. */
export const NEED =
  /bedürftig|hilfsbedürf|§ ?53|[Nn]otlage|(?<!\p{L})Not(?!\p{L})|[Aa]rmut|(?<!\p{L})arme|krank|Krank|behinder|Behinder|[Pp]flegebedürf|[Oo]bdachlos|[Ww]ohnungslos|Flüchtling|[Gg]eflüchtet|Asyl|Opfer|Waisen|Senioren|alte[rn]? Mensch|(?:sozial|wirtschaftlich|finanziell)\p{L}* (?:schwach|benachteiligt|Schwäch)|[Bb]enachteiligt|Hospiz|körperlich|seelisch|Betroffene|Hunger|Katastrophe|Existenz/u
