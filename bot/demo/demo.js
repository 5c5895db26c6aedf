// The stage: all phones, the clock above them and the ledger beside them, kept in step.

import { complain, get, post } from "./door.js";
import { showLedger } from "./ledger.js";
import { Phone } from "./phone.js";

const byId = (id) => document.getElementById(id);
const phones = [...document.querySelectorAll(".phone")].map((element) => new Phone(element, refresh));
const tabs = new Map([...document.querySelectorAll("[data-tab]")].map((tab) => [tab.dataset.tab, tab]));
const faces = new Map(phones.map((phone, index) => [phone.name, `face-${index + 1}`]));
let seen = { start: "", count: -1 };
let moved = false;
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

async function move(body) {
  const buttons = document.querySelectorAll(".moves button, .jump");
  document.body.classList.add("moving");
  for (const button of buttons) button.disabled = true;
  try {
    showClock(await post("/demo/clock", body));
    moved = true;
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
  showLedger(ledger, faces, (to) => move({ to }));
  await Promise.all(phones.map((phone) => phone.refresh()));
  const begun = moved || phones.some((phone) => phone.used);
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

// On a narrow screen one phone is in view, on a wide one several: their tabs are the current ones.
function inView(name, seen) {
  const tab = tabs.get(name);
  if (!seen) {
    tab.removeAttribute("aria-current");
    return;
  }
  tab.setAttribute("aria-current", "true");
  tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.clientWidth / 2;
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
const calm = matchMedia("(prefers-reduced-motion: reduce)");
for (const [name, tab] of tabs) {
  tab.addEventListener("click", () => {
    const behavior = calm.matches ? "instant" : "smooth";
    byId(`slide-${name}`).scrollIntoView({ behavior, block: "nearest", inline: "start" });
  });
}
for (const phone of phones) {
  phone.element.addEventListener("arrived", (event) => {
    const tab = tabs.get(phone.person);
    const now = Number(tab.querySelector(".unread").textContent) + event.detail;
    setUnread(phone.person, tab.hasAttribute("aria-current") ? 0 : now);
  });
}
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    inView(entry.target.id.replace("slide-", ""), entry.intersectionRatio > 0.6);
  }
}, { threshold: 0.6 });
for (const slide of document.querySelectorAll(".slide")) watcher.observe(slide);

inView(phones[0].person, true);
watch();
