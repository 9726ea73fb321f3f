import { catalogue } from "@gentasks/schema/catalogue";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { connect, readConnection } from "./connection.ts";
import { Gallery } from "./gallery.tsx";
import { readHistory, remember } from "./history.ts";
import { type Model, ModelView } from "./model.tsx";
import { TaskView } from "./task.tsx";

connect(readConnection());

export function App() {
  const [connection, setConnection] = useState(readConnection);
  const [model, setModel] = useState(modelInAddress);
  const [task, setTask] = useState<string>();
  const [history, setHistory] = useState(readHistory);
  const [scenario, setScenario] = useState("");
  // Only the mock has this; another server has no scenarios to switch.
  const about = useQuery({
    queryKey: ["about", connection.baseUrl],
    queryFn: async () => {
      const answer = await fetch(`${connection.baseUrl}/__mock/about`);
      return (await answer.json()) as { readonly scenarios: readonly { readonly name: string; readonly about: string }[] };
    },
  });
  // Pages lead to a model by its name behind the #, and one may go back.
  useEffect(() => {
    const follow = () => setModel(modelInAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const change = (changed: Partial<typeof connection>) => {
    const next = { ...connection, ...changed };
    connect(next);
    setConnection(next);
  };
  return (
    <>
      <header>
        <h1>gentasks playground</h1>
        <label>
          Base URL
          <input value={connection.baseUrl} onChange={(event) => change({ baseUrl: event.target.value })} />
        </label>
        <label>
          Key
          <input type="password" autoComplete="off" value={connection.key} onChange={(event) => change({ key: event.target.value })} />
        </label>
        {about.data && (
          <label>
            Scenario
            <select value={scenario} onChange={(event) => setScenario(event.target.value)}>
              <option value="">none</option>
              {about.data.scenarios.map(({ name, about: text }) => (
                <option key={name} value={name} title={text}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main>
        <Gallery chosen={model} choose={(id) => location.assign(`#${id}`)} />
        <div className="work">
          {!model && <p>Choose a model.</p>}
          {model && (
            <ModelView
              key={model}
              model={model}
              scenario={about.data ? scenario : ""}
              created={(id, of) => {
                setHistory(remember({ id, model: of, at: Date.now() }));
                setTask(id);
              }}
            />
          )}
          {task && <TaskView key={task} id={task} />}
          <section aria-labelledby="history-title" className="card">
            <h2 id="history-title">History</h2>
            {history.length === 0 && <p className="quiet">Nothing has run yet.</p>}
            <ul>
              {history.map(({ id, model: of, at }) => (
                <li key={id}>
                  <button type="button" onClick={() => setTask(id)}>
                    {of} <span className="quiet">{new Date(at).toLocaleString()}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </main>
    </>
  );
}

function modelInAddress(): Model | undefined {
  const id = location.hash.slice(1);
  return Object.hasOwn(catalogue.unified, id) ? (id as Model) : undefined;
}
