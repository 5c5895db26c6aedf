// The page's way to the server: JSON in, JSON out, and errors in plain words.

const alertBox = document.getElementById("alert");
let hideAlert = 0;

export function complain(sentence) {
  alertBox.textContent = sentence;
  alertBox.hidden = false;
  clearTimeout(hideAlert);
  hideAlert = setTimeout(() => { alertBox.hidden = true; }, 6000);
}

async function answer(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error("Demoen svarer ikke. Kører den stadig?");
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error || "Det gik galt i demoen. Prøv igen.");
  return body;
}

export const get = (path) => answer(path);

export const post = (path, body) =>
  answer(path, body instanceof FormData
    ? { method: "POST", body }
    : { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
