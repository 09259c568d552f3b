package org.readout.analyzer.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.language.Chain;
import org.readout.language.GrammaticalNumber;
import org.readout.language.Name;
import org.readout.language.Reference;
import org.readout.language.Sentence;

/** Finds which words of a report speak of the same. Safe for use by many threads at once. */
public final class CoreferenceResolver {
  private static final Comparator<Reference> IN_TEXT =
      Comparator.comparingInt(Reference::sentence).thenComparingInt(Reference::head);

  private final CandidateReader reader;
  private final Weights weights;

  private CoreferenceResolver(Weights weights) {
    this.reader = new CandidateReader(Wordbook.load());
    this.weights = weights;
  }

  /** The resolver with the word tables and weights on the class path. */
  public static CoreferenceResolver load() {
    return new CoreferenceResolver(Weights.load());
  }

  /** The resolver with other weights. */
  public static CoreferenceResolver with(Weights weights) {
    return new CoreferenceResolver(weights);
  }

  /** The candidates of a report, for training. */
  public Discourse read(List<Sentence> sentences, List<Name> names) {
    return Discourse.of(sentences, names, reader);
  }

  /**
   * The chains of a report, by their first references; phrases that nothing else refers to are
   * chains of one.
   */
  public List<Chain> chains(List<Sentence> sentences, List<Name> names) {
    Discourse discourse = read(sentences, names);
    Linking linking = new Linking(discourse);
    while (linking.placed() < discourse.size()) {
      linking.place(choice(discourse, linking));
    }
    new LaterSpeakers(discourse, linking).join();
    return linking.clusters().stream()
        .map(cluster -> chain(discourse, cluster))
        .sorted(Comparator.comparing(chain -> chain.references().get(0), IN_TEXT))
        .toList();
  }

  private int choice(Discourse discourse, Linking linking) {
    int next = linking.placed();
    return discourse.reference(next).is(Reference.Form.RELATIVE)
        ? RelativePronouns.choice(discourse, next)
        : linking.best(weights);
  }

  private static Chain chain(Discourse discourse, Cluster cluster) {
    List<Reference> references = new ArrayList<>();
    cluster.members().forEach(member -> references.add(discourse.reference(member)));
    references.sort(IN_TEXT);
    boolean plural = cluster.number() == GrammaticalNumber.PLURAL;
    return new Chain(
        references, cluster.kind().entityKind(plural), cluster.gender(), cluster.number());
  }
}
