import { catalogue } from "@gentasks/schema/catalogue";
import { useState } from "react";

const models = Object.values(catalogue.unified);
const kinds = [...new Set(models.map(({ kind }) => kind))];

export function Gallery({ chosen, choose }: { chosen: string | undefined; choose: (model: string) => void }) {
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const wanted = words.toLowerCase().split(/\s+/);
  const found = models.filter((model) => {
    const text = `${model.id} ${model.title} ${model.description}`.toLowerCase();
    return (!kind || model.kind === kind) && wanted.every((word) => text.includes(word));
  });
  return (
    <section aria-labelledby="models-title" className="gallery">
      <h2 id="models-title">Models</h2>
      <div className="row">
        <label>
          Search
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <label>
          Kind
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">all</option>
            {kinds.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className="quiet">
        {found.length} of {models.length}
      </p>
      <ul>
        {found.map(({ id, title, kind: its }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
              <strong>{title}</strong>
              <span className="quiet">
                {its} · {id}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
