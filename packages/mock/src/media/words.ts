/** The words that made-up texts are put together from. */
export const subjects = [
  "a lighthouse",
  "an old ferry",
  "a fox",
  "a glass greenhouse",
  "a night train",
  "a paper kite",
  "a clockmaker",
  "a stone bridge",
  "a red bicycle",
  "a heron",
  "a mountain hut",
  "a street musician",
] as const;

export const places = [
  "on a basalt cliff",
  "above a quiet harbour",
  "in a birch forest",
  "between rooftops",
  "beside a frozen lake",
  "in a field of barley",
  "under a railway arch",
  "at the edge of the desert",
  "in a narrow alley",
  "over the morning market",
] as const;

export const lights = [
  "at dawn",
  "in soft rain",
  "under low clouds",
  "in late summer light",
  "by lantern light",
  "after the first snow",
  "in drifting fog",
  "at blue hour",
] as const;

export const styles = [
  "wide shot, natural colours",
  "watercolour on rough paper",
  "35 mm film, fine grain",
  "flat illustration, few colours",
  "long exposure, deep shadows",
  "gouache, visible brush strokes",
  "close up, shallow focus",
  "woodcut, two inks",
] as const;

/** Words of a prompt that say little about what it is about. */
export const fillers: ReadonlySet<string> = new Set(
  `a about an and any are as at be but by can could do does for from give have he her his how i if in is it its me my of on or our please she
  should so tell than that the their them then there they this to was we were what when where which who why will with would you your
  write make create explain describe song songs lyrics ballad verse chorus pop rock folk jazz slow fast sad happy upbeat short long`.split(
    /\s+/,
  ),
);
