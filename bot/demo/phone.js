// One phone: its bubbles, its buttons and its way of writing.

import { complain, get, post } from "./door.js";

const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
  "september", "oktober", "november", "december"];
const bubbleTemplate = document.getElementById("bubble");

const clockOf = (at) => at.slice(11, 16).replace(":", ".");

function dayOf(at) {
  const [year, month, day] = at.slice(0, 10).split("-").map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${WEEKDAYS[weekday]} ${day}. ${MONTHS[month - 1]}`;
}

function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`;
}

export function make(tag, className, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export class Phone {
  constructor(element, changed) {
    this.element = element;
    this.person = element.dataset.person;
    this.name = element.dataset.name;
    this.path = `/demo/phones/${this.person}/messages`;
    this.log = element.querySelector(".log");
    this.scroller = element.querySelector(".scroller");
    this.field = element.querySelector("textarea");
    this.changed = changed;
    this.last = 0;
    this.day = "";
    this.used = false;
    this.begun = false;
    this.sending = Promise.resolve();
    this.reading = Promise.resolve();
    this.listen();
  }

  listen() {
    const form = this.element.querySelector("form");
    form.addEventListener("submit", (event) => { event.preventDefault(); this.write(); });
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.write();
      }
    });
    this.field.addEventListener("input", () => this.grow());
    new ResizeObserver(() => this.toEnd()).observe(this.scroller);
    for (const button of this.element.querySelectorAll(".quick button")) {
      button.addEventListener("click", () => this.send({ text: button.dataset.text }, button.dataset.text));
    }
    const attach = this.element.querySelector("input[type=file]");
    attach?.addEventListener("change", () => { this.attach(attach.files[0]); attach.value = ""; });
  }

  write() {
    const text = this.field.value;
    if (!text.trim()) return;
    this.field.value = "";
    this.grow();
    this.send({ text }, text);
  }

  attach(file) {
    if (!file) return;
    const form = new FormData();
    form.append("file", file);
    form.append("text", this.field.value);
    this.field.value = "";
    this.send(form, file.name);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  // Messages leave one by one, in the order they were written, however fast somebody types.
  send(body, preview) {
    const waiting = make("li", "bubble me waiting");
    waiting.append(make("p", "text", preview));
    const typing = make("li", "typing");
    typing.setAttribute("aria-label", "Makker skriver");
    typing.append(make("i", ""), make("i", ""), make("i", ""));
    this.log.append(waiting, typing);
    this.toEnd();
    this.sending = this.sending.then(async () => {
      try {
        await post(this.path, body);
      } catch (problem) {
        complain(problem.message);
        if (typeof body.text === "string" && !this.field.value) this.field.value = body.text;
      }
      waiting.remove();
      typing.remove();
      await this.refresh();
      this.changed();
    });
    return this.sending;
  }

  // One reading at a time, so that no bubble is shown twice.
  refresh() {
    this.reading = this.reading.then(() => this.read()).catch(() => {});
    return this.reading;
  }

  async read() {
    const bubbles = await get(`${this.path}?after=${this.last}`);
    const first = !this.begun;
    this.begun = true;
    if (!bubbles.length) return;
    for (const bubble of bubbles) this.show(bubble, !first);
    this.last = bubbles[bubbles.length - 1].id;
    this.used ||= bubbles.some((bubble) => bubble.from === "me");
    this.age();
    this.toEnd();
    const unread = first ? 0 : bubbles.filter((bubble) => bubble.from !== "me").length;
    this.element.dispatchEvent(new CustomEvent("arrived", { detail: unread, bubbles: true }));
  }

  show(bubble, fresh) {
    const day = dayOf(bubble.at);
    const pending = this.log.querySelector(".waiting, .typing");
    const put = (element) => this.log.insertBefore(element, pending);
    if (day !== this.day) put(make("li", "date", day));
    this.day = day;
    const item = bubbleTemplate.content.firstElementChild.cloneNode(true);
    item.classList.toggle("me", bubble.from === "me");
    item.classList.toggle("fresh", fresh);
    item.querySelector(".text").textContent = bubble.text;
    item.querySelector(".text").hidden = !bubble.text;
    if (bubble.file) item.prepend(this.file(bubble.file));
    const time = item.querySelector("time");
    time.dateTime = bubble.at;
    time.textContent = clockOf(bubble.at);
    if (bubble.from === "me") this.mark(item);
    put(item);
    if (bubble.buttons.length) put(this.buttons(bubble.buttons));
  }

  mark(item) {
    const mark = item.querySelector(".mark-sent");
    const sms = this.element.dataset.channel === "sms";
    mark.textContent = sms ? "Leveret" : "✓✓";
    if (!sms) {
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", "Leveret");
    }
  }

  file(file) {
    const link = make("a", "file");
    link.href = file.url;
    link.target = "_blank";
    link.rel = "noopener";
    if (/^image\/(png|jpeg|webp|gif)$/.test(file.type)) {
      const picture = make("img", "picture");
      picture.src = file.url;
      picture.alt = `Billede: ${file.name}`;
      picture.addEventListener("load", () => this.toEnd());
      link.append(picture);
      return link;
    }
    const words = document.createElement("span");
    words.append(make("strong", "", file.name), make("span", "", sizeOf(file.size)));
    link.append(icon("i-file"), words);
    return link;
  }

  buttons(options) {
    const group = make("li", "buttons");
    group.classList.toggle("brief", options.length > 2 && options.every((each) => each.label.length < 13));
    for (const option of options) {
      const button = make("button", "", option.label);
      button.type = "button";
      button.addEventListener("click", () => {
        button.classList.add("pressed");
        this.send({ button: option.data }, option.label);
      });
      group.append(button);
    }
    return group;
  }

  // Only the newest question's buttons look new; older ones can still be pressed.
  age() {
    const items = [...this.log.children];
    const groups = items.filter((item) => item.classList.contains("buttons"));
    for (const group of groups) group.classList.toggle("old", group !== items[items.length - 1]);
    const bubbles = items.filter((item) => item.classList.contains("bubble"));
    bubbles.forEach((item, index) => {
      const next = bubbles[index + 1];
      const together = next && next.classList.contains("me") === item.classList.contains("me")
        && next.querySelector("time")?.dateTime === item.querySelector("time")?.dateTime;
      item.classList.toggle("last-of-minute", !together);
    });
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
