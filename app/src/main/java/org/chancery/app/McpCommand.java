package org.chancery.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import org.chancery.app.mcp.McpService;
import picocli.CommandLine.Command;

/** Answers an assistant over standard input and output. */
@Command(
    name = "mcp",
    header = "Answer an assistant's questions about the ledger (Model Context Protocol).",
    description = {
      "Started by the assistant, which writes to its standard input and reads its standard output,"
          + " until it closes the former. It only reads the ledger."
    },
    footer = {
      "",
      "Example:",
      "  chancery mcp --ledger /home/me/desk.db",
      "",
      "As a server in an assistant's settings:",
      "  {\"command\": \"/home/me/chancery/chancery\",",
      "   \"args\": [\"mcp\", \"--ledger\", \"/home/me/desk.db\"]}"
    })
final class McpCommand implements Callable<Integer> {
  private final Office office;

  McpCommand(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    // Standard output is the protocol's: whatever else is printed to it goes to standard error.
    System.setOut(System.err);
    McpService service = new McpService(office::kept, Version.number(), office.console()::complain);
    service.serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    return ExitCode.OK;
  }
}
