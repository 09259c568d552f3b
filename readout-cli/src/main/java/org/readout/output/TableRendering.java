package org.readout.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Claim;
import org.readout.model.Judgement;
import org.readout.model.Kinship;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.Voice;

/**
 * Gives a reading as a table for a person: a row a claim, with status and hedges first and the
 * chain of sources beside it.
 */
public final class TableRendering implements Rendering {
  private static final int NARROWEST = 72;
  private static final int WIDEST = 140;
  private static final int SENTENCE = 3;
  private static final int STATUS = 13;

  private final int columns;
  private final boolean colour;

  /**
   * @param columns characters that fit in a line
   */
  public TableRendering(int columns, boolean colour) {
    this.columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    this.colour = colour;
  }

  @Override
  public String render(Reading reading, Kinship kinship) {
    Grid grid = new Grid(widths(), colour);
    title(grid, reading, kinship);
    if (!reading.claims().isEmpty()) {
      claims(grid, reading.claims());
    }
    return grid + "\n";
  }

  private List<Integer> widths() {
    int left = columns - SENTENCE - STATUS - 6;
    int word = left * 2 / 5;
    return List.of(SENTENCE, STATUS, left - word, word);
  }

  private static void title(Grid grid, Reading reading, Kinship kinship) {
    Report report = reading.report();
    grid.across(
        new Styled(report.title().orElse(report.id().value()), Style.BOLD),
        new Styled(
            Stream.of(
                    report.outlet(),
                    Optional.of(report.published().map(Object::toString).orElse("no date")),
                    Optional.of(Wording.count(reading.sentences().size(), "sentence")),
                    Optional.of(Wording.count(reading.claims().size(), "claim")),
                    Wording.of(kinship))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ", " · ", "")),
            Style.DIM));
  }

  private static void claims(Grid grid, List<Claim> claims) {
    grid.rule();
    grid.row(
        List.of(
            heading("§"),
            heading("status"),
            heading("who did what to whom"),
            heading("on whose word")));
    grid.rule();
    for (Claim claim : claims) {
      grid.row(List.of(sentence(claim), status(claim), event(claim), sources(claim.chain())));
    }
    grid.rule();
  }

  private static Cell heading(String words) {
    return new Cell().line(new Styled(words, Style.DIM));
  }

  private static Cell sentence(Claim claim) {
    return new Cell().line(new Styled(Integer.toString(claim.sentence() + 1), Style.DIM));
  }

  private static Cell status(Claim claim) {
    Judgement judgement = claim.judgement();
    Cell cell = new Cell().line(new Styled(judgement.status().word(), style(judgement.status())));
    for (Mention hedge : judgement.hedges()) {
      cell.line(new Styled("~ " + hedge.text(), Style.YELLOW));
    }
    return cell;
  }

  private static Style style(Status status) {
    return switch (status) {
      case HAPPENED -> Style.GREEN;
      case NOT -> Style.RED;
      case FUTURE -> Style.BLUE;
      case DEMANDED -> Style.MAGENTA;
      case HYPOTHETICAL -> Style.YELLOW;
    };
  }

  private static Cell event(Claim claim) {
    Cell cell = new Cell();
    sides(cell, claim.actors(), "(nobody named)");
    cell.line(new Styled(Wording.of(claim.code()), Style.BOLD), quoted(claim.trigger()));
    if (!claim.recipients().isEmpty()) {
      sides(cell, claim.recipients(), "");
    }
    String where = circumstances(claim);
    return where.isEmpty() ? cell : cell.line(new Styled(where, Style.DIM));
  }

  private static void sides(Cell cell, List<Participant> sides, String none) {
    if (sides.isEmpty()) {
      cell.line(new Styled(none, Style.DIM));
    }
    for (Participant side : sides) {
      cell.line(new Styled(side.mention().text(), Style.CYAN), new Styled(known(side), Style.DIM));
    }
  }

  /** Who a side is, beyond the words that stand there. */
  private static String known(Participant side) {
    Optional<String> name =
        Optional.of(side.name()).filter(fuller -> !side.mention().text().contains(fuller));
    return Stream.of(name.map(fuller -> "= " + fuller), side.affiliation().code())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Styled quoted(Mention words) {
    return new Styled("“" + words.text() + "”", Style.PLAIN);
  }

  private static String circumstances(Claim claim) {
    return Stream.of(
            claim.when().map(Wording::of),
            claim.where().map(Wording::of),
            Optional.of(Wording.of(claim.numbers())).filter(words -> !words.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static Cell sources(List<Voice> chain) {
    Cell cell = new Cell();
    if (chain.isEmpty()) {
      return cell.line(new Styled("the report itself", Style.DIM));
    }
    String mark = "";
    for (Voice voice : chain) {
      String source = voice.source().map(side -> side.mention().text()).orElse("(not named)");
      String cue = voice.cue().map(words -> "(" + words.text() + ")").orElse("");
      cell.line(new Styled(mark + source, Style.PLAIN), new Styled(cue, Style.DIM));
      mark = "‹ ";
    }
    return cell;
  }
}
