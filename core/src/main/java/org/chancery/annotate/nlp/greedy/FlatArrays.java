package org.chancery.annotate.nlp.greedy;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the arrays of a model file in the order in which the static methods wrote them. */
final class FlatArrays {
  private final ByteBuffer in;

  FlatArrays(ByteBuffer in) {
    this.in = in;
  }

  int number() {
    return in.getInt();
  }

  long[] longs() {
    long[] array = new long[in.getInt()];
    in.asLongBuffer().get(array);
    in.position(in.position() + array.length * Long.BYTES);
    return array;
  }

  int[] ints() {
    int[] array = new int[in.getInt()];
    in.asIntBuffer().get(array);
    in.position(in.position() + array.length * Integer.BYTES);
    return array;
  }

  float[] floats() {
    float[] array = new float[in.getInt()];
    in.asFloatBuffer().get(array);
    in.position(in.position() + array.length * Float.BYTES);
    return array;
  }

  byte[] bytes() {
    byte[] array = new byte[in.getInt()];
    in.get(array);
    return array;
  }

  List<String> strings() {
    int size = in.getInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(new String(bytes(), StandardCharsets.UTF_8));
    }
    return List.copyOf(strings);
  }

  static void write(DataOutput out, long[] array) throws IOException {
    out.writeInt(array.length);
    for (long value : array) {
      out.writeLong(value);
    }
  }

  static void write(DataOutput out, int[] array) throws IOException {
    out.writeInt(array.length);
    for (int value : array) {
      out.writeInt(value);
    }
  }

  static void write(DataOutput out, float[] array) throws IOException {
    out.writeInt(array.length);
    for (float value : array) {
      out.writeFloat(value);
    }
  }

  static void write(DataOutput out, byte[] array) throws IOException {
    out.writeInt(array.length);
    out.write(array);
  }

  static void write(DataOutput out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      write(out, string.getBytes(StandardCharsets.UTF_8));
    }
  }
}
