package org.readout.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Lets through only addresses of the open internet, or all where that was allowed. */
final class Gate {
  private final Resolver resolver;
  private final Networks networks;
  private final boolean open;

  /**
   * @param open whether private networks may be reached
   */
  Gate(Resolver resolver, Networks networks, boolean open) {
    this.resolver = resolver;
    this.networks = networks;
    this.open = open;
  }

  /** The addresses of a host; refuses the host where any of them is private. */
  List<InetAddress> addresses(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolver.resolve(host);
    for (InetAddress address : addresses) {
      check(host, address);
    }
    return addresses;
  }

  /** Makes sure of the address that a socket is about to be connected to. */
  void check(InetSocketAddress address) throws UnknownHostException {
    if (address.getAddress() == null) {
      throw new UnknownHostException(address.getHostString());
    }
    check(address.getHostString(), address.getAddress());
  }

  private void check(String host, InetAddress address) throws RefusedAddressException {
    Optional<String> objection = open ? Optional.empty() : networks.objection(address);
    if (objection.isPresent()) {
      throw new RefusedAddressException(
          "%s leads to %s: %s; allow that with --allow-private if it is wanted"
              .formatted(host, address.getHostAddress(), objection.get()));
    }
  }
}
