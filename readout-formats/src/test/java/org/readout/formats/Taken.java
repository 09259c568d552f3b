package org.readout.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a format hands on, for tests to look at. */
final class Taken implements Intake {
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Passed> passed = new ArrayList<>();

  static Taken from(String name, String content) {
    return from(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Taken from(String name, byte[] content) {
    Taken taken = new Taken();
    try (Source source = Source.of(name, new ByteArrayInputStream(content))) {
      Formats.usual().read(source, taken);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return taken;
  }

  @Override
  public void take(Arrival arrival) {
    arrivals.add(arrival);
  }

  @Override
  public void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  @Override
  public void pass(Passed what) {
    passed.add(what);
  }

  List<Passed> passed() {
    return passed;
  }

  boolean isNothing() {
    return arrivals.isEmpty() && refusals.isEmpty() && passed.isEmpty();
  }

  List<Arrival> arrivals() {
    return arrivals;
  }

  Arrival only() {
    if (arrivals.size() != 1) {
      throw new AssertionError("%d reports, refused %s".formatted(arrivals.size(), refusals));
    }
    return arrivals.get(0);
  }

  String text() {
    return only().report().text();
  }

  List<String> ids() {
    return arrivals.stream().map(a -> a.report().id().value()).toList();
  }

  List<String> refusals() {
    return refusals.stream().map(Refusal::toString).toList();
  }

  String refusal() {
    if (refusals.size() != 1) {
      throw new AssertionError("refused: " + refusals);
    }
    return refusals.get(0).toString();
  }
}
