package org.chancery.app;

import org.chancery.present.ActorQuery;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an actor as a user names one. */
final class ActorConverter implements ITypeConverter<ActorQuery> {
  @Override
  public ActorQuery convert(String text) {
    try {
      return new ActorQuery(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' names nobody");
    }
  }
}
