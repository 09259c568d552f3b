package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Entity;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/** Finds who is who in a report: persons, bodies and groups, each with all its mentions. */
public final class ActorFinder {
  private final Lexicon lexicon;
  private final MentionReader reader;

  private ActorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new MentionReader(lexicon);
  }

  /**
   * Reads the tables of {@code en/actors}.
   *
   * @throws RuleFileException with all problems of the tables
   */
  public static ActorFinder load(RuleFiles files) {
    return new ActorFinder(Lexicon.load(files));
  }

  /** The entities of a report, in the order of their first mentions. */
  public List<Entity> find(Analysis analysis) {
    Chains chains = Chains.of(analysis.chains());
    List<ActorSentence> sentences = new ArrayList<>();
    List<List<ActorMention>> mentions = new ArrayList<>();
    List<List<Found<List<KnownName>>>> names =
        analysis.sentences().stream().map(lexicon.names()::in).toList();
    Setting setting = Setting.of(analysis.report().published(), names);
    for (Sentence sentence : analysis.sentences()) {
      ActorSentence read =
          ActorSentence.of(analysis, sentence, names.get(sentence.index()), setting, lexicon);
      sentences.add(read);
      mentions.add(reader.read(analysis, read, chains));
    }
    KnownPeople people = new KnownPeople(lexicon.people(), setting);
    List<Cluster> linked = new Linker(sentences, lexicon, chains, people).link(mentions);
    return new EntityMaker(lexicon, people).entities(linked);
  }
}
