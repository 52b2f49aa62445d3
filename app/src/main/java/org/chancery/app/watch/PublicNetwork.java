package org.chancery.app.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses lie in the public network: what IANA's registries of special ones leave. */
final class PublicNetwork {
  /** Loopback, private, link-local, shared, reserved for documents and tests, multicast, rest. */
  private static final List<Block> CLOSED_V4 =
      List.of(
          block(0, 0, 0, 8),
          block(10, 0, 0, 8),
          block(100, 64, 0, 10),
          block(127, 0, 0, 8),
          block(169, 254, 0, 16),
          block(172, 16, 0, 12),
          block(192, 0, 0, 24),
          block(192, 0, 2, 24),
          block(192, 88, 99, 24),
          block(192, 168, 0, 16),
          block(198, 18, 0, 15),
          block(198, 51, 100, 24),
          block(203, 0, 113, 24),
          block(224, 0, 0, 3));

  /** Global unicast; all else is local, multicast or a way to write an IPv4 address. */
  private static final Block OPEN_V6 = block(0x20, 0, 0, 3);

  /** Protocols' own and tunnels (Teredo among them), documents, and 6to4, which hides IPv4. */
  private static final List<Block> CLOSED_V6 =
      List.of(
          new Block(0x20010000, 23),
          new Block(0x20010db8, 32),
          new Block(0x20020000, 16),
          new Block(0x3fff0000, 20));

  private record Block(int start, int bits) {
    boolean has(int first) {
      return (first ^ start) >>> (Integer.SIZE - bits) == 0;
    }
  }

  private PublicNetwork() {}

  private static Block block(int first, int second, int third, int bits) {
    return new Block((first << 24) | (second << 16) | (third << 8), bits);
  }

  /** Returns whether an address lies in it. */
  static boolean has(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      first = (first << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    int word = first;
    return address instanceof Inet4Address
        ? CLOSED_V4.stream().noneMatch(block -> block.has(word))
        : OPEN_V6.has(word) && CLOSED_V6.stream().noneMatch(block -> block.has(word));
  }
}
