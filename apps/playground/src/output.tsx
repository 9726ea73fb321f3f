import { Code } from "./code.tsx";

/** What a task gave: files to look at and to hear, and everything in words. */
export function Output({ output }: { output: unknown }) {
  const files = [...new Set(addresses(output))];
  const text = typeof output === "object" && output !== null && "text" in output ? output.text : undefined;
  return (
    <div className="output">
      {files.map((url) => (
        <File key={url} url={url} />
      ))}
      {typeof text === "string" && <blockquote>{text}</blockquote>}
      <details>
        <summary>As JSON</summary>
        <Code text={JSON.stringify(output, null, 2)} />
      </details>
    </div>
  );
}

function File({ url }: { url: string }) {
  const path = url.split(/[?#]/, 1)[0] ?? url;
  if (/\.(mp4|webm|mov)$/i.test(path)) {
    // biome-ignore lint/a11y/useMediaCaption: what a model makes comes without captions
    return <video src={url} controls />;
  }
  if (/\.(mp3|wav|m4a|ogg)$/i.test(path)) {
    // biome-ignore lint/a11y/useMediaCaption: what a model makes comes without captions
    return <audio src={url} controls />;
  }
  if (/\.(png|jpe?g|webp|gif|svg)$/i.test(path)) return <img src={url} alt="What the model made" />;
  return <a href={url}>{url}</a>;
}

function addresses(value: unknown): string[] {
  if (typeof value === "string") return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(addresses) : [];
}
