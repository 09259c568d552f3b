package org.readout.fetch;

import java.net.UnknownHostException;

/** A name leads to an address that nobody outside a private network should be sent to. */
final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
