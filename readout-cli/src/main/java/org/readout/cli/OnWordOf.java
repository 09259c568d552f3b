package org.readout.cli;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Claim;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.SourcedContent;
import org.readout.model.Voice;

/**
 * Shows what reached the report through one source, whichever link of the chain it is. The source
 * is told by its words in the report, by its fullest name there, by any other words for it, or, for
 * a person, by the last part of the name; capitals and an article in front do not matter.
 */
final class OnWordOf implements ReadersChoice {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final String name;

  OnWordOf(String name) {
    this.name = plain(name);
  }

  @Override
  public boolean shows(Claim claim, Reading reading) {
    return isAmong(claim.chain().stream().map(Voice::source).flatMap(s -> s.stream()), reading);
  }

  @Override
  public boolean shows(SourcedContent attribution, Reading reading) {
    return isAmong(
        Stream.concat(attribution.source().stream(), attribution.within().stream()), reading);
  }

  private boolean isAmong(Stream<Participant> sources, Reading reading) {
    return sources.anyMatch(source -> isNamed(source, reading));
  }

  private boolean isNamed(Participant source, Reading reading) {
    return is(source.mention().text())
        || is(source.name())
        || reading.entities().stream()
            .filter(entity -> source.entity().stream().anyMatch(id -> id == entity.id()))
            .anyMatch(this::isNamed);
  }

  private boolean isNamed(Entity entity) {
    boolean person = entity.kind() == EntityKind.PERSON;
    return (person && plain(entity.name()).endsWith(" " + name))
        || entity.mentions().stream().anyMatch(mention -> is(mention.mention().text()));
  }

  private boolean is(String words) {
    return plain(words).equals(name);
  }

  private static String plain(String words) {
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+", 2);
    return parts.length == 2 && ARTICLES.contains(parts[0])
        ? parts[1].replaceAll("\\s+", " ")
        : String.join(" ", parts);
  }
}
