package org.chancery.app.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.app.Run;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a {@link Visit} to the samples' ledger, or to another. All tests share one browser
 * and one server a ledger; each has a window of its own.
 */
final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final Namespace SHARED = Namespace.create(Browsing.class);

  /** The ledgers that are served. */
  enum Kept {
    /** That of the samples; nobody may change it. */
    SAMPLES,
    /** That of the hostile reports; nobody may change it either. */
    HOSTILE,
    /** One into which nothing is read. */
    EMPTY,
    /** One that is empty at first. */
    OWN
  }

  /** Asks for a window that is not as usual. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Window {
    /** Returns how wide it is, in pixels. */
    int width() default WIDTH;

    /** Returns whether scripts run in it. */
    boolean scripts() default true;

    /** Returns which ledger it shows. */
    Kept ledger() default Kept.SAMPLES;
  }

  /** Before any parameter is made: an assumption that fails there is an error to JUnit. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    boolean visits =
        test.getTestMethod().stream()
            .flatMap(method -> Stream.of(method.getParameterTypes()))
            .anyMatch(type -> type == Visit.class);
    return visits && !Files.isExecutable(CHROMIUM)
        ? ConditionEvaluationResult.disabled(
            "skipped: the pages are tested in Chromium, which is not at "
                + CHROMIUM
                + " (Debian: apt install chromium)")
        : ConditionEvaluationResult.enabled("nothing is missing");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    int width = parameter.findAnnotation(Window.class).map(Window::width).orElse(WIDTH);
    boolean scripts = parameter.findAnnotation(Window.class).map(Window::scripts).orElse(true);
    Kept ledger = parameter.findAnnotation(Window.class).map(Window::ledger).orElse(Kept.SAMPLES);
    Shared shared =
        test.getRoot()
            .getStore(SHARED)
            .computeIfAbsent(Shared.class, k -> new Shared(), Shared.class);
    BrowserContext context =
        shared.browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts));
    Visit visit = new Visit(context.newPage(), shared.ledger(ledger).base());
    Store store = test.getStore(SHARED);
    store.put(Visit.class, visit);
    return visit;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visit visit = test.getStore(SHARED).get(Visit.class, Visit.class);
    if (visit != null) {
      visit.page().context().close();
      visit.check();
    }
  }

  /** What is started once. */
  private static final class Shared implements AutoCloseable {
    private final Path directory;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Kept, Served> served = new EnumMap<>(Kept.class);

    private Shared() {
      try {
        directory = Files.createTempDirectory("chancery-pages");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(CHROMIUM)
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
    }

    private synchronized Served ledger(Kept kept) {
      return served.computeIfAbsent(
          kept,
          name ->
              switch (name) {
                case SAMPLES -> Served.of(directory, "samples", Run.root().resolve("samples"));
                case HOSTILE -> Served.of(directory, "hostile", HostileReports.in(directory));
                case EMPTY -> Served.of(directory, "empty");
                case OWN -> Served.of(directory, "own");
              });
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      served.values().forEach(Served::close);
    }
  }
}
