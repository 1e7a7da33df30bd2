/** What a colour stands for. Words and glyphs say the same without it. */
export type Tone = "first" | "second" | "alert" | "hint";
