package org.readout.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tree of rule files, held in memory.
 *
 * @param texts by name relative to the root
 * @param places where a file was read that does not lie under the root; messages name it so
 * @param gazetteer a user's own places, too many to hold in memory
 */
public record RuleFiles(
    Map<String, String> texts, Map<String, String> places, Optional<Path> gazetteer) {
  private static final String ROOT = "org/readout/rules/root.txt";

  public RuleFiles {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    places = Map.copyOf(places);
  }

  /** Files of which all are held in memory. */
  public RuleFiles(Map<String, String> texts, Map<String, String> places) {
    this(texts, places, Optional.empty());
  }

  /** Files that all lie under one root. */
  public RuleFiles(Map<String, String> texts) {
    this(texts, Map.of());
  }

  /** All rule files under a folder. */
  public static RuleFiles of(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString(), null, "no folder of rule files there");
    }
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(RuleFiles::isRuleFile)::iterator) {
        texts.put(
            root.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return new RuleFiles(texts);
  }

  /** The rule files that the readout-rules artifact on the class path brings. */
  public static RuleFiles shipped() {
    URL url = RuleFiles.class.getClassLoader().getResource(ROOT);
    if (url == null) {
      throw new IllegalStateException(
          "no rule files on the class path; add the artifact readout-rules");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return of(jar.getPath("/org/readout/rules"));
        }
      }
      return of(Path.of(uri).resolveSibling(""));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule files at " + url, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot read the rule files at " + url, e);
    }
  }

  /** The same with a file of places that the import of a gazetteer wrote. */
  public RuleFiles withGazetteer(Path file) {
    return new RuleFiles(texts, places, Optional.of(file));
  }

  /** The files of a folder with an ending, by name: {@code in("en/events", ".rules")}. */
  public List<RuleText> in(String folder, String ending) {
    return texts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(folder + "/") && e.getKey().endsWith(ending))
        .map(e -> text(e.getKey(), e.getValue()))
        .toList();
  }

  public Optional<RuleText> file(String name) {
    return Optional.ofNullable(texts.get(name)).map(text -> text(name, text));
  }

  private RuleText text(String name, String text) {
    return new RuleText(places.getOrDefault(name, name), text);
  }

  static boolean isRuleFile(Path path) {
    String name = path.toString();
    return name.endsWith(".rules") || name.endsWith(".tsv") || name.endsWith(".txt");
  }
}
