// Searches as one types: asks for the page of what is typed and shows its results in place.
const WAIT = 200;

const form = document.getElementById("search");
const field = form?.elements.namedItem("q");
let timer = 0;
let asked = null;

const ask = async () => {
  const address = new URL(form.action);
  address.searchParams.set("q", field.value);
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(address, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const results = page.getElementById("results");
    if (results) {
      document.getElementById("results").replaceWith(document.adoptNode(results));
      document.getElementById("count").textContent = page.getElementById("count").textContent;
      window.history.replaceState(null, "", address);
    }
  } catch (failure) {
    // Another question came, or the server went: the button still asks it.
    if (failure.name !== "AbortError") {
      document.getElementById("count").textContent = "The server does not answer.";
    }
  }
};

field?.addEventListener("input", () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(ask, WAIT);
});
