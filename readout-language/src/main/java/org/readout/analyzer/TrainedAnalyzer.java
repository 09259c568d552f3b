package org.readout.analyzer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.readout.analyzer.clauses.ClausesHungAnew;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.coreference.CoreferenceResolver;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.model.ModelException;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.names.NameFinder;
import org.readout.analyzer.parse.Arc;
import org.readout.analyzer.parse.DaysOfVerbs;
import org.readout.analyzer.parse.ParsedSentence;
import org.readout.analyzer.parse.SentenceParser;
import org.readout.analyzer.parse.TitlesOfNames;
import org.readout.analyzer.tag.WordTag;
import org.readout.analyzer.text.SentenceText;
import org.readout.analyzer.text.TextSplitter;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Report;
import org.readout.model.Span;

/** Analyses English news by a trained model. Safe for use by many threads at once. */
public final class TrainedAnalyzer implements LanguageAnalyzer {
  private static final String MODEL = "en.model";

  private final TextSplitter splitter = TextSplitter.load();
  private final SentenceParser parser;
  private final Lemmatizer lemmatizer;
  private final ClausesHungAnew clauses;
  private final NameFinder names;
  private final CoreferenceResolver coreference = CoreferenceResolver.load();
  private final String version;

  private TrainedAnalyzer(ModelFile model, String version) {
    this.version = version;
    parser = SentenceParser.read(model);
    lemmatizer = Lemmatizer.read(model);
    clauses = ClausesHungAnew.load(lemmatizer);
    names = NameFinder.read(model, parser.nameLabels());
  }

  /** The analyzer with the model on the class path. */
  public static TrainedAnalyzer load() {
    try (InputStream in = TrainedAnalyzer.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new ModelException(
            "no %s on the class path; add readout-language with its model".formatted(MODEL));
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /** The analyzer with the model of a file. */
  public static TrainedAnalyzer load(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return read(in);
    }
  }

  private static TrainedAnalyzer read(InputStream in) {
    CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(in), new CRC32());
    ModelFile model = ModelFile.read(checked);
    return new TrainedAnalyzer(model, "en-%08x".formatted(checked.getChecksum().getValue()));
  }

  /** The language of the model with a check sum over its file: another model, another version. */
  public String version() {
    return version;
  }

  @Override
  public Analysis analyze(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    List<List<float[]>> scores = new ArrayList<>();
    for (SentenceText cut : splitter.split(report.text())) {
      List<String> forms = cut.words().stream().map(span -> span.of(report.text())).toList();
      ParsedSentence parsed = parsed(forms);
      sentences.add(sentence(sentences.size(), cut, forms, parsed));
      scores.add(parsed.names());
    }
    List<Name> found = names.find(sentences, scores);
    return new Analysis(report, sentences, found, coreference.chains(sentences, found));
  }

  /** The names in the sentences of one report, as {@link #analyze} finds them. */
  public List<Name> names(List<Sentence> sentences) {
    return names.find(sentences, sentences.stream().map(this::nameScores).toList());
  }

  private List<float[]> nameScores(Sentence sentence) {
    return parser.parse(sentence.words().stream().map(Word::form).toList()).names();
  }

  /** A sentence of words that are cut already; its text is these words, apart by blanks. */
  public Sentence read(List<String> forms) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String form : forms) {
      spans.add(new Span(start, start + form.length()));
      start += form.length() + 1;
    }
    return sentence(0, new SentenceText(spans), forms, parsed(forms));
  }

  /** Keeps a sentence's words; fills in tags, features, lemmas, heads and relations anew. */
  public ConlluSentence parse(ConlluSentence given) {
    ParsedSentence parsed = parsed(given.forms());
    List<ConlluWord> lines = new ArrayList<>();
    int word = 0;
    for (ConlluWord line : given.lines()) {
      if (line.syntactic()) {
        lines.add(filled(line, parsed.tags().get(word), parsed.arcs().get(word)));
        word++;
      } else {
        lines.add(line);
      }
    }
    return new ConlluSentence(given.comments(), lines);
  }

  private ParsedSentence parsed(List<String> forms) {
    ParsedSentence found = TitlesOfNames.hungAnew(parser.parse(forms));
    return clauses.of(forms, DaysOfVerbs.hungAnew(forms, found));
  }

  private ConlluWord filled(ConlluWord line, WordTag tag, Arc arc) {
    String lemma = lemmatizer.lemma(line.form(), tag);
    return new ConlluWord(
        List.of(
            line.columns().get(0),
            line.form(),
            lemma,
            tag.upos().name(),
            tag.xpos(),
            tag.features(),
            Integer.toString(arc.head() + 1),
            arc.relation(),
            "_",
            line.miscellaneous()));
  }

  private Sentence sentence(
      int index, SentenceText cut, List<String> forms, ParsedSentence parsed) {
    List<Word> words = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      words.add(word(cut.words().get(i), forms.get(i), parsed.tags().get(i), parsed.arcs().get(i)));
    }
    return new Sentence(index, cut.span(), words);
  }

  private Word word(Span span, String form, WordTag tag, Arc arc) {
    String lemma = lemmatizer.lemma(form, tag);
    return new Word(
        span,
        form,
        lemma,
        tag.upos(),
        tag.xpos(),
        tag.features(),
        arc.head(),
        arc.relation(),
        arc.confidence());
  }
}
