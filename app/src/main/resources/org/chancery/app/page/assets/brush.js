// Dragging across the timeline chooses its days: the page is asked again, with them in its address.
const DAY = 24 * 60 * 60 * 1000;
const LEAST_PIXELS = 6;

const table = document.getElementById("timeline");

if (table) {
  const first = Date.parse(table.dataset.from);
  const days = (Date.parse(table.dataset.to) - first) / DAY + 1;
  let drag = null;

  const chart = () => table.querySelector("thead .drawn").getBoundingClientRect();

  const share = (x) => {
    const box = chart();
    return Math.min(1, Math.max(0, (x - box.left) / box.width));
  };

  const day = (at) =>
    new Date(first + Math.min(days - 1, Math.floor(at * days)) * DAY).toISOString().slice(0, 10);

  const show = () => {
    const box = chart();
    const body = table.tBodies[0].getBoundingClientRect();
    const from = Math.min(drag.from, drag.to);
    const style = drag.shade.style;
    style.left = `${window.scrollX + box.left + from * box.width}px`;
    style.width = `${Math.abs(drag.to - drag.from) * box.width}px`;
    style.top = `${window.scrollY + body.top}px`;
    style.height = `${body.height}px`;
  };

  const end = () => {
    drag?.shade.remove();
    drag = null;
  };

  table.classList.add("brushable");
  table.tBodies[0].addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.pointerType === "touch" || !event.target.closest(".drawn")) {
      return;
    }
    event.preventDefault();
    const shade = document.createElement("div");
    shade.className = "brush";
    document.body.append(shade);
    const at = share(event.clientX);
    drag = { from: at, to: at, start: event.clientX, shade };
    show();
  });
  window.addEventListener("pointermove", (event) => {
    if (drag) {
      drag.to = share(event.clientX);
      show();
    }
  });
  window.addEventListener("pointerup", (event) => {
    if (!drag) {
      return;
    }
    const wide = Math.abs(event.clientX - drag.start) >= LEAST_PIXELS;
    const [from, to] = [drag.from, drag.to].sort((a, b) => a - b).map(day);
    end();
    if (wide) {
      const address = new URL(window.location.href);
      address.searchParams.set("from", from);
      address.searchParams.set("to", to);
      address.searchParams.delete("page");
      window.location.assign(address);
    }
  });
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      end();
    }
  });
}
