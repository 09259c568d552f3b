package org.readout.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Knows the networks whose addresses are not on the open internet. */
final class Networks {
  private static final String FILE = "refused-networks.tsv";

  private final List<Network> refused;

  private Networks(List<Network> refused) {
    this.refused = refused;
  }

  /** The networks of private use, of this machine, and of special purpose. */
  static Networks load() {
    try (InputStream in = Networks.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " on the class path; build the module anew");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The networks of a table: network, what it is, where that stands. */
  static Networks of(String table) {
    return new Networks(
        table.lines().filter(line -> !line.startsWith("#")).skip(1).map(Network::parse).toList());
  }

  /** What kind of network an address belongs to; empty where it is on the open internet. */
  Optional<String> objection(InetAddress address) {
    byte[] bytes = plain(address.getAddress());
    return refused.stream().filter(network -> network.holds(bytes)).map(Network::what).findFirst();
  }

  /** The IPv4 address that is mapped into an IPv6 one; any other as it is. */
  private static byte[] plain(byte[] address) {
    if (address.length != 16 || address[10] != -1 || address[11] != -1) {
      return address;
    }
    for (int i = 0; i < 10; i++) {
      if (address[i] != 0) {
        return address;
      }
    }
    return new byte[] {address[12], address[13], address[14], address[15]};
  }

  private record Network(byte[] prefix, int bits, String what) {
    static Network parse(String line) {
      String[] cells = line.split("\t", -1);
      String[] network = cells[0].split("/", -1);
      try {
        return new Network(
            InetAddress.getByName(network[0]).getAddress(), Integer.parseInt(network[1]), cells[1]);
      } catch (UnknownHostException e) {
        throw new IllegalStateException(
            "%s: read \"%s\"; write a network as 10.0.0.0/8".formatted(FILE, cells[0]), e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
