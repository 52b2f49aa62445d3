// Files dropped on the form are those it hands in.
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
