package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedWorkTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheThingsWhoeverIsFirst(int threads) {
    Function<Integer, Integer> uneven = n -> n % 5 == 0 ? slowSquare(n) : n * n;

    assertEquals(
        IntStream.range(0, 500).mapToObj(n -> n * n).toList(), results(threads, uneven, 500));
  }

  @Test
  void severalThingsAreWorkedOnAtOnce() {
    CyclicBarrier both = new CyclicBarrier(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    results(
        2,
        n -> {
          threads.add(Thread.currentThread());
          return meet(both);
        },
        2);

    assertEquals(2, threads.size());
  }

  @Test
  void onlySoManyWaitHoweverManyCome() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> handedOn = new ArrayList<>();
    int widest = 0;
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, n -> begun.incrementAndGet(), handedOn::add)) {
      for (int i = 0; i < 1000; i++) {
        work.add(i);
        widest = Math.max(widest, i + 1 - handedOn.size());
      }
      work.finish();
    }

    assertEquals(1000, handedOn.size());
    assertTrue(widest <= 16, widest + " waited");
  }

  @Test
  void aFaultInTheWorkIsThrownOn() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                results(
                    1,
                    n -> {
                      throw new ArithmeticException("on purpose");
                    },
                    3));

    assertInstanceOf(ArithmeticException.class, e.getCause());
  }

  @Test
  void deepRecursionHasRoom() {
    assertEquals(List.of(100_000), results(1, n -> depth(100_000), 1));
  }

  private static List<Integer> results(
      int threads, Function<Integer, Integer> function, int count) {
    List<Integer> results = new ArrayList<>();
    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(threads, function, results::add)) {
      for (int i = 0; i < count; i++) {
        work.add(i);
      }
      work.finish();
    }
    return results;
  }

  private static int slowSquare(int n) {
    int square = 0;
    for (int i = 0; i < 1000 * n; i++) {
      square = (square + i) % 7;
    }
    return square < 7 ? n * n : square;
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  private static int meet(CyclicBarrier barrier) {
    try {
      return barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("nobody else came", e);
    }
  }
}
