package org.readout.cli;

import java.util.List;
import org.readout.model.Attribution;
import org.readout.model.Claim;
import org.readout.model.Reading;
import org.readout.model.SourcedContent;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Shows what the report tells on its own word: claims and attributions without any source above
 * them. What "reportedly" or "is said to" lays on sources without a name is not the report's own;
 * what merely "appears" so is.
 */
final class OwnWord implements ReadersChoice {

  @Override
  public boolean shows(Claim claim, Reading reading) {
    return claim.chain().isEmpty() && !hearsay(claim.trigger().spans(), reading);
  }

  @Override
  public boolean shows(SourcedContent attribution, Reading reading) {
    return attribution.within().isEmpty();
  }

  private static boolean hearsay(List<Span> words, Reading reading) {
    return reading.attributions().stream()
        .map(SourcedContent::attribution)
        .filter(OwnWord::unnamed)
        .anyMatch(attribution -> attribution.content().covers(words.get(words.size() - 1)));
  }

  private static boolean unnamed(Attribution attribution) {
    return attribution.source().isEmpty()
        && (attribution.link() || attribution.stance() == Stance.DOUBTING);
  }
}
