package org.chancery.store;

import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.claim.Reading;
import org.chancery.ledger.Event;
import org.chancery.ledger.Fingerprint;
import org.chancery.ledger.History;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.ReadingStore;
import org.chancery.ledger.StoredReading;
import org.chancery.model.Provenance;
import org.chancery.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in an SQLite file or a PostgreSQL database, which several processes may read and write
 * at once. Thread-safe.
 */
public final class JdbcStore implements ReadingStore {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Database database;
  private final Guard guard;

  /**
   * The first is for reading. A batch is written over one of its own: if it fails, both are gone.
   */
  private final Connections connections;

  private JdbcStore(Database database, Guard guard, Connections connections) {
    this.database = database;
    this.guard = guard;
    this.connections = connections;
  }

  /**
   * Opens a ledger, making it if there is none.
   *
   * @param address a file, whose directory must exist, or {@code
   *     jdbc:postgresql://host/database?user=…}, a database that must
   * @throws LedgerException if it cannot be opened or made
   */
  public static JdbcStore open(String address) {
    return open(Database.at(address));
  }

  /** Opens a ledger, making it if there is none. */
  static JdbcStore open(Database database) {
    Guard guard = new Guard(database);
    Connections connections =
        guard.run(
            "open",
            () -> {
              Migrations.run(database);
              return Connections.open(database);
            });
    return new JdbcStore(database, guard, connections);
  }

  /**
   * Returns whether there is something at an address that may be a ledger.
   *
   * @param address as for {@link #open(String)}
   * @throws LedgerException if that cannot be told
   */
  public static boolean exists(String address) {
    Database database = Database.at(address);
    return new Guard(database).run("open", database::exists);
  }

  /**
   * Returns what users know the ledger of an address by.
   *
   * @param address as for {@link #open(String)}
   * @throws LedgerException if it is no address of a ledger
   */
  public static String name(String address) {
    return Database.at(address).name();
  }

  /** Returns what users know the ledger by: its address, without user and password. */
  public String name() {
    return database.name();
  }

  @Override
  public synchronized Set<Fingerprint> known(Collection<Fingerprint> prints) {
    // Several ids may be stored as one.
    Map<Fingerprint, List<Fingerprint>> asked =
        prints.stream().distinct().collect(Collectors.groupingBy(JdbcStore::storable));
    if (asked.isEmpty()) {
      return Set.of();
    }
    return guard.run(
        "read",
        () ->
            connections
                .handle()
                .createQuery(
                    "WITH asked (id, sha256) AS (VALUES <asked>) SELECT report.id, report.sha256"
                        + " FROM asked JOIN report"
                        + " ON report.id = asked.id AND report.sha256 = asked.sha256")
                .bindMethodsList("asked", asked.keySet(), List.of("id", "sha256"))
                .map((row, at) -> new Fingerprint(row.getString("id"), row.getString("sha256")))
                .stream()
                .flatMap(print -> asked.getOrDefault(print, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public synchronized Optional<Provenance> provenance(Fingerprint print) {
    Fingerprint asked = storable(print);
    return guard.run(
        "read",
        () ->
            connections
                .handle()
                .createQuery(
                    "SELECT document FROM reading JOIN report ON report.number = reading.report"
                        + " WHERE report.id = :id AND report.sha256 = :sha256")
                .bind("id", asked.id())
                .bind("sha256", asked.sha256())
                .mapTo(String.class)
                .findFirst()
                .map(document -> ReadingCodec.report(document).report().provenance()));
  }

  @Override
  public synchronized void add(List<Reading> readings, Instant readAt) {
    // What came first under a fingerprint stays; within one call too. Always in one order, so that
    // two processes that write the same reports do not wait for each other.
    TreeMap<Fingerprint, Reading> versions = new TreeMap<>();
    readings.forEach(reading -> versions.putIfAbsent(Fingerprint.of(reading), reading));
    guard.run(
        "write",
        () -> {
          connections
              .more()
              .useTransaction(
                  transaction -> {
                    List<Long> numbers = new ArrayList<>();
                    versions.forEach(
                        (print, reading) ->
                            insert(transaction, print, reading, readAt).ifPresent(numbers::add));
                    Basis.add(transaction, numbers);
                  });
          return true;
        });
  }

  /** Returns the number given to a reading, unless it is known already. */
  private Optional<Long> insert(
      Handle transaction, Fingerprint print, Reading reading, Instant readAt) {
    Optional<Long> number = number(transaction, print, reading.clean().report());
    if (number.isEmpty()) {
      return number;
    }
    transaction
        .createUpdate(
            "INSERT INTO reading (report, document, read_at) VALUES (:report, :document, :readAt)")
        .bind("report", number.get())
        .bind("document", ReadingCodec.encode(reading))
        .bind("readAt", text(readAt))
        .execute();
    new PassageIndex(database, transaction).add(number.get(), reading);
    return number;
  }

  /** Returns the number given to a version of a report, unless it is known already. */
  private static Optional<Long> number(Handle transaction, Fingerprint print, Report report) {
    return transaction
        .createQuery(
            "INSERT INTO report (id, sha256, title, outlet, published, url)"
                + " VALUES (:id, :sha256, :title, :outlet, :published, :url)"
                + " ON CONFLICT DO NOTHING RETURNING number")
        .bind("id", storable(print.id()))
        .bind("sha256", print.sha256())
        .bind("title", storable(report.title()))
        .bind("outlet", storable(report.outlet()))
        .bind("published", report.published() == null ? null : report.published().toString())
        .bind("url", storable(report.url()))
        .mapTo(Long.class)
        .findFirst();
  }

  /** Returns an instant as every database sorts it, to the microsecond. */
  static String text(Instant instant) {
    return INSTANT.format(instant);
  }

  /** Returns a fingerprint as the tables have it. */
  static Fingerprint storable(Fingerprint print) {
    return new Fingerprint(print.id().replace('\0', '\u2400'), print.sha256());
  }

  /** PostgreSQL keeps no U+0000 in a text; the document has the text as it was. */
  private static @Nullable String storable(@Nullable String text) {
    return text == null ? null : text.replace('\0', '\u2400');
  }

  @Override
  public synchronized List<StoredReading> stored() {
    return guard.run(
        "read",
        () -> {
          TreeMap<Fingerprint, StoredReading> ordered = new TreeMap<>();
          connections
              .handle()
              .createQuery(
                  "SELECT document, " + database.instant("read_at") + " AS read_at FROM reading")
              .map((row, context) -> stored(row.getString("document"), row.getString("read_at")))
              .useStream(rows -> rows.forEach(r -> ordered.put(Fingerprint.of(r.reading()), r)));
          return List.copyOf(ordered.values());
        });
  }

  private static StoredReading stored(String document, @Nullable String readAt) {
    return new StoredReading(
        ReadingCodec.decode(document), readAt == null ? null : Instant.parse(readAt));
  }

  /**
   * Returns the sentences in which all the words stand, or of whose claims they name the sides, by
   * report and place. It waits for no other question.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public List<Passage> search(SearchWords words) {
    return guard.run(
        "read",
        () -> connections.more().withHandle(own -> new PassageIndex(database, own).find(words)));
  }

  /**
   * Folds the readings if there are others than the ledger that is kept was folded from, and keeps
   * what they give.
   *
   * @return whether that was necessary
   * @throws LedgerException if the ledger cannot be read or written
   */
  public synchronized boolean fold() {
    Basis basis = basis();
    if (guard.run("read", () -> basis.kept(connections.first()))) {
      return false;
    }
    keep(History.of(stored()), basis);
    return true;
  }

  /**
   * Returns the history of the selected events, and of some others it may be. If the ledger that is
   * kept is not up to date, it is that of all events, and the reports are whole.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public synchronized History history(Selection selection) {
    return ask(() -> reader().read(selection), History::of);
  }

  /**
   * Returns the history of the events of which some reports tell, and of these reports; of some
   * others too it may be.
   *
   * @param reports the ids of the reports
   * @throws LedgerException if the ledger cannot be read
   */
  public synchronized History historyOf(Set<String> reports) {
    return ask(() -> reader().read(reports), History::of);
  }

  /**
   * Returns the ids of all events, in their order.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public synchronized List<String> eventIds() {
    return ask(
        () -> reader().ids(),
        stored -> History.of(stored).present().events().stream().map(Event::id).toList());
  }

  /**
   * Returns how many events there are.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public synchronized int eventCount() {
    return ask(
        () -> LedgerReader.count(connections.first()),
        stored -> History.of(stored).present().events().size());
  }

  /**
   * Returns how far the ledger that is kept reaches. It waits for no other question.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public KeptState keptState() {
    return guard.run(
        "read",
        () -> {
          try (Connection own = database.openConnection()) {
            return KeptLedgers.state(own);
          }
        });
  }

  /**
   * Returns the whole ledger that is kept, be it up to date or not, if one is kept that this
   * version can read. It waits for no other question, and sees one state of the ledger throughout.
   *
   * @throws LedgerException if the ledger cannot be read
   */
  public Optional<KeptLedger> keptLedger() {
    return guard.run(
        "read",
        () ->
            connections
                .more()
                .inTransaction(
                    TransactionIsolationLevel.SERIALIZABLE,
                    transaction -> new KeptLedgers(database, transaction).last()));
  }

  /** Asks the ledger that is kept if it is up to date, all the while it is asked; else it folds. */
  private <T> T ask(Guard.Work<T> kept, Function<List<StoredReading>, T> fold) {
    Basis basis = basis();
    Optional<T> answer =
        guard.run(
            "read",
            () -> {
              if (!basis.kept(connections.first())) {
                return Optional.empty();
              }
              T found = kept.run();
              return basis.kept(connections.first()) ? Optional.of(found) : Optional.empty();
            });
    return answer.orElseGet(() -> fold.apply(stored()));
  }

  private LedgerReader reader() {
    return new LedgerReader(database, connections.handle());
  }

  @Override
  public FileBook files() {
    return new FileBook(guard, database, connections);
  }

  /** Returns what is noted of the feeds that are watched for this ledger. */
  public WatchBook watchBook() {
    return new WatchBook(guard, connections.more());
  }

  private Basis basis() {
    return guard.run("read", () -> Basis.present(connections.first()));
  }

  /** Another process may have added readings meanwhile: it folds them too when it has finished. */
  private void keep(History history, Basis basis) {
    guard.run(
        "write",
        () -> {
          connections
              .more()
              .useTransaction(
                  transaction -> {
                    if (basis.equals(Basis.present(transaction.getConnection()))) {
                      new LedgerWriter(transaction).write(history.present(), history.arrivals());
                      basis.keep(transaction);
                    }
                  });
          return true;
        });
  }

  @Override
  public synchronized void close() {
    guard.run(
        "close",
        () -> {
          connections.close();
          return true;
        });
  }
}
