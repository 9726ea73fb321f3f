import sound from "@gentasks/schema/validators/unified/elevenlabs/sound-effect";
import edit from "@gentasks/schema/validators/unified/google/gemini-omni-flash-video-edit";
import veo from "@gentasks/schema/validators/unified/google/veo-3.1-fast";
import hailuo from "@gentasks/schema/validators/unified/hailuo/minimax-2.0";
import kling from "@gentasks/schema/validators/unified/kuaishou/kling-3.0-video";
import { expect, test } from "vitest";

const prompt = "A lighthouse";
const url = "https://example.com/a.png";

test("a wrong word names the accepted ones", () => {
  expect(veo.validate({ prompt, aspect_ratio: "4:3" }).issues).toEqual([
    {
      message: 'aspect_ratio must be one of "16:9", "9:16" (got "4:3")',
      path: ["aspect_ratio"],
      pointer: "/aspect_ratio",
      rule: "enum",
      allowed: ["16:9", "9:16"],
    },
  ]);
});

test("a slip of the pen gets the nearest word", () => {
  const [issue] = hailuo.validate({ prompt, resolution: "1080" }).issues ?? [];
  expect(issue).toMatchObject({
    suggestion: "1080p",
    message: 'resolution must be one of "768p", "1080p" (got "1080"); did you mean "1080p"?',
  });
});

test("a misspelt required field is one fault, not a missing and an unknown one", () => {
  expect(veo.validate({ promt: prompt }).issues).toMatchObject([
    {
      rule: "additionalProperties",
      pointer: "/promt",
      suggestion: "prompt",
      message: "promt is not a known field; did you mean prompt?",
    },
  ]);
});

test("a broken rule is told by its id and its sentence", () => {
  expect(veo.validate({ prompt, end_image_url: url }).issues).toEqual([
    { message: "end_image_url needs start_image_url", path: ["end_image_url"], pointer: "/end_image_url", rule: "end-needs-start" },
  ]);
});

test("a rule over a value that is wrong by itself is no second fault", () => {
  expect(veo.validate({ prompt, duration: 5, reference_image_urls: [url] }).issues).toMatchObject([{ rule: "enum", pointer: "/duration" }]);
});

test("faults in several places are all told", () => {
  const issues = veo.validate({ prompt: 7, duration: 5, seed: "x", extra: 1, end_image_url: url }).issues ?? [];
  expect(issues.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
    "/duration enum",
    "/end_image_url end-needs-start",
    "/extra additionalProperties",
    "/prompt type",
    "/seed type",
  ]);
});

test("a fault within a list points at the item, in words too", () => {
  const shots = [
    { prompt, duration: 3 },
    { prompt, duration: "3" },
  ];
  expect(kling.validate({ start_frame_url: url, multi_shots: shots }).issues).toMatchObject([
    {
      pointer: "/multi_shots/1/duration",
      path: ["multi_shots", 1, "duration"],
      message: 'multi_shots[1].duration must be an integer (got "3")',
    },
  ]);
});

test("a rule of a nested object points into the list", () => {
  const reference_characters = [{ image_urls: [url] }, { image_urls: [url], image_url: url }];
  expect(veo.validate({ prompt, duration: 8, reference_characters }).issues).toMatchObject([
    { rule: "character-image-urls", pointer: "/reference_characters/1/image_url" },
  ]);
});

test("totals over several fields are added up", () => {
  expect(
    veo.validate({ prompt, duration: 8, reference_image_urls: [url, url], reference_characters: [{ image_urls: [url] }] }).issues,
  ).toBeUndefined();
  expect(
    veo.validate({ prompt, duration: 8, reference_image_urls: [url, url], reference_characters: [{ image_urls: [url, url] }] }).issues,
  ).toMatchObject([{ rule: "at-most-3-reference-images" }]);
});

test("an order of two numbers holds against the default of the first", () => {
  const base = { prompt, reference_video_urls: ["https://example.com/a.mp4"] };
  expect(edit.validate({ ...base, end_frame: 0 }).issues).toBeUndefined();
  expect(edit.validate({ ...base, start_frame: 5, end_frame: 4 }).issues).toHaveLength(1);
});

test.each([[null], [undefined], ["text"], [[]], [7]])("%j is told to be no object", (value) => {
  expect(veo.validate(value).issues).toMatchObject([
    { pointer: "", rule: "type", message: expect.stringMatching(/^the input must be an object \(got /) },
  ]);
});

test("keys of the prototype are unknown fields like others", () => {
  expect(veo.validate(JSON.parse('{"prompt":"x","__proto__":{"a":1}}')).issues).toMatchObject([
    { rule: "additionalProperties", pointer: "/__proto__" },
  ]);
});

test("a long name is cut in the message, and whole in the pointer", () => {
  const [issue] = veo.validate({ prompt, ["x".repeat(5000)]: 1 }).issues ?? [];
  expect(issue?.message.length).toBeLessThan(150);
  expect(issue?.pointer).toBe(`/${"x".repeat(5000)}`);
});

test("a long value is cut in the message", () => {
  const [issue] = veo.validate({ prompt, aspect_ratio: "x".repeat(5000) }).issues ?? [];
  expect(issue?.message.length).toBeLessThan(150);
});

test("an address is any absolute http or https one", () => {
  const check = (start_image_url: string) => veo.validate({ prompt, start_image_url }).issues?.[0]?.message;
  for (const fine of [
    "https://example.com/a.png",
    "HTTP://EXAMPLE.COM/",
    "https://example.com/äb.png?y={z}",
    "https://[2001:db8::1]:8080/a",
  ])
    expect(check(fine), fine).toBeUndefined();
  for (const wrong of [
    "",
    "example.com/a.png",
    "//example.com/a.png",
    "ftp://example.com/a.png",
    "https://",
    "https://a b",
    "data:image/png;base64,AAAA",
  ]) {
    expect(check(wrong), wrong).toBe(`start_image_url must be an http or https address (got ${JSON.stringify(wrong)})`);
  }
});

test("a pattern is told in words", () => {
  expect(sound.validate({ text: "Rain", duration: "long" }).issues?.[0]?.message).toBe(
    'duration must be a number of seconds or "auto" (got "long")',
  );
});

test("the validator is a Standard Schema", () => {
  const { version, vendor, validate } = veo["~standard"];
  expect({ version, vendor }).toEqual({ version: 1, vendor: "gentasks" });
  expect(validate({ prompt })).toEqual({ value: { prompt } });
});

test("the value comes back as it went in: nothing is filled in or coerced", () => {
  const value = { prompt };
  expect(veo.validate(value)).toEqual({ value });
  expect((veo.validate(value) as { value: unknown }).value).toBe(value);
});
