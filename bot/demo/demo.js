// The stage: all phones, the clock above them and the ledger beside them, kept in step.

import { complain, get, post } from "./door.js";
import { Phone } from "./phone.js";

const byId = (id) => document.getElementById(id);
const rowTemplate = byId("row");
const stage = byId("stage");
const phones = [...document.querySelectorAll(".phone")].map((element) => new Phone(element, refresh));
const tabs = new Map([...document.querySelectorAll("[data-tab]")].map((tab) => [tab.dataset.tab, tab]));
const faces = new Map(phones.map((phone, index) => [phone.name, `face-${index + 1}`]));
let present = "";
let seen = { start: "", count: -1 };
let refreshing = Promise.resolve();

function showClock(clock) {
  byId("time").textContent = `kl. ${clock.time}`;
  byId("day").textContent = clock.day;
  byId("quiet").hidden = !clock.quiet;
  byId("sky").setAttribute("href", clock.quiet ? "#i-moon" : "#i-sun");
  byId("reading").classList.toggle("night", clock.quiet);
  const change = byId("to-change");
  change.hidden = !clock.next_clock_change;
  change.dataset.to = clock.next_clock_change ?? "";
  change.title = clock.next_clock_change_day ?? "";
  for (const phone of phones) {
    phone.element.querySelector(".phone-time").textContent = clock.time;
    phone.element.querySelector(".dnd").toggleAttribute("hidden", !clock.quiet);
  }
}

// Youths first: open cases, then by who hears next; staff last.
function showLedger(rows) {
  byId("nobody").hidden = rows.some((row) => row.role === "youth");
  const turn = (row) => `${Number(row.role !== "youth")}${Number(!row.case)}${row.next ?? "9"}`;
  const inTurn = [...rows].sort((one, other) => (turn(one) < turn(other) ? -1 : 1));
  byId("rows").replaceChildren(...inTurn.map(ledgerRow));
}

function withoutContact(row, forgotten) {
  if (forgotten) return "har ingen næste kontakt!";
  if (row.next || row.case) return "";
  return row.role === "youth" ? "er ved at skrive sig ind" : "er på holdet";
}

function ledgerRow(row) {
  const item = rowTemplate.content.firstElementChild.cloneNode(true);
  const put = (selector, text) => { item.querySelector(selector).textContent = text ?? ""; };
  const forgotten = row.role === "youth" && !row.next && !row.case && row.stage !== "new";
  put("strong", row.name);
  put(".role", row.role_name ?? "");
  put(".face", [...(row.name || "?")][0]);
  put(".when", row.when);
  put(".why", row.why || withoutContact(row, forgotten));
  put(".case", row.case && `Åben sag: ${row.case}`);
  item.querySelector(".face").classList.add(faces.get(row.name) ?? "face-0");
  item.classList.toggle("forgotten", forgotten);
  const jump = item.querySelector(".jump");
  jump.hidden = !row.next;
  jump.setAttribute("aria-label", `Gå til tiden for ${row.name}s næste kontakt`);
  jump.addEventListener("click", () => move({ to: row.next }));
  return item;
}

async function move(body) {
  const buttons = document.querySelectorAll(".moves button, .jump");
  document.body.classList.add("moving");
  for (const button of buttons) button.disabled = true;
  try {
    showClock(await post("/demo/clock", body));
  } catch (problem) {
    complain(problem.message);
  }
  document.body.classList.remove("moving");
  for (const button of buttons) button.disabled = false;
  await refresh();
}

async function refreshNow() {
  const [clock, ledger] = await Promise.all([get("/demo/clock"), get("/demo/ledger")]);
  showClock(clock);
  const shown = JSON.stringify([clock.now, ledger]);
  if (shown !== present) showLedger(ledger);
  present = shown;
  await Promise.all(phones.map((phone) => phone.refresh()));
  const begun = phones.some((phone) => phone.count > 0);
  byId("hint").hidden = begun;
  document.querySelector(".quick button").classList.toggle("nudge", !begun);
}

function refresh() {
  refreshing = refreshing.then(refreshNow).catch((problem) => complain(problem.message));
  return refreshing;
}

// Programs can drive the demo too: look twice a second whether anything has happened.
async function watch() {
  if (!document.hidden) {
    const now = await get("/demo/changes").catch(() => seen);
    if (seen.start && now.start !== seen.start) location.reload();
    if (now.count !== seen.count) await refresh();
    seen = now;
  }
  setTimeout(watch, 500);
}

function showTab(name) {
  for (const [id, tab] of tabs) {
    if (id === name) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  }
  setUnread(name, 0);
}

function setUnread(name, count) {
  const badge = tabs.get(name)?.querySelector(".unread");
  if (!badge) return;
  badge.hidden = count === 0;
  badge.textContent = count || "";
  badge.setAttribute("aria-label", `${count} nye beskeder`);
}

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () => move({ advance: button.dataset.advance }));
}
byId("to-change").addEventListener("click", () => move({ to: byId("to-change").dataset.to }));
for (const [name, tab] of tabs) {
  tab.addEventListener("click", () => {
    byId(`slide-${name}`).scrollIntoView({ behavior: "smooth", block: "nearest", inline: "start" });
  });
}
for (const phone of phones) {
  phone.element.addEventListener("arrived", (event) => {
    const tab = tabs.get(phone.person);
    const now = Number(tab.querySelector(".unread").textContent) + event.detail;
    setUnread(phone.person, tab.hasAttribute("aria-current") ? 0 : now);
  });
}
const inView = new IntersectionObserver((entries) => {
  const here = entries.filter((entry) => entry.intersectionRatio > 0.6).pop();
  if (here) showTab(here.target.id.replace("slide-", ""));
}, { root: stage, threshold: 0.6 });
for (const slide of document.querySelectorAll(".slide")) inView.observe(slide);

showTab(phones[0].person);
watch();
