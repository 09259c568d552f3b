package org.readout.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Report;
import org.readout.rules.Problem;
import org.readout.rules.RuleFiles;

/** Knows news agencies as outlets and by the signatures under which others carry their reports. */
final class Agencies {
  static final String NAMES = "en/copies/agencies.tsv";
  static final String FORMS = "en/copies/signatures.tsv";

  private static final int BEGINNING = 200;
  private static final int END = 120;
  private static final String NAME = "NAME";
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";

  private final Set<String> names = new HashSet<>();
  private final Pattern signature;

  private Agencies(List<String> names, List<String> forms) {
    names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
    String anyName =
        names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    String anyForm =
        forms.stream()
            .map(form -> form(form, anyName))
            .collect(Collectors.joining("|", "(?:", ")"));
    this.signature = Pattern.compile(NO_WORD_BEFORE + anyForm + NO_WORD_AFTER);
  }

  /** Reads names and forms; adds what is wrong with the files to {@code problems}. */
  static Agencies load(RuleFiles files, List<Problem> problems) {
    List<String> names =
        WordColumn.read(files, NAMES, List.of("name", "agency", "source", "date"), problems);
    List<String> forms =
        new ArrayList<>(WordColumn.read(files, FORMS, List.of("form", "source", "date"), problems));
    forms.stream()
        .filter(form -> !form.contains(NAME))
        .forEach(
            form ->
                problems.add(
                    new Problem(
                        FORMS,
                        1,
                        "read form \"%s\"; write NAME where the name stands".formatted(form))));
    return new Agencies(names, forms);
  }

  Standing.Nearness nearness(Report report) {
    if (isAgency(report.outlet())) {
      return Standing.Nearness.AGENCY;
    }
    return isSigned(report.text()) ? Standing.Nearness.SIGNED : Standing.Nearness.UNSIGNED;
  }

  private boolean isAgency(Optional<String> outlet) {
    return outlet.filter(name -> names.contains(name.strip().toLowerCase(Locale.ROOT))).isPresent();
  }

  private boolean isSigned(String text) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    String end = text.substring(Math.max(0, text.length() - END));
    return signature.matcher(beginning).find() || signature.matcher(end).find();
  }

  private static String form(String form, String anyName) {
    int name = Math.max(0, form.indexOf(NAME));
    String after = form.substring(Math.min(form.length(), name + NAME.length()));
    return Pattern.quote(form.substring(0, name)) + anyName + Pattern.quote(after);
  }
}
