package org.readout.formats.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * How pages mark a part of theirs, as in {@code [itemprop=name] within [itemprop=author]}: a CSS
 * selector of one element, alone or {@code within} or {@code outside} another.
 *
 * @param attribute one that every element so marked has
 * @param own what the element itself is like
 */
record Mark(String attribute, Evaluator own, Optional<Surroundings> surroundings) {
  private static final Pattern FORM = Pattern.compile("(\\S+)(?: (within|outside) (\\S+))?");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\[(\\w+)|\\.\\w");

  /** What an element must, or must not, stand in. */
  record Surroundings(Evaluator around, boolean wanted) {}

  static Mark of(String words) {
    Matcher form = FORM.matcher(words);
    Matcher attribute = ATTRIBUTE.matcher(words);
    if (!form.matches() || !attribute.find()) {
      throw new IllegalArgumentException(
          "read mark \"%s\"; write a selector with an attribute or class, alone or within or outside another"
              .formatted(words));
    }
    return new Mark(
        Optional.ofNullable(attribute.group(1)).orElse("class"),
        QueryParser.parse(form.group(1)),
        Optional.ofNullable(form.group(3))
            .map(QueryParser::parse)
            .map(around -> new Surroundings(around, form.group(2).equals("within"))));
  }

  boolean fits(Element element) {
    return own.matches(element, element)
        && surroundings.filter(all -> isIn(element, all.around()) != all.wanted()).isEmpty();
  }

  private static boolean isIn(Element element, Evaluator around) {
    Element above = element.parent();
    while (above != null && !around.matches(above, above)) {
      above = above.parent();
    }
    return above != null;
  }
}
