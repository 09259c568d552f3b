package org.readout.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order in which the things came.
 * Holds a bounded number of them, however many come.
 */
final class OrderedWork<T, R> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  // Trees of very long sentences are deep, and walked by recursion.
  private static final long STACK = 256L << 20;

  private final Function<T, R> work;
  private final Consumer<R> receiver;
  private final int most;
  private final ExecutorService workers;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  /**
   * @param receiver is called on the thread that adds
   */
  OrderedWork(int threads, Function<T, R> work, Consumer<R> receiver) {
    this.work = work;
    this.receiver = receiver;
    this.most = threads * WAITING_PER_THREAD;
    this.workers = Executors.newFixedThreadPool(threads, OrderedWork::worker);
  }

  /** Takes one thing on; hands on what is done, and waits for the first while too many wait. */
  void add(T thing) {
    underWay.add(workers.submit(() -> work.apply(thing)));
    while (!underWay.isEmpty() && (underWay.size() > most || underWay.element().isDone())) {
      receiver.accept(result(underWay.remove()));
    }
  }

  /** Waits for all that is under way and hands it on. */
  void finish() {
    while (!underWay.isEmpty()) {
      receiver.accept(result(underWay.remove()));
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(null, task, "reader", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reports were being read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report could not be coded", e.getCause());
    }
  }
}
