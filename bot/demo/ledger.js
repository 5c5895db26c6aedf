// The ledger: for each youth the next contact, open cases, and who has the voice – and what is new.

import { make } from "./phone.js";

const byId = (id) => document.getElementById(id);
const rowTemplate = byId("row");
const before = new Map();
let said = "";

// Youths first: open cases, then by who hears next; staff last.
const turn = (row) => `${Number(row.role !== "youth")}${Number(!row.case)}${row.next ?? "9"}`;
const enrolled = (row) => row.role === "youth" && row.stage !== "new";

function prove(rows) {
  const youths = rows.filter(enrolled);
  const forgotten = youths.filter((row) => row.forgotten);
  const names = forgotten.map((row) => row.name).join(", ");
  byId("proof").hidden = youths.length === 0;
  byId("proof").classList.toggle("broken", forgotten.length > 0);
  byId("verdict").textContent = forgotten.length ? `${names} er glemt!` : "Ingen er glemt.";
  byId("count").textContent =
    `${forgotten.length} af ${youths.length} unge er uden næste kontakt, sag eller pause.`;
}

function reason(row) {
  if (row.forgotten) return "har hverken næste kontakt, sag eller pause!";
  if (row.why || row.next || row.case) return row.why;
  if (row.paused) return `Pause til ${row.paused}.`;
  return row.role === "youth" ? "er ved at skrive sig ind" : "er på holdet";
}

function standing(each) {
  const owner = each.owner ?? "Ingen";
  if (each.state === "waiting") return `${owner} har udskudt den til ${each.when}.`;
  if (each.state === "taken") {
    return `${owner} har taget den. ${each.overdue ? "Skulle være lukket" : "Lukkes senest"} ${each.when}.`;
  }
  return `Hos ${owner}, ikke taget endnu. ${each.overdue ? "Skulle være taget" : "Senest"} ${each.when}.`;
}

function caseLines(row) {
  if (!row.cases?.length) return row.case ? [make("p", "", `Åben sag: ${row.case}`)] : [];
  return row.cases.map((each) => {
    const line = make("p", each.overdue ? "late" : "");
    line.append(make("strong", "", `Sag ${each.case}:`), ` ${row.name} ${each.what}. `);
    line.append(make("span", "owner", standing(each)));
    return line;
  });
}

function element(row, faces, goTo) {
  const item = rowTemplate.content.firstElementChild.cloneNode(true);
  const put = (selector, text) => { item.querySelector(selector).textContent = text ?? ""; };
  put("strong", row.name);
  put(".role", row.role_name);
  put(".face", [...(row.name || "?")][0]);
  put(".when", row.when);
  put(".why", reason(row));
  put(".voice", row.voice && `${row.voice} har ordet. Makker tier.`);
  item.querySelector(".case").replaceChildren(...caseLines(row));
  item.querySelector(".face").classList.add(faces.get(row.name) ?? "face-0");
  item.classList.toggle("forgotten", Boolean(row.forgotten));
  const jump = item.querySelector(".jump");
  jump.hidden = !row.next;
  jump.setAttribute("aria-label", `Gå til tiden for ${row.name}s næste kontakt`);
  jump.addEventListener("click", () => goTo(row.next));
  return item;
}

// What has changed since it was last shown is marked until the next change.
function markNews(item, row, first) {
  const now = JSON.stringify([row.next, row.why, row.cases, row.voice, row.paused]);
  const changed = !first && before.get(row.id) !== now;
  before.set(row.id, now);
  item.classList.toggle("changed", changed);
  item.querySelector(".news").hidden = !changed;
}

export function showLedger(rows, faces, goTo) {
  const now = JSON.stringify(rows);
  if (now === said) return;
  const first = said === "";
  said = now;
  prove(rows);
  byId("nobody").hidden = rows.some((row) => row.role === "youth");
  const shown = rows.filter((row) => row.role === "youth" || row.next || row.case);
  shown.sort((one, other) => (turn(one) < turn(other) ? -1 : 1));
  byId("rows").replaceChildren(...shown.map((row) => {
    const item = element(row, faces, goTo);
    markNews(item, row, first);
    return item;
  }));
}
