package org.readout.analyzer.coreference;

/** What speaks for a candidate to be the first mention of something, or the only one. */
final class FreshFeatures {
  private static final int BEGINNING = 3;
  private static final int LONG = 4;

  private final Discourse discourse;

  FreshFeatures(Discourse discourse) {
    this.discourse = discourse;
  }

  void fill(Features features, int next) {
    Candidate candidate = discourse.candidate(next);
    features.begin(Sorts.fine(candidate), Sorts.COARSE * Sorts.COARSE + Sorts.coarse(candidate));
    features.add(Template.FRESH, 0);
    features.add(Template.FRESH_ROLE, candidate.role().ordinal());
    features.add(Template.FRESH_KIND, candidate.kind().ordinal());
    features.add(Template.FRESH_NUMBER, candidate.number().ordinal());
    features.add(Template.FRESH_ARTICLE, candidate.article().ordinal());
    features.add(Template.FRESH_SENTENCE, Math.min(candidate.sentence(), BEGINNING));
    features.add(Template.FRESH_MODIFIERS, Math.min(candidate.modifiers().size(), 3));
    features.add(Template.FRESH_LENGTH, length(candidate));
    features.add(Template.FRESH_QUOTED, discourse.quotation(candidate) > 0 ? 1 : 0);
    features.addWord(
        Template.FRESH_NOUN, candidate.pronoun().isEmpty() ? candidate.noun().hashCode() : 0);
    addEarlier(features, next, candidate);
  }

  private static int length(Candidate candidate) {
    int before = candidate.head() - candidate.reference().first();
    int after = candidate.reference().last() - candidate.head();
    return 10 * Math.min(before, LONG) + (after > 1 ? 1 : 0);
  }

  private void addEarlier(Features features, int next, Candidate candidate) {
    boolean noun = false;
    NameMatch best = NameMatch.NONE;
    for (int j : discourse.earlier(next)) {
      Candidate other = discourse.candidate(j);
      noun |= other.noun().equals(candidate.noun());
      if (candidate.named() && other.named()) {
        NameMatch match = candidate.match(other.name());
        best = match.compareTo(best) < 0 ? match : best;
      }
    }
    features.add(Template.NOUN_BEFORE, noun ? 1 : 0);
    features.add(Template.NAME_BEFORE, best.ordinal());
  }
}
