package org.readout.training.copies;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.model.Report;
import org.readout.model.ReportId;
import org.readout.training.copies.Planted.Kind;

/**
 * Makes a stream of reports, in the order of their days, from wire stories: the stories themselves,
 * reports in the same mould that are no copies, and copies that come up to three days later. The
 * same stories and seed give the same stream.
 */
final class StreamMaker {
  private static final List<String> OUTLETS =
      List.of("Daily Courier", "Linden Post", "The Arda Times", "Marlow Echo", "Norda Today");
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final int FEWEST_FIGURES = 4;
  private static final int LATEST_COPY = 3;
  private static final int SAME_DAY = 100;

  private final Random random;
  private final Editor editor;
  private final List<Planted> stream = new ArrayList<>();

  StreamMaker(Editor editor, Random random) {
    this.editor = editor;
    this.random = random;
  }

  /**
   * A stream of so many reports.
   *
   * @param moulds daily reports: a title and a text each
   */
  List<Planted> make(List<Report> stories, List<DailyMould> moulds, int size) {
    stories.forEach(story -> add(story, Set.of(story.id().value()), Kind.STORY));
    stories.stream().filter(story -> random.nextInt(3) == 0).forEach(this::recast);
    days(stories).forEach(day -> moulds.forEach(mould -> daily(mould, day)));
    List<Planted> originals = inOrderOfDays();
    while (stream.size() < size) {
      copies(random.nextInt(originals.size()), originals, size);
    }
    return inOrderOfDays();
  }

  /** A report that comes every day: {@code #} stands for a figure. */
  record DailyMould(String title, String text) {}

  private void recast(Report story) {
    long figures = FIGURES.matcher(story.text()).results().count();
    if (figures >= FEWEST_FIGURES && Editor.count(story.text()) < figures * 20) {
      String id = story.id() + "/recast";
      add(with(story, id, editor.recast(story.text())), Set.of(id), Kind.RECAST);
    }
  }

  private void daily(DailyMould mould, LocalDate day) {
    String id = "%s %s".formatted(mould.title(), day);
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String text =
        FIGURES
            .matcher(mould.text().replace("#", "0").replace("DAY", name))
            .replaceAll(figure -> Integer.toString(3 + random.nextInt(996)));
    Report report =
        new Report(
            new ReportId(id),
            Optional.of(outlet()),
            Optional.of(mould.title()),
            Optional.of(day),
            Optional.empty(),
            "en",
            text);
    add(report, Set.of(id), Kind.DAILY);
  }

  /** One to some copies of a story, more and more seldom. */
  private void copies(int place, List<Planted> originals, int size) {
    int other = (place + 1 + random.nextInt(SAME_DAY)) % originals.size();
    do {
      copy(originals.get(place), originals.get(other));
    } while (stream.size() < size && random.nextInt(5) < 3);
  }

  private void copy(Planted original, Planted other) {
    String text = original.report().text();
    switch (random.nextInt(12)) {
      case 0, 1 -> copy(original, text, Kind.SAME);
      case 2, 3 -> copy(original, editor.cut(text, 0.25), Kind.CUT);
      case 4, 5 -> copy(original, reheaded(original, text), Kind.REHEADED);
      case 6, 7, 8 -> copy(original, editor.edit(text), Kind.EDITED);
      case 9 -> copy(original, editor.edit(editor.cut(text, 0.3)), Kind.CUT_AND_EDITED);
      default -> joined(original, other);
    }
  }

  private void copy(Planted original, String text, Kind kind) {
    add(later(original.report(), text, kind), original.stories(), kind);
  }

  private void joined(Planted original, Planted other) {
    String text =
        part(original.report().text()) + "\n\nIn other news:\n\n" + part(other.report().text());
    Set<String> stories = new TreeSet<>(original.stories());
    stories.addAll(other.stories());
    add(later(original.report(), text, Kind.JOINED), stories, Kind.JOINED);
  }

  private String part(String text) {
    return random.nextBoolean() ? text : editor.cut(text, 0.5);
  }

  private String reheaded(Planted original, String text) {
    String month =
        original
            .report()
            .published()
            .map(day -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .orElse("");
    return "PORT LINDEN, %s %d (Reuters) - %s".formatted(month, 1 + random.nextInt(28), text);
  }

  private Report later(Report story, String text, Kind kind) {
    boolean sameTitle = kind == Kind.SAME;
    String title = story.title().orElse("");
    return new Report(
        new ReportId("%s/%s/%d".formatted(story.id(), kind, stream.size())),
        Optional.of(outlet()),
        Optional.of(sameTitle ? title : "News: " + title.toLowerCase(Locale.ROOT)),
        story.published().map(day -> day.plusDays(random.nextInt(LATEST_COPY + 1))),
        Optional.empty(),
        "en",
        text);
  }

  private static Report with(Report story, String id, String text) {
    return new Report(
        new ReportId(id),
        story.outlet(),
        story.title(),
        story.published(),
        story.url(),
        story.language(),
        text);
  }

  private void add(Report report, Set<String> stories, Kind kind) {
    stream.add(new Planted(report, stories, kind));
  }

  private String outlet() {
    return OUTLETS.get(random.nextInt(OUTLETS.size()));
  }

  private static List<LocalDate> days(List<Report> stories) {
    return stories.stream()
        .flatMap(story -> story.published().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Within a day in any order, so that copies also come before their originals. */
  private List<Planted> inOrderOfDays() {
    List<Planted> ordered = new ArrayList<>(stream);
    Collections.shuffle(ordered, random);
    ordered.sort(
        Comparator.comparing(planted -> planted.report().published().orElse(LocalDate.EPOCH)));
    return ordered;
  }
}
