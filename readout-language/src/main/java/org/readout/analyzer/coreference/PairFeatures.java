package org.readout.analyzer.coreference;

import java.util.List;
import org.readout.analyzer.coreference.Candidate.Role;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;

/** What speaks for and against a candidate being spoken of by the words of an earlier one. */
final class PairFeatures {
  private static final int OFTEN = 5;
  private static final int ROLES = Role.values().length;

  private final Discourse discourse;
  private final SyntaxBetween syntax;
  private int next;
  private int agreeing;

  PairFeatures(Discourse discourse) {
    this.discourse = discourse;
    this.syntax = new SyntaxBetween(discourse);
  }

  /** Begins with a candidate; the earlier ones follow, the nearest first. */
  void begin(int candidate) {
    next = candidate;
    agreeing = 0;
  }

  void fill(Features features, int earlier, Cluster cluster) {
    Candidate candidate = discourse.candidate(next);
    Candidate other = discourse.candidate(earlier);
    features.begin(
        Sorts.fine(candidate), Sorts.coarse(candidate) * Sorts.COARSE + Sorts.coarse(other));
    addPlace(features, candidate, other, earlier, cluster);
    addAgreement(features, candidate, other, cluster);
    addWords(features, candidate, other, cluster);
    if (candidate.named() && cluster.named()) {
      addNames(features, candidate, other, cluster);
    }
    addQuotation(features, candidate, other, earlier);
  }

  private void addPlace(
      Features features, Candidate candidate, Candidate other, int earlier, Cluster cluster) {
    features.add(Template.PAIR, 0);
    features.add(Template.SENTENCES_APART, bucket(candidate.sentence() - other.sentence()));
    features.add(Template.CANDIDATES_APART, bucket(next - earlier));
    features.add(Template.EARLIER_ROLE, other.role().ordinal());
    features.add(Template.ROLES, candidate.role().ordinal() * ROLES + other.role().ordinal());
    features.add(Template.CLUSTER_SIZE, Math.min(cluster.members().size(), OFTEN));
    features.add(Template.LATEST_OF_CLUSTER, cluster.last() == earlier ? 1 : 0);
    features.add(Template.SYNTAX, syntax.between(candidate, other).ordinal());
    features.add(Template.IN_HEADLINE, other.sentence() == 0 ? 1 : 0);
  }

  private static int bucket(int distance) {
    if (distance < 4) {
      return distance;
    }
    return distance < 7 ? 4 : distance < 13 ? 5 : distance < 25 ? 6 : 7;
  }

  private void addAgreement(
      Features features, Candidate candidate, Candidate other, Cluster cluster) {
    Gender gender = cluster.gender();
    GrammaticalNumber number = cluster.number();
    Kind kind = cluster.kind();
    int genders = candidate.gender().ordinal() * 3 + gender.ordinal();
    int numbers = candidate.number().ordinal() * 3 + number.ordinal();
    int kinds = candidate.kind().ordinal() * 5 + kind.ordinal();
    features.add(Template.GENDERS, genders);
    features.add(Template.NUMBERS, numbers);
    features.add(Template.KINDS, kinds);
    features.add(Template.AGREEMENT, (genders * 9 + numbers) * 25 + kinds);
    features.add(Template.KINDS_OF_BOTH, candidate.kind().ordinal() * 5 + other.kind().ordinal());
    features.add(
        Template.NUMBERS_OF_BOTH, candidate.number().ordinal() * 3 + other.number().ordinal());
    features.add(Template.PRONOUNS_OF_CLUSTER, cluster.pronouns());
    features.add(Template.AGREEING_BETWEEN, Math.min(agreeing, OFTEN));
    agreeing += agrees(candidate, gender, number, kind) && cluster.last() >= 0 ? 1 : 0;
  }

  /** Whether number, gender and kind let a pronoun mean a cluster. */
  static boolean agree(Candidate candidate, Cluster cluster) {
    boolean thing =
        candidate.pronoun().filter(it -> it.refersTo(Pronoun.Reference.THING)).isPresent();
    return agrees(candidate, cluster.gender(), cluster.number(), cluster.kind())
        && !(thing && cluster.kind() == Kind.PERSON);
  }

  private static boolean agrees(
      Candidate candidate, Gender gender, GrammaticalNumber number, Kind kind) {
    boolean numbers =
        candidate.number() == GrammaticalNumber.UNTOLD
            || number == GrammaticalNumber.UNTOLD
            || candidate.number() == number;
    boolean kinds = candidate.kind() != Kind.PERSON || kind == Kind.PERSON || kind == Kind.UNTOLD;
    return numbers && kinds && candidate.gender().agreesWith(gender);
  }

  private static void addWords(
      Features features, Candidate candidate, Candidate other, Cluster cluster) {
    features.add(Template.ARTICLES, other.article().ordinal() * 6 + candidate.article().ordinal());
    if (candidate.pronoun().isPresent()) {
      features.add(
          Template.SAME_PRONOUN, other.pronoun().isPresent() && same(candidate, other) ? 1 : 0);
      return;
    }
    boolean sameNoun = candidate.noun().equals(other.noun());
    boolean anyNoun = cluster.nouns().contains(candidate.noun());
    boolean inName = cluster.nameWords().contains(candidate.noun());
    boolean known = cluster.modifiers().containsAll(candidate.modifiers());
    boolean equal = candidate.modifiers().equals(other.modifiers());
    int match = sameNoun ? 1 : anyNoun ? 2 : inName ? 3 : 0;
    features.add(Template.NOUN_MATCH, match);
    features.add(Template.MODIFIER_MATCH, match * 4 + (equal ? 1 : known ? 2 : 0));
    features.addWord(
        Template.NOUN_AND_KIND, candidate.noun().hashCode() * 5 + cluster.kind().ordinal());
    features.addWord(
        Template.NOUN_PAIR,
        match == 0 ? candidate.noun().hashCode() * 31 + other.noun().hashCode() : 0);
    features.addWord(Template.MATCHED_NOUN, match == 0 ? 0 : candidate.noun().hashCode());
  }

  private static boolean same(Candidate candidate, Candidate other) {
    return candidate.pronoun().map(Pronoun::word).equals(other.pronoun().map(Pronoun::word));
  }

  private static void addNames(
      Features features, Candidate candidate, Candidate other, Cluster cluster) {
    NameMatch best = NameMatch.NONE;
    boolean conflict = false;
    for (List<String> name : cluster.names()) {
      NameMatch match = candidate.match(name);
      conflict |= match == NameMatch.CONFLICT;
      best = match.compareTo(best) < 0 ? match : best;
    }
    features.add(Template.NAME_MATCH, best.ordinal());
    features.add(Template.NAME_CONFLICT, best.ordinal() * 2 + (conflict ? 1 : 0));
    features.add(Template.NAME_MATCH_OF_KIND, best.ordinal() * 5 + candidate.kind().ordinal());
    features.add(
        Template.NAME_MATCH_OF_BOTH, other.named() ? candidate.match(other.name()).ordinal() : -1);
    features.add(
        Template.NAME_MATCH_OF_LENGTH, best.ordinal() * 4 + Math.min(candidate.name().size(), 3));
  }

  private void addQuotation(Features features, Candidate candidate, Candidate other, int earlier) {
    int mine = discourse.quotation(candidate);
    int theirs = discourse.quotation(other);
    if (mine == Quotations.NONE && theirs == Quotations.NONE) {
      return;
    }
    int where = (mine > 0 ? 1 : 0) + (theirs > 0 ? 2 : 0) + (mine == theirs ? 4 : 0);
    features.add(Template.QUOTED, where);
    int mySpeaker = discourse.speaker(mine);
    int theirSpeaker = discourse.speaker(theirs);
    boolean other0 = mySpeaker >= 0 && mySpeaker == earlier;
    boolean own = theirSpeaker >= 0 && theirSpeaker == next;
    boolean both = mySpeaker >= 0 && mySpeaker == theirSpeaker;
    features.add(Template.SPEAKER, (other0 ? 1 : 0) + (own ? 2 : 0) + (both ? 4 : 0));
    features.add(Template.SPEAKER_UNKNOWN, mine > 0 && mySpeaker < 0 ? 1 : 0);
  }
}
