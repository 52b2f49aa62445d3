// Files dropped on the form are those it hands in; what becomes of them is asked until all is read.
const WAIT = 1000;

const form = document.getElementById("hand-in");
const field = form?.querySelector('input[type="file"]');

const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");

form?.addEventListener("dragover", (event) => {
  if (holdsFiles(event)) {
    event.preventDefault();
    form.classList.add("over");
  }
});
form?.addEventListener("dragleave", () => form.classList.remove("over"));
form?.addEventListener("drop", (event) => {
  if (holdsFiles(event)) {
    event.preventDefault();
    form.classList.remove("over");
    field.files = event.dataTransfer.files;
    form.requestSubmit();
  }
});

const follow = async () => {
  const uploads = document.getElementById("uploads");
  if (uploads?.dataset.busy !== "true") {
    return;
  }
  try {
    const answer = await fetch(window.location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("uploads");
    if (now?.dataset.busy === "false") {
      // The rest of the page has changed, too.
      window.location.reload();
      return;
    }
    uploads.replaceChildren(...document.adoptNode(now).childNodes);
  } catch {
    // The server went: whoever looks again will see.
  }
  window.setTimeout(follow, WAIT);
};

window.setTimeout(follow, WAIT);
