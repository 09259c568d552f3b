package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Entity;
import org.readout.model.Place;
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

  /** The entities of a report whose places have not been looked for. */
  public List<Entity> find(Analysis analysis) {
    return find(analysis, List.of());
  }

  /**
   * The entities of a report, in the order of their first mentions.
   *
   * @param places those of the report, by which towns of one name are told apart
   */
  public List<Entity> find(Analysis analysis, List<Place> places) {
    Chains chains = Chains.of(analysis.chains());
    List<ActorSentence> sentences = new ArrayList<>();
    List<List<ActorMention>> mentions = new ArrayList<>();
    List<List<Found<List<KnownName>>>> names =
        analysis.sentences().stream().map(lexicon.names()::in).toList();
    Setting setting = Setting.of(analysis.report().published(), names);
    for (Sentence sentence : analysis.sentences()) {
      List<Found<KnownName>> chosen = setting.chosen(names.get(sentence.index()), lexicon);
      Towns towns = new Towns(sentence, lexicon, setting);
      ActorSentence read =
          ActorSentence.of(analysis, sentence, towns.among(chosen, places), lexicon);
      sentences.add(read);
      mentions.add(reader.read(analysis, read, chains));
    }
    KnownPeople people = new KnownPeople(lexicon.people(), setting);
    List<Cluster> linked = new Linker(sentences, lexicon, chains, people).link(mentions);
    return new EntityMaker(lexicon, people, sentences).entities(linked);
  }
}
