package org.readout.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Makes sockets that ask the gate about the very address that they are connected to, whoever found
 * it and however.
 */
final class GuardedSockets extends SocketFactory {
  private final Gate gate;

  GuardedSockets(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Socket createSocket() {
    return new Guarded(gate);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = createSocket();
    socket.connect(address);
    return socket;
  }

  private static final class Guarded extends Socket {
    private final Gate gate;

    Guarded(Gate gate) {
      this.gate = gate;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress address)) {
        throw new FetchException(
            "cannot connect to %s; only internet addresses".formatted(endpoint));
      }
      gate.check(address);
      super.connect(endpoint, timeout);
    }
  }
}
