package org.chancery.app;

import org.chancery.read.ColumnMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** What the columns of tables and the keys of JSON lines are called; an option of every command. */
final class MapOption {
  @Option(
      names = "--map",
      paramLabel = "OURS=THEIRS,…",
      scope = ScopeType.INHERIT,
      converter = Converter.class,
      description =
          "Columns of .csv and keys of .jsonl files that are called otherwise than id, published,"
              + " outlet, url, title, text: --map text=body,published=date.")
  private ColumnMap columns = ColumnMap.NONE;

  ColumnMap columns() {
    return columns;
  }

  static final class Converter implements ITypeConverter<ColumnMap> {
    @Override
    public ColumnMap convert(String written) {
      try {
        return ColumnMap.parse(written);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            e.getMessage() + "; write --map text=body,published=date");
      }
    }
  }
}
